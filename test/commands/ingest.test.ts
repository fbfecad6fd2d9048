import { describe, expect, it } from 'vitest'
import { ingestTranscripts } from '../../src/commands/ingest-transcripts.ts'
import { openSettings } from '../../src/commands/open-show.ts'
import { type ShowFolder, showFolder, transcript } from './show-folder.ts'

const acme = 'content/transcripts/2021-07-06-acme.txt'
const borealis = 'content/transcripts/2021-07-07-borealis.txt'
const newShow = () =>
  showFolder({ [acme]: transcript('Acme', '1,500'), [borealis]: transcript('Borealis', '700') })

/** Takes in all transcripts; tells the outcomes, and which files had to be read. */
async function ingested({ root }: ShowFolder) {
  const open = openSettings(root)
  const read: string[] = []
  const results = await ingestTranscripts(open, open.content.transcripts, {
    save: true,
    say: (_done, _of, file) => void read.push(file.slice('transcripts/'.length)),
  })
  return { outcomes: results.map(({ outcome }) => outcome), read, results }
}

describe('taking in transcripts again', () => {
  it('reads only what is new', async () => {
    const show = newShow()
    expect((await ingested(show)).outcomes).toEqual(['new', 'new'])
    show.write('content/transcripts/2021-07-08-cobalt.txt', transcript('Cobalt', '90'))
    const { outcomes, read } = await ingested(show)
    expect(outcomes).toEqual(['unchanged', 'unchanged', 'new'])
    expect(read).toEqual(['2021-07-08-cobalt.txt'])
  })

  it('reads what was changed by anybody: transcript, episode, proposal, decisions', async () => {
    const show = newShow()
    await ingested(show)
    const episode = 'content/episodes/2021-07-07-borealis.md'
    const proposal = 'content/.proposals/episodes/2021-07-07-borealis.md'
    const changes: readonly (readonly [path: string, text: string])[] = [
      [borealis, transcript('Borealis', '800')],
      [episode, show.read(episode).replace('Its chief executive', 'The chief executive')],
      [proposal, show.read(proposal)],
      ['content/decisions/2021-07-07-borealis.yml', '[]\n'],
    ]
    for (const [path, text] of changes) {
      show.write(path, text)
      expect((await ingested(show)).read, path).toEqual(['2021-07-07-borealis.txt'])
      expect((await ingested(show)).read, path).toEqual([])
    }
  })

  it('reads everything when the settings or the registry are others', async () => {
    const show = newShow()
    await ingested(show)
    show.write('content/entities.yml', 'entities:\n  acme: {name: Acme, type: ORG}\n')
    expect((await ingested(show)).read).toHaveLength(2)
  })

  it('says again what is still to be looked at', async () => {
    const show = newShow()
    show.write(
      'content/decisions/2021-07-06-acme.yml',
      '- {rule: clean:duplicates, at: nothing-000000, do: keep}\n',
    )
    const first = await ingested(show)
    const again = await ingested(show)
    expect(again.read).toEqual([])
    expect(again.results[0]?.messages).toEqual(first.results[0]?.messages)
    expect(again.results[0]?.messages.map(({ reason }) => reason).join()).toContain('matched nothing')
  })

  it('does as without a memory where that is broken', async () => {
    const show = newShow()
    await ingested(show)
    const before = show.hashes('content')
    for (const broken of ['{', '{"made":1}', '']) {
      show.write('.copydesk/ingest.json', broken)
      expect((await ingested(show)).outcomes).toEqual(['unchanged', 'unchanged'])
      expect(show.hashes('content')).toEqual(before)
    }
  })

  it('gives an address once, also beside an editor’s story and one that was recalled', async () => {
    const show = newShow()
    await ingested(show)
    show.write(
      'content/episodes/2021-07-01-by-hand.md',
      '---\ntitle: By hand\ndate: 2021-07-01\nguid: hand\n---\n\n## Told {#cobalt-was-attacked-on-friday}\n\nWords.\n',
    )
    show.write('content/transcripts/2021-07-08-cobalt.txt', transcript('Cobalt', '90'))
    show.write(
      'content/transcripts/2021-07-09-acme.txt',
      transcript('Acme', '1,500').replace('a ransom', 'ransom'),
    )
    await ingested(show)
    expect(show.read('content/episodes/2021-07-08-cobalt.md')).toContain('{#cobalt-was-attacked-on-friday-2')
    expect(show.read('content/episodes/2021-07-09-acme.md')).toContain('{#acme-was-attacked-on-friday-2')
  })
})
