import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ingestTranscripts } from '../../src/commands/ingest-transcripts.ts'
import { modelDesk } from '../../src/commands/model-desk.ts'
import { openSettings, openShow } from '../../src/commands/open-show.ts'
import { frontMatterOf } from '../../src/markdown/front-matter.ts'
import { siteViews } from '../../src/site/views.ts'
import { type Answering, answer, completed, modelServer, refused } from '../tag/suggest/model-server.ts'
import { program, type ShowFolder, showFolder } from './show-folder.ts'

const said = `The harbor in Turku has set its ferry to leave by the church clock, which runs four minutes ahead of every other clock in town, and 212 people have missed it since May.

The pastor, Aino Lehtimaki, says that the clock was there first. She has offered to ring the bell twice, and the ferry company pilotline has asked her to ring it later.

So what should a provider take from that? If you run anything by somebody else's clock, write down whose it is before you need to know, and do it while nobody is angry yet.
`

const file = 'content/transcripts/2021-07-06-ferry.txt'
const episode = 'content/episodes/2021-07-06-ferry.md'
const headline = 'Turku ferry leaves by the church clock'
const summary =
  'The ferry leaves by a clock that runs four minutes ahead. The pastor says that the clock was there first.'

const good = answer({
  headline,
  summary,
  care: { sentence: 'S4', opening: 'So what should a provider' },
  names: [
    { name: 'pilotline', type: 'ORG', sentence: 'S3' },
    { name: 'Aino Lehtimaki', type: 'PERSON', sentence: 'S2' },
  ],
})

const showFile = (model: string, more = ''): string =>
  `---\ntitle: The Ferry Desk\n${more}${model}---\n\nAbout.\n`

async function switchedOn(answering: Answering = (_, response) => completed(response, good)) {
  const server = await modelServer(answering)
  const on = `model:\n  name: tiny\n  url: ${server.url}\n`
  return { ...server, on, show: showFolder({ [file]: said, 'content/show.md': showFile(on) }) }
}

/** Takes in all transcripts with a key, or without one. */
async function ingested({ root }: ShowFolder, key: string | null = 'sk-secret', save = true) {
  const open = openSettings(root)
  const model = modelDesk(open, key ?? undefined, save ? 'ask' : 'recall')
  const read: string[] = []
  const results = await ingestTranscripts(open, open.content.transcripts, {
    save,
    say: (_done, _of, name) => void read.push(name),
    ...(model && { model }),
  })
  return {
    read,
    messages: results.flatMap(({ messages }) => messages).filter(({ rule }) => rule === 'tag:model'),
  }
}

const head = (show: ShowFolder) => frontMatterOf(show.read(episode)).data

describe('a model’s help', () => {
  it('is marked as such down to the page', async () => {
    const { show } = await switchedOn()
    await ingested(show)
    const slug = 'turku-ferry-leaves-by-the-church-clock'
    expect(head(show)).toMatchObject({
      title: 'The harbor in Turku has set its ferry to leave by the church clock',
      storySummaries: { [slug]: summary },
      modelWrote: { name: 'tiny', headlines: [slug], summaries: [slug], sections: [slug] },
      entities: {
        about: [],
        mentions: [],
        unreviewed: expect.arrayContaining([{ name: 'pilotline', type: 'ORG', from: 'model' }]),
      },
    })
    expect(show.read(episode)).toContain(`## ${headline} {#${slug} .proposed}`)
    expect(show.read(episode)).toContain('### Why do we care?\n\nSo what should a provider')
    expect(storyView(show)).toMatchObject({
      headline,
      summary,
      modelNote:
        'A language model (tiny) wrote the headline and the summary and set the beginning of the why-we-care section; nobody has checked that yet.',
    })
  })

  it('is the editor’s own once they say so', async () => {
    const { show } = await switchedOn()
    await ingested(show)
    const whole = show.read(episode)
    const slug = 'turku-ferry-leaves-by-the-church-clock'
    show.write(episode, whole.replace(` .proposed}`, '}'))
    expect(storyView(show)?.modelNote).toBe(
      'A language model (tiny) wrote the summary and set the beginning of the why-we-care section; nobody has checked that yet.',
    )
    show.write(episode, whole.replace(/modelWrote:\n( .*\n)+/, ''))
    expect(storyView(show)).toMatchObject({ headline, summary })
    expect(storyView(show)).not.toHaveProperty('modelNote')
    show.write(
      episode,
      whole.replace(summary, 'A ferry, a clock, a pastor.').replace(headline, 'A ferry and a clock'),
    )
    const mine = show.read(episode)
    await ingested(show)
    expect(show.read(episode), slug).toBe(mine)
  })

  it('gives way to what the source, the registry and the editor say', async () => {
    const { show, on, got } = await switchedOn()
    show.write('content/show.md', showFile(on, 'markers: [So what should a provider take from that?]\n'))
    show.write(
      'content/entities.yml',
      'entities:\n  pilotline: {name: pilotline, type: PRODUCT}\nignore: [Aino Lehtimaki]\n',
    )
    show.write(file, `The clock and the ferry\n\n${said}`)
    await ingested(show)
    expect(got).toHaveLength(1)
    expect(got[0]?.body.messages[1]?.content).toContain('Not needed here, so null: "headline", "care".')
    expect(head(show)).toMatchObject({
      title: 'The clock and the ferry',
      modelWrote: { headlines: [], sections: [] },
      entities: {
        mentions: ['pilotline'],
        unreviewed: expect.not.arrayContaining([expect.objectContaining({ from: 'model' })]),
      },
    })
  })
})

