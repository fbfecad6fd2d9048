/**
 * Whether a template paginates what changed (`changed.home`). What it shows then is known; any other may show anything of
 * the whole site. Beside Eleventy there are no packages: no imports here.
 */
export function paginatesChanged(template: string): boolean {
  return /^pagination:.*\bchanged\./m.test(template)
}
