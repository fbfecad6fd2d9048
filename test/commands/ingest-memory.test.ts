import { expect, it } from 'vitest'
import { ingestTranscripts } from '../../src/commands/ingest-transcripts.ts'
import { openSettings } from '../../src/commands/open-show.ts'
import { showFolder, transcript } from './show-folder.ts'

const file = 'transcripts/2021-07-06-acme.txt'

it('obeys in the next run a decision that was saved while one was at work', async () => {
  const show = showFolder({ [`content/${file}`]: transcript('Acme', '2,500') })
  let saved = false
  const say = () => {
    // The transcript and its decisions are read by now, and nothing is written yet.
    if (!saved)
      show.write('content/decisions/2021-07-06-acme.yml', '- {rule: clean:loops, at: gone, do: keep}\n')
    saved = true
  }
  const run = () => ingestTranscripts(openSettings(show.root), [file], { save: true, say })
  expect((await run())[0]?.messages.map(({ rule }) => rule)).not.toContain('decisions:unused')
  expect((await run())[0]?.messages.map(({ rule }) => rule)).toContain('decisions:unused')
})
