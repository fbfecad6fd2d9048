import { z } from 'zod'
import { readText, writeIfChanged } from '../content/files.ts'
import { showFolder } from '../content/show-folder.ts'

/** How pages look: as the system says, or always so. */
export const themes = ['system', 'light', 'dark'] as const

/** Sizes of the text, from small to large. */
export const sizes = ['small', 'usual', 'large', 'larger'] as const

const settings = z.object({
  theme: z.enum(themes).catch('system'),
  size: z.enum(sizes).catch('usual'),
  /** Whether single keys do anything; other keys than those on the buttons, by the key that stands there. */
  keysOn: z.boolean().catch(true),
  keys: z.record(z.string(), z.string()).catch({}),
})

/** What an editor has set for the desk of a show. */
export type DeskSettings = z.output<typeof settings>

const file = 'settings.json'

/** The settings of `.copydesk/settings.json`; what is missing there, or is none, is as at first. */
export function readSettings(own: string): DeskSettings {
  const { text } = readText(showFolder(own), file)
  try {
    return settings.parse(text === undefined ? {} : JSON.parse(text))
  } catch {
    return settings.parse({})
  }
}

/** Keeps some settings, the others stay. Throws what the disk says. */
export function keepSettings(own: string, changed: Partial<DeskSettings>): void {
  writeIfChanged(showFolder(own), file, `${JSON.stringify({ ...readSettings(own), ...changed }, null, 2)}\n`)
}
