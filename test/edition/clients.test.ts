import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDocs } from '../../src/commands/check-docs.ts'
import { allowedFeatures } from '../../src/edition/allowed-features.ts'
import { checkClients, lackingFeatures } from '../../src/edition/check-clients.ts'
import { composeEdition } from '../../src/edition/compose.ts'
import { lookAtMail } from '../../src/edition/look-at-mail.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { context, episodes, show } from './made-up-show.ts'

/** All that an editor can write. */
const everything = `Some *stress*, some **more**, ~~gone~~, \`code\`, [a link](https://h.example/).

![A crane](https://h.example/crane.jpg){width=600 height=400}

- one
- two

3. three

> said

\`\`\`
run it
\`\`\`

| a | b |
|---|--:|
| 1 | 2 |

* * *
`

const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'g' })
const full = renderEdition({ ...edition, opening: parseMarkdown(everything).children }, context)

describe('what clients do not have', () => {
  it('is all allowed, whatever an editor writes', async () => {
    expect((await lookAtMail(full)).messages).toEqual([])
    expect(
      (await lookAtMail(renderEdition(edition, { ...context, show: { ...show, language: 'he' } }))).messages,
    ).toEqual([])
  })

  it('is on the list only where a mail asks for it', async () => {
    const asked = new Set((await lackingFeatures(full.html)).map(({ feature }) => feature))
    expect(allowedFeatures.filter(({ feature }) => !asked.has(feature))).toEqual([])
    for (const { reason } of allowedFeatures) expect(reason).toMatch(/^[A-Z].*\.$/s)
  })

  it('is explained in the guide, as all checks are', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/newsletter.md'), 'utf8')
    for (const { feature, reason } of allowedFeatures)
      expect(guide).toContain(`| \`${feature}\` | ${reason} |`)
    for (const id of checkDocs.keys()) if (id.startsWith('edition:')) expect(guide).toContain(`\`${id}\``)
  })

  it('is a warning where nobody has allowed it', async () => {
    const page = full.html.replace('<body', '<body><div style="display: flex; position: fixed">x</div><div')
    const findings = checkClients(await lackingFeatures(page))
    expect(findings.map(({ reason }) => reason).join('\n')).toMatch(
      /The mail uses position, which .* do not have; see how it looks without\./,
    )
    for (const { severity, name } of findings) expect([severity, name]).toEqual(['warning', 'clients'])
  })

  it('is found also where the data says nothing of some client', async () => {
    const page = full.html.replace('<body', '<body><p style="text-underline-offset: 2px">x</p><div')
    expect((await lackingFeatures(page)).map(({ feature }) => feature)).toContain('text-underline-offset')
  })
})
