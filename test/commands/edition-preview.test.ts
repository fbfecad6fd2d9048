import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { editionFolder } from './edition-folder.ts'

describe('copydesk edition preview', () => {
  it('writes a page, both parts, and the mail where asked to', async () => {
    const show = editionFolder()
    show.write(
      'content/show.md',
      show.read('content/show.md').replace('edition:\n', 'edition:\n  sender-address: desk@show.example\n'),
    )
    show.run('edition', 'new', '--date', '2021-07-09')
    const { status, out } = show.run('edition', 'preview', '--eml', 'edition.eml')
    expect(status, out).toBe(0)
    const page = show.read('.copydesk/previews/2021-07-09/index.html')
    expect(page).toContain('<dt>List-Unsubscribe-Post</dt><dd>List-Unsubscribe=One-Click</dd>')
    const html = show.read('.copydesk/previews/2021-07-09/email.html')
    const mail = await simpleParser(show.read('edition.eml'))
    expect(mail.subject).toBe('The ferries sail again; Kaseya went dark on Friday')
    expect(mail.from?.value[0]?.address).toBe('desk@show.example')
    expect(mail.html).toBe(
      html
        .replace('{{leave_url}}', /href="(https:[^"]*\/leave\/[^"]*)"/.exec(String(mail.html))?.[1] ?? '')
        .replace(
          '{{preferences_url}}',
          /href="(https:[^"]*\/preferences\/[^"]*)"/.exec(String(mail.html))?.[1] ?? '',
        ),
    )
    expect(mail.text).not.toContain('{{')
  })

  it('has no mail to save without a sender, and says so', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-09')
    const { status, err } = show.run('edition', 'preview', '--eml', 'edition.eml')
    expect(status).toBe(2)
    expect(err).toContain('There is no `sender-address` in content/show.md')
  })

  it('is kept by a build where nothing changed, and not made for what is approved', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-09')
    const before = show.hashes('.copydesk/previews')
    expect(show.run('build').out).toContain('Edition   .copydesk/previews/2021-07-09/index.html')
    expect(show.hashes('.copydesk/previews')).toEqual(before)
    show.run('edition', 'approve')
    expect(show.run('build').out).not.toContain('.copydesk/previews')
  })
})
