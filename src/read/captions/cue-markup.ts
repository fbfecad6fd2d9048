import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../../words/sentences.ts'
import { tidy } from '../../words/tidy.ts'
import type { CueLine, Stretch } from './cue.ts'

/** Tags that captions use for looks, languages and inner times. Any other stays as words: `<inaudible>` is said. */
const tags = new Set('b br c em font i lang p rt ruby s small span strong strike sub sup tt u v'.split(' '))

const mark =
  /<[^<>\r\n]{1,300}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\{(?:\\[^{}\r\n]{0,300}|\/?[biusy](?::[^{}\r\n]{0,40})?)\}|\[br\]/gi

/** What a mark in a cue means. */
type Meaning =
  | { readonly kind: 'nothing' | 'words' | 'line' }
  | { readonly kind: 'letter'; readonly words: string }
  | { readonly kind: 'voice'; readonly name: string | undefined }

/**
 * The lines of a cue without their markup: tags of WebVTT and SubRip, voices, inner times, character references.
 * A voice holds over the lines that follow, until it ends or another begins. Linear in the lines' length.
 */
export function cueLines(raw: string, lines: readonly Span[]): readonly CueLine[] {
  const found: CueLine[] = []
  let voice: string | undefined
  for (const { start, end } of lines) {
    const line = raw.slice(start, end)
    if (!/[<&{[]/.test(line)) {
      found.push({ said: [{ start, end }], ...(voice !== undefined && { voice }) })
      continue
    }
    let said: Stretch[] = []
    let at = start
    const close = () => {
      if (said.length > 0) found.push({ said, ...(voice !== undefined && { voice }) })
      said = []
    }
    const upTo = (to: number) => {
      if (to > at) said.push({ start: at, end: to })
    }
    for (const match of line.matchAll(mark)) {
      const from = start + match.index
      const to = from + match[0].length
      const meaning = meaningOf(match[0])
      if (meaning.kind === 'words') continue
      upTo(from)
      at = to
      if (meaning.kind === 'letter') said.push({ start: from, end: to, words: meaning.words })
      if (meaning.kind === 'line' || (meaning.kind === 'voice' && meaning.name !== voice)) close()
      if (meaning.kind === 'voice') voice = meaning.name
    }
    upTo(end)
    close()
  }
  return found
}

function meaningOf(found: string): Meaning {
  if (found.startsWith('&')) {
    const words = letterOf(found)
    return words === undefined ? { kind: 'words' } : { kind: 'letter', words }
  }
  if (found.startsWith('{')) return { kind: 'nothing' }
  if (found.startsWith('[') || /^<\/?br\b/i.test(found)) return { kind: 'line' }
  if (/^<\d[\d:.,]*>$/.test(found)) return { kind: 'nothing' }
  const name = /^<\/?([a-z]+)(?=[\s./>])/i.exec(found)?.[1]?.toLowerCase()
  if (name === undefined || !tags.has(name)) return { kind: 'words' }
  if (name !== 'v') return { kind: 'nothing' }
  const voice = /^<v(?:\.[^\s>]*)?\s+(.*)>$/i.exec(found)?.[1]
  return { kind: 'voice', name: voice === undefined ? undefined : voiceOf(voice) }
}

function voiceOf(annotation: string): string | undefined {
  return tidy(annotation.replace(/&(?:#?\w{1,32});/g, (found) => letterOf(found) ?? found)) || undefined
}

/** The characters that a reference such as `&amp;` or `&#39;` stands for; nothing where it is none. */
export function letterOf(reference: string): string | undefined {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const valid = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? String.fromCodePoint(code) : code === 10 || code === 9 || code === 13 ? ' ' : undefined
}
