import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/read/read.ts'
import { cuesShown } from './cues-in.ts'

/** Files of other projects, which lie beside this repository where the evaluation data does. */
const root = join(import.meta.dirname, '../../../shared/eval/public')
const there = existsSync(root)

const shown = (path: string) => cuesShown(readTranscript(path, readFileSync(join(root, path))))

describe.skipIf(!there)('caption files of the evaluation data', () => {
  it.each([
    ['format-zoo/ass.ass', 2, '137.4-140.4', 8],
    ['format-zoo/csv_ansi.csv', 2, '1-2', 6],
    ['format-zoo/dfxp.dfxp', 2, '137.4-140.4', 8],
    ['format-zoo/lrc.lrc', 5, '8.62-?', 3],
    ['format-zoo/smi.smi', 2, '137.4-140.4', 8],
    ['format-zoo/ttml.ttml', 2, '137.4-140.4', 8],
    ['format-zoo/ttml_with_duplicated_element_ids.ttml', 3, '0-1', 2],
    ['format-zoo/utf16.srt', 1, '0-1', 4],
    ['format-zoo/vtt_with_html.vtt', 1, '0-10', 6],
    ['format-zoo/vtt_with_styles.vtt', 1, '0-10', 2],
    ['podcast-namespace/example.vtt', 7, '0-2.76', 9],
    ['shapes/spreaker-vtt.txt', 6, '2-5.759', 10],
  ])('%s has its cues', (path, count, times, words) => {
    const cues = shown(path)
    const [first = ''] = cues
    expect(cues).toHaveLength(count)
    expect(first.split(' ')[0]).toBe(times)
    expect(first.replace(/^\S+ (?:[^:]+: )?/, '').split(' ')).toHaveLength(words)
    expect(cues.join(' ')).not.toMatch(/[<>{}\\]|&\w+;|-->/)
  })

  it('have speakers where they are named', () => {
    expect(shown('podcast-namespace/example.vtt').at(-1)).toMatch(/^21\.45-25\.35 Gillian: careers/)
    expect(shown('podcast-namespace/example.srt')[1]).toMatch(/^2\.4-4\.799 Travis: almost/)
    expect(shown('shapes/spreaker-vtt.txt').at(-1)).toMatch(/^43\.96-47\.32 Speaker 3: Yes/)
  })

  it('keep the line above pasted captions, and know them by their content', () => {
    const cues = shown('shapes/zoom-vtt-pasted.txt')
    expect(cues).toHaveLength(6)
    expect(cues[0]).toMatch(/^\| FULL/)
    expect(cues.slice(1).join('\n')).not.toMatch(/^\d+ \d/m)
  })
})

it.skipIf(there)(
  'the evaluation data is not beside this repository: its caption files were not read',
  () => {},
)