describe('the commands', () => {
  /** What the client would obey if it were let. */
  const foreign = {
    OPENAI_API_KEY: 'sk-other',
    OPENAI_BASE_URL: 'http://127.0.0.1:9/',
    OPENAI_ORG_ID: 'org',
    OPENAI_CUSTOM_HEADERS: 'authorization: Bearer sk-other\nx-more: more',
    OPENAI_LOG: 'debug',
  }

  /** The real command with a key; the server runs beside it. */
  const run = async ({ root }: ShowFolder, ...args: readonly string[]) => {
    const env = { PATH: process.env.PATH ?? '', NO_COLOR: '1', COPYDESK_MODEL_KEY: 'sk-secret', ...foreign }
    return promisify(execFile)(process.execPath, [program, '--root', root, ...args], { cwd: root, env })
  }

  it('build: pages say what a model wrote, and the second time nobody is asked', async () => {
    const { show, got } = await switchedOn((_, response) =>
      completed(response, good, { usage: { prompt_tokens: 900, completion_tokens: 334 } }),
    )
    expect((await run(show, 'build')).stdout).toContain('Model     tiny: about 1,234 tokens\n')
    const page = show.read('_site/stories/turku-ferry-leaves-by-the-church-clock/index.html')
    expect(page).toContain('A language model (tiny) wrote the headline and the summary')
    expect(page.split(summary)).toHaveLength(2)
    expect(show.read('_site/episodes/2021-07-06-ferry/index.html')).toContain('A language model (tiny) wrote')
    expect((await run(show, 'build')).stdout).not.toContain('Model')
    expect(got.map(({ key }) => key)).toEqual(['Bearer sk-secret'])
    expect(got[0]?.headers.filter((name) => /openai|stainless|x-/.test(name))).toEqual([])
  })

  it('inspect --model: shows what it proposes and writes no episode', async () => {
    const { show, got } = await switchedOn()
    const { stdout, stderr } = await run(show, 'inspect', file, '--model')
    expect(stdout).toContain(`${headline}  why we care: lines 5-5; headline by the model`)
    expect(stdout).toContain(`${summary}  by the model`)
    expect(stdout).toContain('pilotline  ORG, mentions, 1 mention, by the model, unreviewed')
    expect(stderr).toContain('was proposed by the model tiny')
    expect([got.length, existsSync(join(show.root, episode))]).toEqual([1, false])
  })
})

