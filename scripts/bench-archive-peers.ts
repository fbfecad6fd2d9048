import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { repeatedArchive } from './repeated-archive.ts'

/** Others that find what is alike, by the name of the part of the benchmark. Each gets what it can do in some seconds. */
export function peers(folder: string, installed: string | undefined): Readonly<Record<string, () => void>> {
  return {
    natural: () => natural(folder),
    minhash: () => minhash(folder, installed),
    jscpd: () => jscpd(folder, installed),
    datasketch: () => datasketch(folder),
  }
}

/** The first paragraphs of the archive that have at least eight words or so. */
function sample(folder: string, bytes: number): readonly string[] {
  const paragraphs: string[] = []
  for (const entry of repeatedArchive(folder, bytes)) paragraphs.push(...entry.paragraphs)
  return paragraphs.filter((text) => text.split(' ').length >= 8)
}

function seconds(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1e3
}

function peak(): string {
  return `peak memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`
}

/** Compares two texts at a time and knows no join: a hundred megabytes have 3 * 10^10 pairs. */
function natural(folder: string): void {
  const distances = createRequire(import.meta.url)('natural/lib/natural/distance/index.js') as Readonly<
    Record<string, (one: string, other: string, options?: object) => number>
  >
  const texts = sample(folder, 1e6)
  console.log('natural: pairs of paragraphs a second; all pairs of 250,000 paragraphs are 31,250,000,000')
  for (const name of ['JaroWinklerDistance', 'DiceCoefficient', 'LevenshteinDistance']) {
    const distance = distances[name]
    let pairs = 0
    const start = performance.now()
    while (distance && performance.now() - start < 3_000) {
      distance(texts[pairs % texts.length] ?? '', texts[(pairs * 7 + 1) % texts.length] ?? '', {})
      pairs++
    }
    const speed = pairs / ((performance.now() - start) / 1e3)
    console.log(
      `  ${name.padEnd(22)} ${speed.toFixed(0).padStart(8)} pairs/s, so ${(31.25e9 / speed / 86_400).toFixed(0)} days for all of them (extrapolated)`,
    )
  }
}

interface MinhashPackage {
  readonly Minhash: new (options: object) => { update: (word: string) => void }
  readonly LshIndex: new (
    options: object,
  ) => { insert: (key: string, hash: unknown) => void; query: (hash: unknown) => readonly string[] }
}

function minhash(folder: string, installed: string | undefined): void {
  const found = installed && existsSync(join(installed, 'node_modules', 'minhash'))
  if (!found) {
    console.log('minhash: not found; npm install it in a folder and name that with --peers')
    return
  }
  const { Minhash, LshIndex } = createRequire(`${resolve(installed)}/`)('minhash') as MinhashPackage
  const texts = sample(folder, 1.2e6).slice(0, 2_000)
  const taken = seconds(() => {
    const index = new LshIndex({ bandSize: 4 })
    texts.forEach((text, at) => {
      const hash = new Minhash({ numPerm: 128 })
      const words = text.toLowerCase().split(/\W+/)
      for (let word = 0; word + 3 <= words.length; word++) hash.update(words.slice(word, word + 3).join(' '))
      index.insert(String(at), hash)
      index.query(hash)
    })
  })
  console.log(
    `minhash: ${texts.length} paragraphs in ${taken.toFixed(2)} s, ${(texts.length / taken).toFixed(0)} a second, ${peak()}; approximate`,
  )
}

function jscpd(folder: string, installed: string | undefined): void {
  const program = installed && join(resolve(installed), 'node_modules', '.bin', 'jscpd')
  if (!program || !existsSync(program)) {
    console.log('jscpd: not found; npm install it in a folder and name that with --peers')
    return
  }
  const files = mkdtempSync(join(tmpdir(), 'bench-archive-'))
  let size = 0
  for (const { slug, paragraphs } of repeatedArchive(folder, 2e6)) {
    const text = paragraphs.join('\n\n')
    size += text.length
    writeFileSync(join(files, `${slug}.md`), text)
  }
  const options = ['--silent', '--format', 'markdown', '--max-size', '10mb', '--max-lines', '100000', files]
  const taken = seconds(() => {
    execFileSync(program, options, { stdio: 'ignore' })
  })
  rmSync(files, { recursive: true })
  console.log(
    `jscpd: ${(size / 1e6).toFixed(1)} MB in ${taken.toFixed(2)} s, ${(size / 1e6 / taken).toFixed(2)} MB/s; exact runs of tokens only`,
  )
}

const python = `
import json, resource, sys, time
from datasketch import MinHash, MinHashLSH
texts = json.load(sys.stdin)
start = time.time()
lsh = MinHashLSH(threshold=0.7, num_perm=128)
for at, text in enumerate(texts):
    words = text.lower().split()
    hashed = MinHash(num_perm=128)
    hashed.update_batch([' '.join(words[i:i + 3]).encode() for i in range(len(words) - 2)])
    lsh.query(hashed)
    lsh.insert(str(at), hashed)
taken = time.time() - start
print('datasketch: %d paragraphs in %.2f s, %d a second, peak memory %d MB; approximate' % (
    len(texts), taken, len(texts) / taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
`

function datasketch(folder: string): void {
  try {
    execFileSync('python3', ['-c', 'import datasketch'], { stdio: 'ignore' })
  } catch {
    console.log('datasketch: not found; Python does not have it')
    return
  }
  const input = JSON.stringify(sample(folder, 10e6))
  process.stdout.write(execFileSync('python3', ['-c', python], { input, encoding: 'utf8' }))
}
