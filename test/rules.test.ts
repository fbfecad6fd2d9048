import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { emptyArchive, withEpisodes } from '../src/archive/archive-index.ts'
import { archivedEpisode } from '../src/archive/archived-episode.ts'
import { archiveEntry, evidenceBeside } from '../src/commands/archive-of-show.ts'
import { readRegistry } from '../src/content/registry.ts'
import { markdownOf } from '../src/markdown/stringify.ts'
import type { ArchiveEvidence } from '../src/model/archive.ts'
import type { Decision } from '../src/model/decision.ts'
import type { Suggestions } from '../src/model/suggestion.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { begin, type Desk, pipeline, prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import type { Rule } from '../src/rule.ts'
import { lexiconOf } from '../src/tag/lexicon.ts'
import { withLabels } from './with-labels.ts'

/**
 * Every folder `fixtures/<room>/<rule>/<case>/` holds `input.txt`, or `input` in any other format, what the rule makes of it
 * (`output.md`), what it took out (`cuts.txt`, where it took anything), what it said (`messages.txt`, where it
 * said anything), what it tagged (`tags.txt`) and, for a case about the editor's calls, `decisions.yml`.
 * `entities.yml` is the case's registry; `before.txt` may list the rules that must have run; `archive/` holds other
 * episodes of the show; `suggestions.yml` has what a model proposes, each by the words that stand at its place. Renew with `npx vitest run test/rules.test.ts -u`, and read what changed.
 */
const root = join(import.meta.dirname, 'fixtures')

const folders = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : []

for (const rule of pipeline) {
  const folder = join(root, ...rule.id.split(':'))
  describe(rule.id, () => {
    it('has a fixture where it acts and one where it has nothing to do', () => {
      expect(folders(folder).length).toBeGreaterThanOrEqual(2)
    })
    for (const name of folders(folder)) {
      it(name.replaceAll('-', ' '), async () => {
        await runCase(rule, join(folder, name))
      })
    }
  })
}

async function runCase(rule: Rule, folder: string): Promise<void> {
  const input = join(folder, readdirSync(folder).find((name) => name.startsWith('input.')) ?? 'input.txt')
  const before = optional(join(folder, 'before.txt')).split('\n').filter(Boolean)
  const rules = [...pipeline.filter(({ id }) => before.includes(id)), rule]
  const decisions = (parse(optional(join(folder, 'decisions.yml'))) ?? []) as readonly Decision[]
  const { registry } = readRegistry(optional(join(folder, 'entities.yml')), 'entities.yml')
  const { lexicon } = lexiconOf(registry, { entities: [], concepts: [] })
  const transcript = readTranscript(relative(root, input), readFileSync(input))
  const desk = { show: { people: [], markers: [] }, lexicon, decisions }
  const archive = archiveIn(join(folder, 'archive'), transcript, desk)
  const suggestions = suggestionsIn(optional(join(folder, 'suggestions.yml')), transcript)
  const more = { ...(archive && { archive }), ...(suggestions && { suggestions }) }
  const { tree, messages } = prepare(transcript, { ...desk, ...more }, rules)
  const cuts = (tree.data?.cuts ?? []).filter((cut) => cut.rule === rule.id)
  await expect(markdownOf(withLabels(tree))).toMatchFileSnapshot(join(folder, 'output.md'))
  await matches(
    join(folder, 'cuts.txt'),
    cuts.map(({ kind, position, text, twin }) => {
      const of = twin ? ` = line ${twin.position.start.line}` : ''
      return `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column} ${kind}${of}  ${text.replace(/\s+/g, ' ')}`
    }),
  )
  await matches(
    join(folder, 'tags.txt'),
    (tree.data?.tags ?? []).flatMap(({ id, name, type, role, from, reviewed, value, mentions }) => [
      `${type} ${name} (${id}), ${role}, from ${from}${reviewed ? '' : ', unreviewed'}${value ? ` ${JSON.stringify(value)}` : ''}`,
      ...mentions.map(({ paragraph, start, end, text }) => `  ${paragraph} ${start}-${end} ${text}`),
    ]),
  )
  await matches(
    join(folder, 'messages.txt'),
    messages.map(({ severity, reason, place }) => {
      const at = place && ('start' in place ? place.start : place)
      return `${at ? `${at.line}:${at.column} ` : ''}${severity}  ${reason}`
    }),
  )
}

/** What a case's other episodes, which are files by their slug, say about its transcript. */
function archiveIn(folder: string, transcript: Transcript, desk: Desk): ArchiveEvidence | undefined {
  if (!existsSync(folder)) return undefined
  const others = readdirSync(folder).map((name) =>
    begin(readTranscript(name, readFileSync(join(folder, name))), desk),
  )
  const index = withEpisodes(emptyArchive, others.map(archiveEntry).map(archivedEpisode))
  return evidenceBeside(index, archiveEntry(begin(transcript, desk)))
}

interface SuggestionFile {
  readonly headlines?: Readonly<Record<string, string>>
  readonly care?: readonly string[]
  readonly names?: Suggestions['names']
}

function suggestionsIn(text: string, transcript: Transcript): Suggestions | undefined {
  if (text === '') return undefined
  const { headlines = {}, care = [], names = [] } = parse(text) as SuggestionFile
  const at = (words: string) => transcript.text.indexOf(words)
  return {
    model: 'example',
    headlines: new Map(Object.entries(headlines).map(([words, headline]) => [at(words), headline])),
    summaries: new Map(),
    care: new Set(care.map(at)),
    names,
  }
}

function optional(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

async function matches(path: string, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 || existsSync(path)) await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path)
}
