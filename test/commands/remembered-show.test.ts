import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openShow } from '../../src/commands/open-show.ts'
import { publishedTags } from '../../src/commands/published-tags.ts'
import { type OpenParts, openParts } from '../../src/store/open-parts.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-remembered-show-'))
  cpSync(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** A show's episodes and tags, and how much of them was remembered. */
function opened(parts?: OpenParts) {
  let recalled = 0
  const memory = (kind: 'read' | 'tags') => {
    const own = parts?.of(kind)
    return (
      own && {
        keep: own.keep,
        recall: (name: string, key: string) => {
          const known = own.recall(name, key)
          if (known !== undefined) recalled++
          return known
        },
      }
    )
  }
  const show = openShow(root, memory('read'))
  const { tags, messages, prints } = publishedTags(show, memory('tags'))
  return { recalled, seen: [show.content.episodes, show.messages, [...tags], messages], prints }
}

function remembered() {
  using parts = openParts(root, 'one program')
  return opened(parts)
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, 'content', file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, change(before))
  expect(readFileSync(path, 'utf8')).not.toBe(before)
}

const kaseya = 'episodes/2021-07-06-kaseya.md'

it('a show that is remembered is the show that its files say, whatever was changed in them', () => {
  const first = remembered()
  expect(first.recalled).toBe(0)
  const all = remembered()
  expect(all.recalled).toBe(2 * first.prints.size)
  expect(all.seen).toEqual(opened().seen)
  const changes: readonly (() => void)[] = [
    () => edit(kaseya, (text) => text.replaceAll('Kaseya', 'Acme')),
    () => edit(kaseya, (text) => text.replace(/^ {4}- .*\n/m, '    - nobody-knows-this\n')),
    () => edit(kaseya, (text) => text.replace(/^title: .*/m, 'title: [')),
    () => edit('entities.yml', (text) => text.replace('name: Accenture', 'name: Accenture plc')),
    () => edit('entities.yml', (text) => text.replace('ignore: [', 'ignore: [REvil, ')),
    () => rmSync(join(root, 'content', kaseya)),
  ]
  for (const change of changes) {
    change()
    expect(remembered().seen).toEqual(opened().seen)
  }
})

it('what an editor changed in one episode is read anew, and nothing else', () => {
  const { prints } = remembered()
  edit(kaseya, (text) => `${text}\nAnd one more thing.\n`)
  const after = remembered()
  expect(after.recalled).toBe(2 * (prints.size - 1))
  const changed = [...prints].filter(([slug, print]) => after.prints.get(slug) !== print)
  expect(changed.map(([slug]) => slug)).toEqual(['2021-07-06-kaseya'])
})
