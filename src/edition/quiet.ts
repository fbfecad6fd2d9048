/** Bidi controls and control characters other than tab and line end. */
const unruly =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Words as they may stand in a mail: nothing that turns the reading direction of what follows, no control
 * characters, and no pair of braces, which this program and others that send mail would take for a token:
 * `{{name}}` becomes `{ {name} }`.
 */
export function quiet(text: string): string {
  return text
    .replace(unruly, '')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\}(?=\})/g, '} ')
}
