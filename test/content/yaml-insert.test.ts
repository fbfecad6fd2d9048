import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withEntry, withItem } from '../../src/content/yaml-insert.ts'
import { yamlValue } from '../../src/markdown/read-yaml.ts'

const registry = `# Who we talk about.
version: 1
entities:
  # The one from Dublin.
  accenture: {name: Accenture, type: ORG}

  kaseya:
    name: 'Kaseya'   # not Kaseyah
    type: ORG
    aliases: [VSA maker]

  # Ransomware.
  revil:
    name: REvil
    type: ORG

ignore:
  - Among
  - {text: Target, in: [one]}   # the shop
`

/** The lines that one text has more than the other, which must be all that differs. */
function added(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let from = 0
  while (from < old.length && old[from] === now[from]) from++
  const count = now.length - old.length
  expect([...now.slice(0, from), ...now.slice(from + count)]).toEqual(old)
  return now.slice(from, from + count).join('\n')
}

describe('a key more in a map', () => {
  it('comes in order and leaves every other byte alone', () => {
    const after = withEntry(registry, ['entities'], 'coop', { name: 'Coop', type: 'ORG', aliases: ['Co-op'] })
    expect(added(registry, after)).toBe('  coop:\n    name: Coop\n    type: ORG\n    aliases: [Co-op]')
    expect(after.indexOf('coop:')).toBeLessThan(after.indexOf('kaseya:'))
  })

  it('comes first or last where it belongs there', () => {
    const first = withEntry(registry, ['entities'], 'aaa', { name: 'Aaa', type: 'ORG' })
    expect(added(registry, first)).toContain('aaa:')
    const last = withEntry(registry, ['entities'], 'zoho', { name: 'Zoho', type: 'ORG' })
    expect(last.indexOf('zoho:')).toBeLessThan(last.indexOf('ignore:'))
    expect(added(registry, last)).toContain('zoho:')
  })

  it('goes into an entity that has other keys', () => {
    const after = withEntry(registry, ['entities', 'revil'], 'aliases', ['Sodinokibi'])
    expect(added(registry, after)).toBe('    aliases: [Sodinokibi]')
  })

  it('makes the map where there is none, with the line ends of the file', () => {
    expect(withEntry('', ['entities'], 'coop', { name: 'Coop' })).toBe('entities:\n  coop:\n    name: Coop\n')
    expect(withEntry('version: 1\r\n', ['entities'], 'coop', { name: 'Coop' })).toBe(
      'version: 1\r\nentities:\r\n  coop:\r\n    name: Coop\r\n',
    )
    expect(yamlValue(withEntry('entities:\nignore: [x]\n', ['entities'], 'a', 1))).toEqual({
      entities: { a: 1 },
      ignore: ['x'],
    })
    expect(yamlValue(withEntry('entities: {}\n', ['entities'], 'a', 1))).toEqual({ entities: { a: 1 } })
  })

  it('refuses what is not YAML', () => {
    expect(() => withEntry('entities: [', ['entities'], 'a', 1)).toThrow()
  })
})

describe('an item more in a list', () => {
  it('comes last and leaves every other byte alone', () => {
    expect(added(registry, withItem(registry, ['ignore'], 'Note'))).toBe('  - Note')
    const within = withItem(registry, ['entities', 'kaseya', 'aliases'], 'Kaseya Limited')
    expect(within).toContain('aliases: [VSA maker, "Kaseya Limited"]')
    expect(within.length - registry.length).toBe(', "Kaseya Limited"'.length)
  })

  it('makes the list where there is none', () => {
    expect(withItem('version: 1', ['ignore'], 'Note')).toBe('version: 1\nignore:\n  - Note\n')
  })
})

it('changes the value as asked and nothing else, whatever the names', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), (names) => {
      let text = registry
      for (const [at, one] of names.entries()) {
        text = withItem(text, ['ignore'], one)
        text = withEntry(text, ['entities'], `new-${at}`, { name: one, type: 'ORG' })
      }
      const before = yamlValue(registry) as { ignore: unknown[]; entities: object }
      const entries = names.map((one, at) => [`new-${at}`, { name: one, type: 'ORG' }])
      expect(yamlValue(text)).toEqual({
        ...before,
        ignore: [...before.ignore, ...names],
        entities: { ...before.entities, ...Object.fromEntries(entries) },
      })
      for (const line of registry.split('\n')) expect(text.split('\n')).toContain(line)
    }),
  )
})
