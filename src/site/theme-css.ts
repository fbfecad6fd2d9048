import type { Colours, Theme } from '../model/theme.ts'

/** A show's own colours as the custom properties of `site/styles/paper.css`; empty where it has none. */
export function themeCss({ light, dark }: Theme = { light: {}, dark: {} }): string {
  const rules = [ruleFor(light), wrapped(ruleFor(dark))].filter((rule) => rule !== '')
  return rules.length === 0 ? '' : `${rules.join('\n')}\n`
}

function ruleFor(colours: Partial<Colours>): string {
  const lines = Object.entries(colours).map(
    ([name, colour]) => `  --${name === 'accent' ? 'pencil' : name}: ${colour};`,
  )
  return lines.length === 0 ? '' : [':root {', ...lines, '}'].join('\n')
}

function wrapped(rule: string): string {
  return rule === '' ? '' : `@media (prefers-color-scheme: dark) {\n${rule}\n}`
}
