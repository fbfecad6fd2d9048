import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDocs } from '../src/commands/check-docs.ts'
import { pipeline } from '../src/pipeline.ts'

/** The rules of the house, as `src/README.md` and CONTRIBUTING.md state them. */
const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/fixtures/'))
    .sort()
}

const sources = filesBelow('src', /\.ts$/)

/** What each room may import, besides itself. Top-level files of `src` are rooms of their own. */
const ground = ['model', 'words', 'markdown', 'summary', 'store', 'rule.ts']
const middle = [
  ...['read', 'clean', 'structure', 'archive', 'tag', 'content', 'site', 'edition'],
  ...['subscribers', 'mail'],
]
const pipelineFiles = ['pipeline.ts', 'inspection-of.ts', 'proposal-of.ts', 'provenance-of.ts']
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ['model'],
  markdown: ['model', 'words'],
  summary: ['model', 'words'],
  store: ['model'],
  'rule.ts': ['model', 'words'],
  ...Object.fromEntries(middle.map((room) => [room, ground])),
  'pipeline.ts': [...ground, 'read', 'clean', 'structure', 'tag'],
  'inspection-of.ts': [...ground, 'pipeline.ts', 'structure'],
  'proposal-of.ts': [...ground, 'pipeline.ts', 'structure'],
  'provenance-of.ts': [...ground, 'pipeline.ts'],
  commands: [...ground, ...middle, ...pipelineFiles],
  // The desk calls what the commands call, and no command knows of it.
  desk: [...ground, ...middle, ...pipelineFiles, 'commands'],
  'cli.ts': ['commands', 'desk'],
}

const roomOf = (path: string): string => path.split('/')[1] ?? ''

function importsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/(?:from|import)\s+'(\.{1,2}\/[^']+\.ts)'/g)].map((match) =>
    relative(root, join(root, dirname(path), match[1] ?? '')).replaceAll('\\', '/'),
  )
}

const imports = new Map(sources.map((path) => [path, importsOf(path)]))

