/** Made transcripts for benchmarks: speech-like words by rank, stories with why-we-care sections, a body pasted twice. */

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words by rank, drawn so that the first are as frequent as in speech (Zipf). */
function word(next: () => number): string {
  let letters = ''
  for (let rank = Math.floor(20_000 ** next()); rank > 0; rank = Math.floor(rank / 20))
    letters += 'etaoinshrdlucmfwypvb'.charAt(rank % 20)
  return letters
}

function sentence(next: () => number): string {
  return `W${Array.from({ length: 14 }, () => word(next)).join(' ')}.`
}

/** A paragraph of five sentences. */
export function paragraph(next: () => number): string {
  return Array.from({ length: 5 }, () => sentence(next)).join(' ')
}

/** A transcript of about `bytes` characters: half of it said, then pasted again. */
export function madeTranscript(seed: number, bytes: number): string {
  const next = seeded(seed)
  const said: string[] = []
  let length = 0
  for (let at = 0; length < bytes / 2; at++) {
    const story = [`Story ${seed} ${at} of ${word(next)} and ${word(next)}`, paragraph(next), paragraph(next)]
    const told = [...story, 'Why do we care?', paragraph(next)].join('\n\n')
    said.push(told)
    length += told.length
  }
  return ['Skip to content', ...said, ...said].join('\n\n')
}
