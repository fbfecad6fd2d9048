import { z } from 'zod'
import type { ServiceEvent } from '../bounces/read-bounce-events.ts'
import type { CampaignBody } from './campaign-body.ts'
import { type Listmonk, ListmonkError } from './client.ts'

const campaign = z.looseObject({
  id: z.number(),
  name: z.string(),
  status: z.enum(['draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled']),
  sent: z.number(),
  to_send: z.number(),
  lists: z.array(z.looseObject({ id: z.number() })),
})

/** A campaign as listmonk tells of it. */
export type Campaign = z.output<typeof campaign>

/** The template around a campaign's body: nothing, for the body is a whole page. */
const bareTemplate = { name: 'Copydesk', type: 'campaign', body: '{{ template "content" . }}' } as const

/** The campaign of a name; undefined where there is none. */
export async function campaignNamed(listmonk: Listmonk, name: string): Promise<Campaign | undefined> {
  // All of them, the newest first: its search is for words, and the name must be exactly this one.
  const query = new URLSearchParams({
    no_body: 'true',
    per_page: 'all',
    order_by: 'created_at',
    order: 'DESC',
  })
  const { results } = await listmonk.get(
    `campaigns?${query}`,
    z.looseObject({ results: z.array(campaign).nullable() }),
  )
  return results?.find((one) => one.name === name)
}

/** A campaign by its id. */
export function campaignById(listmonk: Listmonk, id: number): Promise<Campaign> {
  return listmonk.get(`campaigns/${id}?no_body=true`, campaign)
}

/** Makes a campaign, unless one of that name is there, made by a request whose answer was lost. */
export async function createCampaign(
  listmonk: Listmonk,
  body: CampaignBody,
  list: number,
): Promise<Campaign> {
  const template_id = await templateOf(listmonk)
  return made(
    () => listmonk.change('POST', 'campaigns', { ...body, lists: [list], template_id }, campaign),
    () => campaignNamed(listmonk, body.name),
  )
}

/** Takes a campaign away that was never started. */
export async function discardDraft(listmonk: Listmonk, id: number): Promise<void> {
  await listmonk.change('DELETE', `campaigns/${id}`, {}, z.unknown())
}

/** Starts a campaign. */
export async function startCampaign(listmonk: Listmonk, id: number): Promise<void> {
  await listmonk.change('PUT', `campaigns/${id}/status`, { status: 'running' }, z.unknown())
}

/** What came back to listmonk of a campaign's mails. */
export async function bouncesOf(listmonk: Listmonk, id: number): Promise<readonly ServiceEvent[]> {
  const bounce = z.looseObject({
    email: z.string(),
    type: z.enum(['hard', 'soft', 'complaint']),
    created_at: z.string(),
  })
  const { results } = await listmonk.get(
    `bounces?campaign_id=${id}&per_page=all`,
    z.looseObject({ results: z.array(bounce).nullable() }),
  )
  return (results ?? []).map(({ email, type, created_at }) => ({
    ...{ email, kind: type, detail: 'told by listmonk', at: new Date(created_at).toISOString() },
  }))
}

/** Makes something; where the answer was lost, looks whether it is there. */
export async function made<Thing>(
  make: () => Promise<Thing>,
  look: () => Promise<Thing | undefined>,
): Promise<Thing> {
  try {
    return await make()
  } catch (error) {
    const lost = error instanceof ListmonkError && (error.status === 0 || error.status >= 500)
    const there = lost ? await look() : undefined
    if (there === undefined) throw error
    return there
  }
}

async function templateOf(listmonk: Listmonk): Promise<number> {
  const template = z.looseObject({ id: z.number(), name: z.string() })
  const find = async (): Promise<number | undefined> =>
    (await listmonk.get('templates?no_body=true', z.array(template))).find(
      ({ name }) => name === bareTemplate.name,
    )?.id
  const make = async (): Promise<number> => {
    const answer = await listmonk.change(
      'POST',
      'templates',
      bareTemplate,
      z.union([template, z.array(template)]),
    )
    return (Array.isArray(answer) ? answer.at(-1)?.id : answer.id) ?? 0
  }
  return (await find()) ?? made(make, find)
}
