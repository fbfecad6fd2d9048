import { z } from 'zod'
import type { BounceKind } from '../ledger/bounced.ts'
import type { BounceEvent } from './bounce-event.ts'

/** What a sender's service says of a mail, before it is known whose it was. */
export interface ServiceEvent extends Omit<BounceEvent, 'key'> {
  /** The mail's Message-ID, as far as the service passes it on. */
  readonly messageId?: string
}

/** One service's way to say it. The first shape that fits is taken; `events` is empty for what is no bounce. */
interface Service {
  readonly read: (value: unknown) => readonly ServiceEvent[] | undefined
}

const text = z.string().max(5000)

function service<Shape extends z.ZodType>(
  shape: Shape,
  events: (value: z.output<Shape>) => readonly (ServiceEvent | undefined)[],
): Service {
  return {
    read(value) {
      const read = shape.safeParse(value)
      return read.success ? events(read.data).filter((event) => event !== undefined) : undefined
    },
  }
}

function event(
  kind: BounceKind,
  email: string,
  detail: string,
  more: Partial<ServiceEvent> = {},
): ServiceEvent {
  return { kind, email, detail: detail.replace(/\s+/g, ' ').slice(0, 500), ...more }
}

const named = (messageId: string | undefined): Partial<ServiceEvent> =>
  messageId === undefined ? {} : { messageId }
const recipients = z.array(
  z.looseObject({ emailAddress: text, status: text.optional(), diagnosticCode: text.optional() }),
)

/** Amazon SES, as it comes through SNS. */
const ses = service(
  z.looseObject({
    notificationType: text.optional(),
    eventType: text.optional(),
    bounce: z.looseObject({ bounceType: text, bouncedRecipients: recipients }).optional(),
    complaint: z.looseObject({ complainedRecipients: recipients }).optional(),
    mail: z.looseObject({
      commonHeaders: z.looseObject({ messageId: text.optional() }).optional(),
      headers: z.array(z.looseObject({ name: text, value: text })).optional(),
    }),
  }),
  ({ bounce, complaint, mail }) => {
    const header = mail.headers?.find(({ name }) => name.toLowerCase() === 'message-id')?.value
    const more = named(mail.commonHeaders?.messageId ?? header)
    const kind = bounce?.bounceType === 'Permanent' ? 'hard' : 'soft'
    return [
      ...(bounce?.bouncedRecipients ?? []).map(({ emailAddress, status, diagnosticCode }) =>
        event(kind, emailAddress, diagnosticCode ?? status ?? 'bounced', more),
      ),
      ...(complaint?.complainedRecipients ?? []).map(({ emailAddress }) =>
        event('complaint', emailAddress, 'complaint', more),
      ),
    ]
  },
)

const mailgun = service(
  z.looseObject({
    'event-data': z.looseObject({
      event: text,
      severity: text.optional(),
      recipient: text,
      reason: text.optional(),
      message: z.looseObject({ headers: z.looseObject({ 'message-id': text.optional() }) }).optional(),
      'delivery-status': z.looseObject({ message: text.nullish(), description: text.nullish() }).optional(),
    }),
  }),
  ({ 'event-data': { event: name, severity, recipient, reason, message, 'delivery-status': status } }) => {
    const more = named(message?.headers['message-id'])
    const detail = status?.message || status?.description || reason || name
    if (name === 'complained') return [event('complaint', recipient, 'complaint', more)]
    if (name !== 'failed') return []
    return [event(severity === 'permanent' ? 'hard' : 'soft', recipient, detail, more)]
  },
)

const postmark = service(
  z.looseObject({
    RecordType: text,
    Type: text.optional(),
    Email: text,
    Description: text.optional(),
    Details: text.optional(),
  }),
  ({ RecordType, Type, Email, Description, Details }) => {
    if (RecordType === 'SpamComplaint') return [event('complaint', Email, 'complaint')]
    if (RecordType !== 'Bounce') return []
    const dead = Type === 'HardBounce' || Type === 'BadEmailAddress'
    return [event(dead ? 'hard' : 'soft', Email, Details || Description || Type || 'bounced')]
  },
)

const sendGrid = service(
  z.looseObject({
    event: text,
    email: text,
    type: text.optional(),
    reason: text.optional(),
    'smtp-id': text.optional(),
    sg_event_id: text,
  }),
  ({ event: name, email, type, reason, 'smtp-id': id }) => {
    if (name === 'spamreport') return [event('complaint', email, 'complaint', named(id))]
    if (name === 'bounce')
      return [event(type === 'blocked' ? 'soft' : 'hard', email, reason ?? name, named(id))]
    return []
  },
)

const brevoKinds: Readonly<Record<string, BounceKind>> = {
  hard_bounce: 'hard',
  invalid_email: 'hard',
  soft_bounce: 'soft',
  blocked: 'soft',
  spam: 'complaint',
  complaint: 'complaint',
}
const brevo = service(
  z.looseObject({ event: text, email: text, 'message-id': text.optional(), reason: text.optional() }),
  ({ event: name, email, 'message-id': id, reason }) => {
    const kind = brevoKinds[name]
    return kind ? [event(kind, email, reason ?? name, named(id))] : []
  },
)

const services: readonly Service[] = [ses, mailgun, postmark, sendGrid, brevo]

/**
 * Reads what Amazon SES (by SNS), Mailgun, Postmark, SendGrid or Brevo say of mail, one event or a list of them. What
 * is no bounce and no complaint is left out; `unknown` counts what has no shape of theirs.
 */
export function readBounceEvents(json: unknown): {
  readonly events: readonly ServiceEvent[]
  readonly unknown: number
} {
  const all = Array.isArray(json) ? json : [json]
  const read = all.map((one) => {
    const inner = fromSns(one)
    return services.map((known) => known.read(inner)).find((events) => events !== undefined)
  })
  return {
    events: read.flatMap((events) => events ?? []),
    unknown: read.filter((events) => events === undefined).length,
  }
}

/** SNS puts the event into a text of its own. */
function fromSns(value: unknown): unknown {
  const wrapped = z.looseObject({ Type: z.literal('Notification'), Message: z.string() }).safeParse(value)
  if (!wrapped.success) return value
  try {
    return JSON.parse(wrapped.data.Message)
  } catch {
    return undefined
  }
}
