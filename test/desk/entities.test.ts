import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleCopy } from './desk-show.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

const registryOf = (root: string) => join(root, 'content/entities.yml')

/** A page, once all episodes are counted. */
async function counted(desk: StartedDesk, path: string): Promise<string> {
  await expect.poll(() => desk.get('/entities'), { timeout: 40_000 }).not.toContain('being counted')
  return desk.get(path)
}

/** What a form for the fields of a name sends: what the page has in its fields, and what an editor typed instead. */
async function fieldsOf(desk: StartedDesk, id: string, typed: Readonly<Record<string, string>>) {
  const html = await desk.get(`/entities/${id}`)
  const plain = (text = ''): string =>
    text
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const value = (name: string) => plain(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1])
  const area = (name: string) =>
    plain(new RegExp(`<textarea id="${name}"[^>]*>\n([^<]*)</textarea>`).exec(html)?.[1])
  const chosen = (name: string) => {
    const options = new RegExp(`<select id="${name}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? ''
    return /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  }
  return {
    ...{ do: 'fields', seen: value('seen'), name: value('name'), subtype: value('subtype') },
    ...{ aliases: area('aliases'), description: area('description'), 'same-as': area('same-as') },
    ...{ type: chosen('type'), page: chosen('page') },
    ...typed,
  }
}

const saved = { status: 303 }

describe('names at the desk, on the bytes of entities.yml', () => {
  it('hard case 15: merges A into B, then B into A, then takes both back', async () => {
    const root = sampleCopy()
    const before = readFileSync(registryOf(root))
    await using desk = await startedDesk(root)
    const merge = (from: string, into: string) =>
      desk.post(`/entities/${from}`, { do: 'merge', into, step: 'make' })
    expect(await merge('revil', 'darkside')).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).toBe(`${before.toString()}merge:\n  revil: darkside\n`)
    // The one that is no more leads to the one it became.
    const led = await fetch(`${desk.base}/entities/revil`, {
      redirect: 'manual',
      headers: { Cookie: desk.cookie },
    })
    expect(led.headers.get('location')).toBe('/entities/darkside')
    expect(await desk.get('/entities/darkside?do=merge&into=revil')).toContain(
      '“DarkSide” is another name of “REvil” from now on',
    )
    expect(await merge('darkside', 'revil')).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).toBe(`${before.toString()}merge:\n  darkside: revil\n`)
    await desk.post('/undo', {})
    await desk.post('/undo', {})
    expect(readFileSync(registryOf(root))).toEqual(before)
  })

  it('hard case 16: lists the published episodes before a name is ignored everywhere, asks, and one undo takes all back', async () => {
    const root = sampleCopy()
    const before = readFileSync(registryOf(root))
    await using desk = await startedDesk(root)
    expect(await counted(desk, '/entities/revil?do=ignore')).toContain('Its page /entities/revil/ stays')
    const plan = await desk.get('/entities/ukg?do=ignore')
    expect(plan).toContain('“UKG” is no name anywhere from now on, nor is any of its other names (Kronos)')
    expect(plan).toContain('It stands 4 times in one episode')
    expect(plan).toContain('Its page /entities/ukg/ and its feeds leave the site')
    expect(plan).toContain('1 published episode changes')
    expect(plan).toMatch(/<ul class="reached"><li>.*<a href="\/episodes\/2021-12-13-[a-z0-9-]+">/)
    // Without the second word nothing is written.
    expect(await desk.post('/entities/ukg', { do: 'ignore' })).toMatchObject({ status: 200 })
    expect(readFileSync(registryOf(root))).toEqual(before)
    expect(await desk.post('/entities/ukg', { do: 'ignore', step: 'make' })).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).toBe(
      before
        .toString()
        .replace('ignore: [Ticket Zero, TeleStaff]', 'ignore: [Ticket Zero, TeleStaff, "UKG", "Kronos"]'),
    )
    await desk.post('/undo', {})
    expect(readFileSync(registryOf(root))).toEqual(before)
  })

  it('hard case 17: writes signs of YAML, emoji, letters of all kinds as they are, and no other byte, also into a file of Windows', async () => {
    const root = sampleCopy()
    const lines = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const before = readFileSync(registryOf(root), 'utf8')
    writeFileSync(registryOf(root), lines(before))
    await using desk = await startedDesk(root)
    for (const name of [
      ...[`: # & * ! | > ' " @`, '@home & "away": #1', 'The 👩‍👩‍👧‍👦 Company', 'שלום עולם'],
      // Marks that combine, and the same letter composed: two spellings, each as it was typed.
      ...['Cafe\u0301 \u0301x', 'Caf\u00e9'],
    ]) {
      const sent = await fieldsOf(desk, 'datto', { name, aliases: `Datto\r\n${name} Inc` })
      expect(await desk.post('/entities/datto', { ...sent, step: 'make' }), name).toMatchObject(saved)
      const after = readFileSync(registryOf(root), 'utf8')
      const found =
        / {2}datto:\r\n {4}name: (.*)\r\n {4}type: ORG\r\n {4}subtype: vendor\r\n {4}aliases: \[Datto, (.*)\]\r\n/.exec(
          after,
        )
      const [, written = '', alias = ''] = found ?? []
      const was = '    name: Datto\n    type: ORG\n    subtype: vendor\n'
      const is = `    name: ${written}\n    type: ORG\n    subtype: vendor\n    aliases: [Datto, ${alias}]\n`
      expect(after, name).toBe(lines(before.replace(was, () => is)))
      expect(await fieldsOf(desk, 'datto', {})).toMatchObject({ name, aliases: `Datto\n${name} Inc` })
      await desk.post('/undo', {})
      expect(readFileSync(registryOf(root), 'utf8')).toBe(lines(before))
    }
  })

  it('changes one line for one field, at once where no reader sees it, and says what a reader would see', async () => {
    const root = sampleCopy()
    const before = readFileSync(registryOf(root), 'utf8')
    await using desk = await startedDesk(root)
    await counted(desk, '/entities')
    const asked = await desk.post(
      '/entities/kaseya',
      await fieldsOf(desk, 'kaseya', { name: 'Kaseya Limited', type: 'PRODUCT' }),
    )
    expect(asked.text).toContain('“Kaseya” is called “Kaseya Limited” from now on, 32 times in 11 episodes')
    expect(asked.text).toContain('It is a product and no organization from now on')
    expect(asked.text).toMatch(/The names that you took out stand \d+ times in 11 episodes/)
    expect(readFileSync(registryOf(root), 'utf8')).toBe(before)
    const told = await fieldsOf(desk, 'kaseya', { description: 'Told anew.' })
    expect(await desk.post('/entities/kaseya', told)).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).toBe(
      before.replace(/description: A maker of management.*/, 'description: Told anew.'),
    )
    // The same form a second time says what was there before: it is told, and nothing is written.
    const late = await desk.post('/entities/kaseya', { ...told, description: 'Told by another.' })
    expect(late.text).toContain('was changed by somebody else since this page was shown')
    expect(late.text).toContain('Told by another.')
    const wrong = await fieldsOf(desk, 'kaseya', { 'same-as': 'not an address' })
    expect((await desk.post('/entities/kaseya', wrong)).text).toContain('would have an error')
    expect(readFileSync(registryOf(root), 'utf8')).toContain('description: Told anew.')
  })

  it('takes a name of the gazetteer into the registry, with what an editor says of it', async () => {
    const root = sampleCopy()
    const before = readFileSync(registryOf(root), 'utf8')
    await using desk = await startedDesk(root)
    expect(await desk.get('/entities/sophos')).toContain(
      'the gazetteer that comes with the software knows it',
    )
    const sent = await fieldsOf(desk, 'sophos', { description: 'A maker of firewalls.' })
    expect(await desk.post('/entities/sophos', { ...sent, step: 'make' })).toMatchObject(saved)
    const after = readFileSync(registryOf(root), 'utf8')
    expect(after).toContain('  sophos:\n    name: Sophos\n    type: ORG\n')
    expect(after.replace(/ {2}sophos:\n(?: {4}.*\n)+/, '')).toBe(before)
  })

  it('takes a rule back, wherever it stands by now', async () => {
    const root = sampleCopy()
    const before = readFileSync(registryOf(root), 'utf8')
    await using desk = await startedDesk(root)
    const rules = await counted(desk, '/name-rules')
    expect(rules).toMatch(/“Ticket Zero” is no name anywhere<\/th><td>32 times in 18 episodes/)
    expect(rules).toContain('“E3” is no name in 2021-08-20-price-rise')
    const id = /take=(\w+)" data-live aria-label="Take it back: “TeleStaff”/.exec(rules)?.[1] ?? ''
    expect(await desk.get(`/name-rules?take=${id}`)).toContain('“TeleStaff” may be found as a name again')
    writeFileSync(registryOf(root), before.replace('ignore: [Ticket', 'ignore: [Ahead, Ticket'))
    expect(await desk.post('/name-rules', { rule: id })).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).toBe(
      before.replace('[Ticket Zero, TeleStaff]', '[Ahead, Ticket Zero]'),
    )
    expect((await desk.post('/name-rules', { rule: id })).text).toContain('is not there any more')
  })

  it('keeps two names apart that an editor called different, until that is taken back', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const different = { do: 'different', one: 'revil', other: 'darkside' }
    expect(await desk.post('/spellings', different)).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).toMatch(/\nnever-merge:\n {2}- \[revil, darkside\]\n$/)
    const merge = { do: 'merge', into: 'darkside', step: 'make' }
    expect((await desk.post('/entities/revil', merge)).text).toContain('stand under never-merge')
    const rules = await desk.get('/name-rules?kind=apart')
    const rule = /take=(\w+)/.exec(rules)?.[1] ?? ''
    expect(await desk.post('/name-rules', { rule })).toMatchObject(saved)
    expect(readFileSync(registryOf(root), 'utf8')).not.toContain('never-merge')
    expect(await desk.post('/entities/revil', merge)).toMatchObject(saved)
  })

  it('writes nothing into a file with an error', async () => {
    const root = sampleCopy()
    const broken = `${readFileSync(registryOf(root), 'utf8')}nonsense: {\n`
    writeFileSync(registryOf(root), broken)
    await using desk = await startedDesk(root)
    expect(await desk.get('/entities/microsoft')).toContain('not valid YAML')
    await desk.post('/entities/microsoft', { do: 'ignore', step: 'make' })
    expect(readFileSync(registryOf(root), 'utf8')).toBe(broken)
  })
})
