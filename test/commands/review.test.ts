import { describe, expect, it } from 'vitest'
import { showFolder } from './show-folder.ts'

const told = `Ostrava Metrics was bought on Friday

The provider Ostrava Metrics said on Friday that it had been bought by the vendor Kaseyah for a sum that nobody would name, and Frida Halloran, who runs it, said so herself.

Its customers learnt of it from a newspaper. Frida Halloran told the newspaper that Ostrava Metrics would keep its name and its office by the river.

Why do we care?

When a provider changes hands the passwords change hands too, so ask who has yours before the new owner does.
`

const registry = `# Ours.
entities:
  kaseya: {name: Kaseya, type: ORG}   # spelt so
`

function show(files = {}) {
  return showFolder({ 'content/transcripts/2021-07-06-sale.txt': told, ...files })
}

/** The list with answers, by name. */
function answered(list: string, answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers).reduce(
    (text, [name, answer]) =>
      text.replace(new RegExp(`(- name: ${name}\\n(?:.*\\n)?\\s+decide:)`), `$1 ${answer}`),
    list,
  )
}

describe('the list of names to review', () => {
  it('has each unreviewed name with its quotes, and the known name it is a letter off', () => {
    const { run, read } = show({ 'content/entities.yml': registry })
    expect(run('build').out).toContain('content/review.yml')
    const list = read('content/review.yml')
    expect(list).toContain('- name: Ostrava Metrics\n    type: ORG\n    decide:')
    expect(list).toContain('would keep its name and its office by the river.')
    expect(list).toMatch(/name: Kaseyah\n(?:.*\n)*? +into: kaseya\n/)
    expect(list).toMatch(/name: Frida Halloran\n +type: PERSON/)
  })

  it('is applied by one letter each, and never asks again', () => {
    const { run, read, write } = show({ 'content/entities.yml': registry })
    run('build')
    const list = read('content/review.yml')
    write(
      'content/review.yml',
      answered(list, { 'Ostrava Metrics': 'd', Kaseyah: 'm', 'Frida Halloran': 'a' }),
    )
    const { status, out } = run('review')
    expect(out).toContain('Took 3 answers into content/entities.yml: 2 accepted, 1 merged.')
    expect(out).toContain('No name is left to review.')
    expect(status).toBe(0)
    expect(read('content/entities.yml')).toBe(`# Ours.
entities:
  frida-halloran:
    name: Frida Halloran
    type: PERSON
  kaseya: {name: Kaseya, type: ORG, aliases: [Kaseyah]}   # spelt so
  ostrava-metrics:
    name: Ostrava Metrics
    type: PRODUCT
`)
    expect(run('build').out).not.toContain('review.yml')
    const episode = read('content/episodes/2021-07-06-sale.md')
    expect(episode).toContain('- ostrava-metrics')
    expect(episode).toContain('- kaseya\n')
    expect(episode).toContain('unreviewed: []')
  })

  it('remembers what is no name', () => {
    const { run, read, write } = show()
    run('build')
    write('content/review.yml', answered(read('content/review.yml'), { 'Frida Halloran': 'r' }))
    expect(run('review').out).toContain('1 rejected')
    expect(read('content/entities.yml')).toBe('ignore:\n  - Frida Halloran\n')
    expect(read('content/review.yml')).not.toContain('Frida Halloran\n    type')
    run('build')
    expect(read('content/review.yml')).not.toContain('- name: Frida Halloran')
    expect(read('content/episodes/2021-07-06-sale.md')).not.toContain('name: Frida Halloran')
  })

  it('keeps answers that were not taken yet when the show is built again', () => {
    const { run, read, write } = show()
    run('build')
    const list = answered(read('content/review.yml'), { 'Frida Halloran': 'a' })
    write('content/review.yml', list)
    run('build')
    expect(read('content/review.yml')).toBe(list)
  })

  it('names the line of an answer that it cannot follow, and takes the others', () => {
    const { run, read, write } = show()
    run('build')
    const list = answered(read('content/review.yml'), { 'Frida Halloran': 'm', 'Ostrava Metrics': 'a' })
    write('content/review.yml', list)
    const { status, out } = run('review')
    const line = list.split('\n').findIndex((text) => text.includes('name: Frida Halloran')) + 1
    expect(out).toContain(`content/review.yml:${line}:1`)
    expect(out).toContain('a merge needs the id')
    expect(status).toBe(1)
    expect(read('content/entities.yml')).toContain('ostrava-metrics')
    expect(read('content/review.yml')).toContain('decide: m')
  })

  it('leaves files with an error alone and says where it is', () => {
    const { run, read, write } = show()
    run('build')
    write('content/review.yml', 'names:\n  - name: X\n    type: FISH\n')
    const { status, out } = run('review')
    expect(out).toContain('content/review.yml:3:1')
    expect(status).toBe(1)
    expect(read('content/review.yml')).toBe('names:\n  - name: X\n    type: FISH\n')
  })
})

it('exports what was decided as training data', () => {
  const { run, read, write, root } = show({ 'content/entities.yml': registry })
  run('build')
  write(
    'content/review.yml',
    answered(read('content/review.yml'), { 'Ostrava Metrics': 'a', Kaseyah: 'm', 'Frida Halloran': 'p' }),
  )
  run('review')
  run('build')
  expect(run('review', '--export', `${root}/names.jsonl`).status).toBe(0)
  const documents = read('names.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; ents: [number, number, string][] })
  const named = documents.flatMap(({ text, ents }) =>
    ents.map(([start, end, type]) => `${text.slice(start, end)} ${type}`),
  )
  expect(new Set(named)).toEqual(new Set(['Ostrava Metrics ORG', 'Kaseyah ORG', 'Frida Halloran PER']))
})
