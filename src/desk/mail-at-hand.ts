import { editionApproval } from '../commands/edition-approval.ts'
import { type RenderedEdition, renderEditions } from '../commands/render-editions.ts'
import { headersOf, sampleMail } from '../commands/sample-mail.ts'
import { lookedAt } from '../commands/write-preview.ts'
import { type ApprovalStanding, contentPrint } from '../content/approval.ts'
import type { Lacking } from '../edition/check-clients.ts'
import { mailBytes } from '../mail/mail-bytes.ts'
import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import type { OpenDesk } from './open-desk.ts'
import { showAtHand } from './show-at-hand.ts'

/** An edition as it would go out now: the mail, all that the check says of it, and whether it is approved. */
export interface MailAtHand {
  readonly edition: Edition
  readonly rendered: RenderedEdition['rendered']
  /** Names the mail: its `contentPrint`. */
  readonly content: string
  readonly messages: readonly Message[]
  readonly lacking: readonly Lacking[]
  readonly headers: readonly (readonly [string, string])[]
  /** Of the whole message; absent where the show says no sender. */
  readonly bytes?: number
  readonly standing: ApprovalStanding
  readonly approvedAt?: string
  /** Why an approval no longer holds. */
  readonly fallen: readonly Message[]
}

/** The close look at a mail takes a tenth of a second; one that was looked at is not looked at again. */
const looks = new Map<string, Pick<MailAtHand, 'messages' | 'lacking' | 'bytes'>>()
/** Looks that are kept. */
const mostLooks = 20

/** Renders and checks an edition as the commands do. Undefined where it or the show cannot be read. */
export async function mailAtHand(desk: OpenDesk, slug: string): Promise<MailAtHand | undefined> {
  const open = showAtHand(desk)
  const edition = open.content.editions.find((one) => one.slug === slug)
  if (!open.show || !edition) return undefined
  const [one] = renderEditions(open, open.show, [edition])
  if (!one) return undefined
  const { standing, approval, messages } = editionApproval(open, open.show, slug)
  const mail = sampleMail(open.show, one)
  const content = contentPrint(one.rendered)
  const close = looks.get(`${slug} ${content}`) ?? {
    ...(await lookedAt(one)),
    ...(mail && { bytes: (await mailBytes(mail)).length }),
  }
  looks.set(`${slug} ${content}`, close)
  for (const key of looks.keys()) if (looks.size > mostLooks) looks.delete(key)
  return {
    ...{ edition, rendered: one.rendered, content, standing, fallen: messages },
    messages: [...one.messages, ...close.messages],
    lacking: close.lacking,
    headers: headersOf(mail),
    ...(close.bytes !== undefined && { bytes: close.bytes }),
    ...(approval && { approvedAt: approval.approvedAt }),
  }
}
