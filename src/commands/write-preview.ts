import { writeIfChanged } from '../content/files.ts'
import { showFolder } from '../content/show-folder.ts'
import { type LookedAt, lookAtMail } from '../edition/look-at-mail.ts'
import { type PreviewFacts, previewPage } from '../edition/preview.ts'
import { mailBytes } from '../mail/mail-bytes.ts'
import type { Message } from '../model/message.ts'
import type { Show } from '../model/show.ts'
import { contentFolder } from './open-show.ts'
import { previewFolder, previewPrint } from './preview-print.ts'
import type { RenderedEdition } from './render-editions.ts'
import { headersOf, sampleMail } from './sample-mail.ts'

/** Where a preview stands, from the root, and all that there is to say about the edition. */
export interface WrittenPreview {
  readonly path: string
  readonly messages: readonly Message[]
}

/** A close look at one edition's mail; messages name its file. */
export async function lookedAt({ edition, rendered }: RenderedEdition): Promise<LookedAt> {
  const file = `${contentFolder}/editions/${edition.slug}.md`
  const { messages, lacking } = await lookAtMail(rendered)
  return { lacking, messages: messages.map((message) => ({ file, ...message })) }
}

/** Writes an edition's preview and its parts below `.copydesk/previews/`, after a close look at the mail. */
export async function writePreview(root: string, show: Show, one: RenderedEdition): Promise<WrittenPreview> {
  const { lacking, messages: close } = await lookedAt(one)
  const mail = sampleMail(show, one)
  const messages = [...one.messages, ...close]
  const facts: PreviewFacts = {
    messages,
    lacking,
    headers: headersOf(mail),
    ...(mail && { bytes: (await mailBytes(mail)).length }),
  }
  const folder = showFolder(root)
  const path = `${previewFolder(one)}/index.html`
  writeIfChanged(folder, path, previewPage(one.rendered, facts))
  writeIfChanged(folder, `${previewFolder(one)}/email.html`, one.rendered.html)
  writeIfChanged(folder, `${previewFolder(one)}/email.txt`, one.rendered.text)
  writeIfChanged(folder, `${previewFolder(one)}/print`, previewPrint(show, one))
  return { path, messages }
}