describe('no request', () => {
  it('is made without a key, or without the setting, and nothing is different then', async () => {
    const { show, got } = await switchedOn()
    const plain = showFolder({ [file]: said, 'content/show.md': showFile('') })
    expect((await ingested(show, null)).messages).toEqual([])
    await ingested(plain)
    const without = (text: string) => text.replace(/^guid: .*$/m, '')
    expect(without(show.read(episode))).toBe(without(plain.read(episode)))
    expect(got).toHaveLength(0)
  })

  it('is made by a dry run', async () => {
    const { show, got } = await switchedOn()
    await ingested(show, 'sk-secret', false)
    expect(got).toHaveLength(0)
    expect(existsSync(join(show.root, '.copydesk'))).toBe(false)
  })

  it('is made the second time, even where everything else is made anew', async () => {
    const { show, got } = await switchedOn()
    await ingested(show)
    const before = show.read(episode)
    expect((await ingested(show)).read).toEqual([])
    show.write('content/entities.yml', 'entities:\n  turku: {name: Turku, type: PLACE}\n')
    await ingested(show)
    expect(show.read(episode)).not.toBe(before)
    expect(head(show)).toMatchObject({ modelWrote: { name: 'tiny' } })
    expect(got).toHaveLength(1)
  })

  it('is made by "inspect" unless it is asked to', async () => {
    const { show, got } = await switchedOn()
    const { status, out } = show.run('inspect', file)
    expect([status, got.length]).toEqual([0, 0])
    expect(out).not.toContain(headline)
    expect(show.run('inspect', file, '--model').err).toContain('COPYDESK_MODEL_KEY')
  })
})

describe('what a model wrote', () => {
  it('stays where nobody can be asked any more, with the setting and without it', async () => {
    const { show, got } = await switchedOn()
    await ingested(show)
    const before = show.hashes('content')
    const elsewhere = showFolder(
      Object.fromEntries(Object.keys(before).map((path) => [path, show.read(path)])),
    )
    await ingested(elsewhere, null)
    expect(elsewhere.hashes('content')).toEqual(before)
    expect(got).toHaveLength(1)
    elsewhere.write('content/show.md', showFile(''))
    await ingested(elsewhere, null)
    const { 'content/show.md': _, ...files } = elsewhere.hashes('content')
    expect(before).toMatchObject(files)
  })

  it('is anew what another model says, but for what the editor took over', async () => {
    const other = 'Aino Lehtimaki has offered to ring the bell twice.'
    const { show, on } = await switchedOn(({ body }, response) =>
      completed(response, body.model === 'tiny' ? good : { ...good, summary: other }),
    )
    await ingested(show)
    show.write('content/show.md', showFile(on.replace('tiny', 'other')))
    await ingested(show)
    expect(show.read(episode)).toContain(other)
    expect(show.read(episode)).not.toContain(summary)
    show.write(episode, show.read(episode).replace(/ {2}summaries:\n {4}- .*\n/, '  summaries: []\n'))
    show.write('content/show.md', showFile(on))
    await ingested(show)
    expect(head(show)).toMatchObject({ modelWrote: { name: 'tiny', summaries: [] } })
    expect(show.read(episode)).toContain(other)
    expect(show.read(episode)).not.toContain(summary)
  })

  it('goes where the words under it are others', async () => {
    const { show } = await switchedOn((_, response, at) =>
      at === 0 ? completed(response, good) : refused(response, 401),
    )
    await ingested(show)
    show.write(file, said.replace('says that the clock was there first', 'has no opinion'))
    const { messages } = await ingested(show)
    expect(messages.map(({ severity }) => severity)).toEqual(['warning'])
    expect(show.read(episode)).not.toContain(summary)
  })

  it('is asked for again by the next run where the server failed', async () => {
    let broken = true
    const { show, got } = await switchedOn((_, response) =>
      broken ? refused(response, 401) : completed(response, good),
    )
    await ingested(show)
    expect(show.read(episode)).not.toContain('modelWrote')
    broken = false
    expect((await ingested(show)).messages).toEqual([])
    expect(show.read(episode)).toContain(summary)
    expect((await ingested(show)).read).toEqual([])
    expect(got).toHaveLength(2)
  })

  it('is in none of the files with the key', async () => {
    const { show } = await switchedOn((_, response, at) =>
      at === 0 ? completed(response, good) : refused(response, 401),
    )
    await ingested(show)
    for (const path of Object.keys(show.hashes())) expect(show.read(path), path).not.toContain('sk-secret')
  })
})

/** The story as its page shows it. */
function storyView(show: ShowFolder) {
  const open = openShow(show.root)
  if (!open.show) throw new Error('The show has no settings.')
  const tags = new Map()
  const views = siteViews({
    show: open.show,
    episodes: open.content.episodes,
    tags,
    lexicon: open.lexicon,
    editions: [],
  })
  return views.episodes[0]?.stories[0]
}
