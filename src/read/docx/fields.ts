/** Follows the fields of a document (links, page numbers, contents), whose instructions stand among the words. */
export interface Fields {
  /** A mark of a field: `begin`, `separate` before its result, `end`. */
  mark(kind: string | undefined): void
  instruct(words: string): void
  /** The address of the innermost link that the next words belong to. */
  readonly link: string | undefined
}

/** Instructions are short; the rest of one that has no end is not kept. */
const longest = 4000

/** Fields in fields are rare, and a begin without an end is a fault. */
const deepest = 50

/** No field is open at first. */
export function fields(): Fields {
  const open: { instruction: string; link?: string | undefined }[] = []
  return {
    mark(kind) {
      const field = open.at(-1)
      if (kind === 'begin' && open.length < deepest) open.push({ instruction: '' })
      else if (kind === 'separate' && field) field.link = linkIn(field.instruction)
      else if (kind === 'end') open.pop()
    },
    instruct(words) {
      const field = open.at(-1)
      if (field && field.instruction.length < longest) field.instruction += words.slice(0, longest)
    },
    get link() {
      return open.findLast(({ link }) => link !== undefined)?.link
    },
  }
}

/** The address in an instruction of a link. */
export function linkIn(instruction: string): string | undefined {
  return safeLink(/^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1])
}

/** An address that may be followed from a page or a mail; nothing for any other. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && /^(?:https?:\/\/|mailto:)\S+$/i.test(address) ? address : undefined
}
