import { isAbsolute, normalize } from 'node:path'
import { z } from 'zod'
import { type SendingSettings, transportNames } from '../model/sending.ts'
import { readAddress } from '../store/mail-address.ts'
import { words } from './fields.ts'
import { mayCarryKey } from './key-address.ts'
import { withoutUndefined } from './without-undefined.ts'

const host = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,
    'must be a host’s name such as `smtp.example.com`',
  )
const domain = z
  .string()
  .toLowerCase()
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
    'must be a domain such as `example.com`, in ASCII',
  )
const label = z
  .string()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,61}[A-Za-z0-9])?$/, 'must be letters and digits such as `desk2026`')
const address = z
  .string()
  .refine((text) => 'address' in readAddress(text), 'must be one mail address such as `bounces@example.com`')
const count = z.int('must be a whole number').min(1, 'must be 1 or more')
const limit = count.max(10_000_000).optional()

const keyFile = words.refine(
  (path) => isAbsolute(path) || !/^content(?:[\\/]|$)/.test(normalize(path)),
  'must not stand in `content/`, which is published: keep the key outside of it',
)

const listmonkAddress = z
  .string()
  .refine(
    mayCarryKey,
    'must be an https address such as `https://lists.example.com`; http only on this machine or network',
  )

const smtp = z.strictObject({
  host,
  port: count.max(65_535).optional(),
  secure: z.boolean().default(false),
  user: words.optional(),
  connections: count.max(100).default(5),
})

/** How a show's newsletter is sent: `sending:` in `show.md`. What is secret stands in the environment, never here. */
export const sendingSettings = z
  .strictObject({
    transport: z.enum(transportNames).default('outbox'),
    smtp: smtp.optional(),
    listmonk: z.strictObject({ url: listmonkAddress, user: words }).optional(),
    rates: z.strictObject({ second: limit, minute: limit, hour: limit, day: limit }).default({}),
    'warm-up': z
      .strictObject({ first: count, growth: z.number().min(1, 'must be 1 or more').max(10).default(1.5) })
      .optional(),
    dkim: z.strictObject({ domain, selector: label, 'key-file': keyFile.optional() }).optional(),
    'bounce-address': address.optional(),
    'list-id': domain.optional(),
    'latest-hours': z.number().min(0).max(720).default(6),
    'test-addresses': z.array(address).max(50).optional(),
  })
  .refine(({ transport, smtp }) => transport !== 'smtp' || smtp !== undefined, {
    path: ['smtp'],
    message: 'must say which server takes the mail, as in `smtp: {host: smtp.example.com}`',
  })
  .refine(({ transport, listmonk }) => transport !== 'listmonk' || listmonk !== undefined, {
    path: ['listmonk'],
    message: 'must say where listmonk is, as in `listmonk: {url: https://lists.example.com, user: copydesk}`',
  })
  .transform((given): SendingSettings => {
    const { transport, smtp, listmonk, rates, dkim } = given
    return {
      transport,
      rates: withoutUndefined(rates),
      latestHours: given['latest-hours'],
      ...(smtp && { smtp: withoutUndefined({ ...smtp, port: smtp.port ?? (smtp.secure ? 465 : 587) }) }),
      ...(listmonk && { listmonk: { ...listmonk, url: `${listmonk.url.replace(/\/*$/, '')}/` } }),
      ...(given['warm-up'] && { warmUp: given['warm-up'] }),
      ...(dkim && {
        dkim: withoutUndefined({ domain: dkim.domain, selector: dkim.selector, keyFile: dkim['key-file'] }),
      }),
      ...withoutUndefined({
        bounceAddress: given['bounce-address'],
        listId: given['list-id'],
        testAddresses: given['test-addresses'],
      }),
    }
  })
