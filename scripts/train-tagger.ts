/**
 * Trains the name tagger: `node scripts/train-tagger.ts [FOLDER] [--texts FOLDER] [--held-out FILE]`. FOLDER holds the
 * labelled sets (default ../shared/eval/ner), `--texts` plain texts to group words by (default clean-archive beside
 * it). Writes src/tag/tagger/weights.bin; with `--held-out` FILE instead, leaving out what `measure-tagger --held-out`
 * scores. The same sets give the same bytes. Sources and licences: src/tag/tagger/README.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { featureSourceOf } from '../src/tag/tagger/tagger.ts'
import { packedWeights } from '../src/tag/tagger/weights.ts'
import { averaged } from './tagger/averaged.ts'
import { capitalSteps } from './tagger/case-counts.ts'
import { clustersOf } from './tagger/clusters.ts'
import { trainField } from './tagger/crf.ts'
import { type Lesson, sentencesOf } from './tagger/documents.ts'
import { encoded } from './tagger/examples.ts'
import { famousNames } from './tagger/famous-names.ts'
import { lessonsIn, varied } from './tagger/lessons.ts'
import { lexicalSources } from './tagger/lexical-sources.ts'
import { bareName, namesOnlyMeasured } from './tagger/measured-names.ts'
import { pruned } from './tagger/pruned.ts'
import { wordKnowledge } from './tagger/word-knowledge.ts'

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string' }, 'held-out': { type: 'string' } },
})
const root = join(import.meta.dirname, '..')
const folder = positionals[0] ?? join(root, '../shared/eval/ner')
const texts = args.texts ?? join(folder, '../clean-archive')
const began = Date.now()
const tell = (line: string): void =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)

/** Features that occur once teach a word by heart; more than so many would make the file too large. */
const leastOccurrences = 2
const mostFeatures = 360_000
const clusterPlan = { dimensions: 50, passes: 4, coarse: 64, fine: 512, least: 4 }
const training = { epochs: 8, rate: 0.1, decay: 1e-5, dropout: 0.5 }
/** Which sentences come first, and which features are left out, makes a training err in its own way. */
const seeds = [11, 12, 13]

/** The words of all sentences, of the lessons and of the plain texts, as they are written. */
function writtenSentences(lessons: readonly Lesson[]): readonly (readonly string[])[] {
  const files = readdirSync(texts)
    .sort()
    .map((name) => readFileSync(join(texts, name), 'utf8').replaceAll('**', ''))
  const plain = files.flatMap((text) => text.split('\n')).filter((line) => line !== '')
  return [...lessons.flatMap(({ sentences }) => sentences), ...plain.flatMap(sentencesOf)].map((tokens) =>
    tokens.map(({ text }) => text),
  )
}

/** How many of some names are well-known ones, or words of well-known ones. */
function knownOf(names: ReadonlySet<string>): number {
  const forms = famousNames().flatMap(([name]) => [name, ...name.split(/\s+/)].map(bareName))
  return new Set(forms.filter((form) => names.has(form))).size
}

const lessons = lessonsIn(folder, args['held-out'] !== undefined)
const sentences = writtenSentences(lessons)
tell(`${lessons.length} documents to learn from, ${sentences.length} sentences to group words by`)
const clusters = clustersOf(
  sentences.map((words) => words.map((word) => word.toLowerCase())),
  clusterPlan,
)
const measured = namesOnlyMeasured(folder)
const lists = lexicalSources(measured)
tell(`${knownOf(measured)} well-known names and words of them left out, which only sets that measure have`)
const knowledge = wordKnowledge(lists, clusters, capitalSteps(sentences))
tell(`${knowledge.classes.keys.length} words and ${knowledge.phrases.keys.length} phrases with their classes`)
const { examples, keys } = encoded(
  varied(lessons, lists.written),
  featureSourceOf(knowledge),
  leastOccurrences,
)
tell(`${examples.labels.length} tokens, ${keys.length} features`)
const field = averaged(seeds.length, (number) =>
  trainField(examples, { ...training, seed: seeds[number] as number }, tell),
)
const file = packedWeights({ ...knowledge, ...pruned(field, keys, mostFeatures) })
const path = args['held-out'] ?? join(root, 'src/tag/tagger/weights.bin')
writeFileSync(path, file)
tell(`${path}: ${file.length} bytes`)
