import { type Asker, askerOf } from '../tag/suggest/asker.ts'
import { endpointOf } from '../tag/suggest/endpoint.ts'
import { modelAnswers } from './model-answers.ts'
import type { OpenSettings } from './open-show.ts'

/** The one variable of the environment that is read; no file ever is. */
const keyVariable = 'COPYDESK_MODEL_KEY'

/** A model's help for one run. */
export interface ModelDesk {
  readonly asker: Asker
  /** There is a key. What was made without one is made again once there is. */
  readonly keyed: boolean
}

/** The model's key, as the environment has it; undefined where there is none. */
export function modelKey(): string | undefined {
  const key = process.env[keyVariable]?.trim()
  return key === '' ? undefined : key
}

/**
 * The model that a show has switched on; undefined where it has none. Without a key, or where it may only `recall`,
 * nothing is sent: it knows what it answered before.
 */
export function modelDesk(
  { root, show, lexicon }: OpenSettings,
  key: string | undefined,
  may: 'ask' | 'recall',
): ModelDesk | undefined {
  const settings = show?.model
  if (!settings) return undefined
  const endpoint = key !== undefined && may === 'ask' ? endpointOf(settings, key) : undefined
  const asker = askerOf({ settings, lexicon, answers: modelAnswers(root), ...(endpoint && { endpoint }) })
  return { asker, keyed: key !== undefined }
}
