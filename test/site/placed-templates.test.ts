import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
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
