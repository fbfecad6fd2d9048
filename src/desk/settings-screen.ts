import type { Context } from 'hono'
import { z } from 'zod'
import { type DeskSettings, keepSettings, sizes, themes } from './desk-settings.ts'
import { knownKeys } from './known-keys.ts'
import type { OpenDesk } from './open-desk.ts'
import { type DeskEnv, field, page, type Screen } from './screen.ts'

/** Settings: how the desk looks, its keys, and the plain facts about it. */
export const settingsScreen: Screen = {
  routes(app, desk) {
    app.get('/settings', (context) => shown(context, desk))
    app.post('/settings', (context) => {
      const theme = themes.find((one) => one === field(context, 'theme'))
      const size = sizes.find((one) => one === field(context, 'size'))
      const failed = kept(desk, { ...(theme && { theme }), ...(size && { size }) })
      return failed === undefined ? context.redirect('/settings', 303) : shown(context, desk, failed)
    })
    app.post('/settings/keys', (context) => {
      const keys = keysIn(field(context, 'keys'))
      const failed = kept(desk, { keysOn: field(context, 'on') !== 'no', ...(keys && { keys }) })
      return failed === undefined ? context.body(null, 204) : context.text(failed, 507)
    })
  },
}

function shown(context: Context<DeskEnv>, desk: OpenDesk, failed?: string): Response {
  const status = failed === undefined ? 200 : 507
  return page(
    context,
    desk,
    { template: 'settings.njk', title: 'Settings', here: '/settings', status },
    {
      ...{ failed, knownKeys },
      themes: named(themes, ['As the system', 'Light', 'Dark']),
      sizes: named(sizes, ['Small', 'Usual', 'Large', 'Larger']),
      facts: [
        ['The show’s files', desk.folder.root],
        ['The desk’s own', desk.place.own],
        ['Started', desk.since.slice(0, 16).replace('T', ' ').concat(' UTC')],
        ['Node.js', process.version],
      ],
    },
  )
}

function named(values: readonly string[], names: readonly string[]): readonly object[] {
  return values.map((value, at) => ({ value, name: names[at] }))
}

/** What the disk said no to, if it did. */
function kept(desk: OpenDesk, changed: Partial<DeskSettings>): string | undefined {
  try {
    keepSettings(desk.place.own, changed)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return `It was not saved: ${error.message}.`
  }
}

const sentKeys = z.record(z.string().max(20), z.string().max(20))

function keysIn(text: string): Readonly<Record<string, string>> | undefined {
  try {
    return sentKeys.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
