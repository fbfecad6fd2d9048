import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOwnTemplates } from '../../src/content/own-templates.ts'
import { showFolder } from '../../src/content/show-folder.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { placedTemplates } from '../../src/site/placed-templates.ts'
import { siteViews } from '../../src/site/views.ts'
import { tinyShow } from './built-show.ts'

describe("a show's own templates", () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'copydesk-templates-'))
    mkdirSync(join(root, 'content/templates/site'), { recursive: true })
  })
  afterAll(() => rmSync(root, { recursive: true }))

  const write = (name: string, text: string) =>
    writeFileSync(join(root, 'content/templates/site', name), text)
  const placed = () => placedTemplates(readOwnTemplates(showFolder(join(root, 'content'))).templates)

  it('stand in for those of the same name, and a style sheet behind all others', async () => {
    const views = siteViews(tinyShow())
    const before = await buildSite({ root, views })
    write(
      'about.njk',
      '---\npermalink: /about/\n---\n{% extends "page.njk" %}{% block main %}<h1>Ours: {{ show.title }}</h1>{% endblock %}',
    )
    write('own.css', '.ours { color: red }')
    const { templates, messages } = await placed()
    expect(messages).toEqual([])
    const after = await buildSite({ root, views, templates })
    expect(after.folder).not.toBe(before.folder)
    const shown = (path: string) => readFile(join(root, '_site', path), 'utf8')
    expect(await shown('about/index.html')).toContain('<h1>Ours: The Morning Ledger</h1>')
    expect(await shown('style.css')).toMatch(/\.ours \{ color: red \}\s*$/)
    expect(await shown('index.html')).toContain('Latest episode')
    expect(await buildSite({ root, views, templates })).toMatchObject({ outcome: 'same' })
  })

  it('are left out with a message where no page would use them', async () => {
    write('abuot.njk', 'x')
    write('story.css', 'x')
    const { templates, messages } = await placed()
    expect([...templates.keys()].sort()).toEqual(['site/about.njk', 'site/styles/own.css'])
    expect(messages.map(({ file, reason }) => [file, reason])).toEqual([
      [
        'templates/site/abuot.njk',
        'This file was left out: the site has no template "abuot.njk", did you mean `about.njk`?',
      ],
      ['templates/site/story.css', expect.stringContaining('"story.css"')],
    ])
  })

  it('are never taken from outside the show', () => {
    const outside = join(root, 'page.njk')
    writeFileSync(outside, 'secret')
    symlinkSync(outside, join(root, 'content/templates/site/page.njk'))
    const { templates } = readOwnTemplates(showFolder(join(root, 'content')))
    expect(templates.map(({ name }) => name)).not.toContain('page.njk')
  })
})

describe("a show's own template that may show anything", () => {
  const index = `---\npermalink: /\n---\n{% extends "page.njk" %}{% block main %}
{% for episode in views.episodes %}<p>{{ episode.url }}</p>{% endfor %}{{ stories.length }}
{% for spread in personPages %}<p>{{ spread.page.url }}</p>{% endfor %}{% endblock %}`
  const own = new Map([['site/index.njk', index]])
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'copydesk-own-list-'))
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('sees the whole site, every time, and leaves no page behind when it is taken away', async () => {
    const show = tinyShow()
    const home = () => readFile(join(root, '_site/index.html'), 'utf8')
    const build = (input = show, templates = new Map<string, string>()) =>
      buildSite({ root, views: siteViews(input), templates })
    await build()
    const builtIn = await home()
    await build(show, own)
    for (const { slug } of show.episodes) expect(await home()).toContain(`<p>/episodes/${slug}/</p>`)
    const fewer = { ...show, episodes: show.episodes.slice(1) }
    await build(fewer, own)
    const left = `<p>/episodes/${show.episodes[0]?.slug}/</p>`
    expect(await home()).not.toContain(left)
    const shown = await realpath(join(root, '_site'))
    await build()
    expect(await home()).toBe(builtIn)
    // The site before was not written into.
    const before = await readFile(join(shown, 'index.html'), 'utf8')
    expect(before).toContain('<p>/episodes/')
    expect(before).not.toContain(left)
  })
})
