/** In brackets whatever it is: `Dana Ortiz (host)`, `Dana Ortiz [via phone]`. */
const bracketed = /(?<=\S)\s*[([][^()[\]]{1,40}[)\]]\s*$/

/** Behind a comma, as radio writes it: `DANA ORTIZ, HOST`, `Dana Ortiz, byline`. */
const behindComma =
  /(?<=\S),\s*(?:co-?)?(?:host|byline|guest|anchor|reporter|correspondent|moderator|narrator|producer|editor)\s*$/i

/** A speaker's name without the role behind it; a label that is all role stays. */
export function withoutRole(label: string): string {
  return label.replace(bracketed, '').replace(behindComma, '')
}