describe('the house', () => {
  it('lets rooms import downwards only', () => {
    const wrong = sources.flatMap((path) =>
      (imports.get(path) ?? [])
        .filter((target) => roomOf(target) !== roomOf(path))
        .filter((target) => !(mayImport[roomOf(path)] ?? []).includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no import cycle', () => {
    expect(sources.flatMap((path) => cycleFrom(path, [path]))).toEqual([])
  })

  it('keeps every file under 300 lines', () => {
    const files = [
      ...sources,
      ...filesBelow('test', /\.ts$/),
      ...filesBelow('scripts', /\.(mjs|ts)$/),
      ...filesBelow('templates', /\.(njk|css)$/),
      ...filesBelow('site', /\.(njk|css|js)$/),
    ]
    expect(files.filter((path) => read(path).split('\n').length > 301)).toEqual([])
  })

  it('gives every file a name of its own', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|manager|service|index|types)$/
    const wrong = sources.filter((path) => path.split('/').some((part) => vague.test(basename(part, '.ts'))))
    expect(wrong).toEqual([])
    expect(sources.filter((path) => !/^[a-z0-9-]+\.ts$/.test(basename(path)))).toEqual([])
  })

  it('names each rule after its room and file', () => {
    for (const { id } of pipeline) {
      const [room, name] = id.split(':')
      expect(
        sources.some((path) => roomOf(path) === room && basename(path) === `${name}.ts`),
        id,
      ).toBe(true)
    }
  })

  it('documents every exported function', () => {
    const bare = sources.flatMap((path) => {
      const lines = read(path).split('\n')
      return lines.flatMap((line, at) =>
        /^export (async )?function/.test(line) && lines[at - 1]?.trim().endsWith('*/') !== true
          ? [`${path}:${at + 1}`]
          : [],
      )
    })
    expect(bare).toEqual([])
  })

  it('speaks to the network in one file, and hears the environment in one room', () => {
    const having = (pattern: RegExp) => sources.filter((path) => pattern.test(read(path)))
    const network = having(
      /\bfetch\(|globalThis\.fetch|'openai|smtp-pool|'node:(?:https?|http2|net|tls|dgram)'/,
    )
    expect(network).toEqual([
      'src/commands/dev.ts',
      'src/desk/browser/fresh-rows.ts',
      'src/desk/browser/keys.ts',
      'src/desk/browser/live.ts',
      'src/desk/browser/words.ts',
      'src/desk/desk-server.ts',
      // Hands requests on within the desk.
      'src/desk/late-screen.ts',
      'src/mail/listmonk/client.ts',
      'src/mail/smtp.ts',
      // Compares addresses of machines, and speaks to none.
      'src/subscribers/web/client-address.ts',
      'src/subscribers/web/listen.ts',
      'src/tag/suggest/endpoint.ts',
    ])
    expect(having(/process\.env(?!\.PATH)/).filter((path) => !path.startsWith('src/commands/'))).toEqual([])
  })

  it('leaves nothing lying about', () => {
    const left = sources.filter((path) =>
      /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|biome-ignore/.test(read(path)),
    )
    expect(left).toEqual([])
  })
})

describe('the documents', () => {
  it('list every rule in the README with its summary', () => {
    const readme = read('README.md')
    for (const { id, summary, keeps } of pipeline) {
      expect(readme, id).toContain(`| \`${id}\` | ${summary} |`)
      expect(keeps, id).not.toBe('')
    }
  })

  it('list every command in the README', () => {
    const readme = read('README.md')
    const source = read('src/cli.ts') + read('src/commands/subscriber-commands.ts')
    const names = [...source.matchAll(/\.command\('([a-z]+)/g)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(8)
    for (const name of names)
      expect(readme).toMatch(new RegExp(`copydesk (edition |subscribers )?${name}\\b`))
  })

  it('explain every id that a message carries', () => {
    const known = new Set([...pipeline.map(({ id }) => id), ...checkDocs.keys()])
    const ids = sources.flatMap((path) => [
      ...[
        ...read(path).matchAll(
          /'((?:read|content|check|decisions|site|tag|clean|structure|subscribers):[a-z-]+)'|\brule(?::| =) '([a-z]+:[a-z-]+)'/g,
        ),
      ].map(([, id, other]) => id ?? other ?? ''),
      ...(/src\/edition\/check-/.test(path)
        ? [...read(path).matchAll(/name(?::| =) '([a-z-]+)'/g)].map(([, name]) => `edition:${name}`)
        : []),
    ])
    expect(ids.length).toBeGreaterThan(40)
    // An element of RSS that only looks like a rule's id.
    known.add('content:encoded')
    const missing = [...new Set(ids)].filter((id) => !known.has(id))
    expect(missing, 'These ids have no sentence in src/commands/check-docs.ts.').toEqual([])
    const elsewhere = sources.filter((path) => !path.endsWith('/check-docs.ts')).map(read)
    const gone = [...checkDocs.keys()].filter((id) => {
      const name = id.startsWith('edition:') ? id.slice('edition:'.length) : id
      return !elsewhere.some((text) => text.includes(`'${name}'`))
    })
    expect(
      gone,
      'No message carries these ids any more; take them out of src/commands/check-docs.ts.',
    ).toEqual([])
  })

  it('show every room on the map', () => {
    const map = read('src/README.md')
    for (const room of new Set(sources.map(roomOf)))
      expect(map, room).toContain(`\`${room.endsWith('.ts') ? room : `${room}/`}\``)
  })

  it('say of every dependency what it is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >
    const guide = read('docs/dependencies.md')
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      expect(guide).toContain(`\`${name}\``)
  })
})

/** The first cycle that a walk from a file runs into, as a readable line. */
function cycleFrom(path: string, walk: readonly string[]): readonly string[] {
  if (done.has(path)) return []
  for (const target of imports.get(path) ?? []) {
    if (walk.includes(target)) return [[...walk.slice(walk.indexOf(target)), target].join(' -> ')]
    const found = cycleFrom(target, [...walk, target])
    if (found.length > 0) return found
  }
  done.add(path)
  return []
}

/** Files from which no cycle can be reached; keeps the walk linear. */
const done = new Set<string>()
