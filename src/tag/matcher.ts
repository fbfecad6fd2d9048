import type { Alias } from '../model/entity.ts'
import { isWord, type Token, tokensOf } from './tokens.ts'

/** A name to look for, and what it stands for. */
export interface Name extends Alias {
  readonly id: string
}

/** A place where names stand. More than one id: the name is shared, and this does not tell which is meant. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ids: readonly string[]
}

export interface Matcher {
  /** All places, leftmost and longest, without overlap. Linear in the length of the text. */
  readonly find: (text: string) => readonly Hit[]
}

interface Branch {
  readonly next: Map<string, Branch>
  readonly names: Name[]
}

/** The longest name that is looked for, in tokens; bounds the work at each place of a text. */
const longest = 24

/**
 * Builds a finder for many names at once: a trie over tokens. A name is found as a whole, not inside a longer
 * word, an address or a handle; a possessive, "the" before it and "Inc" behind it stay outside.
 */
export function matcherOf(names: Iterable<Name>): Matcher {
  const root: Branch = { next: new Map(), names: [] }
  for (const name of names) plant(root, name)
  return { find: (text) => find(root, text) }
}

function plant(root: Branch, name: Name): void {
  const tokens = tokensOf(name.text)
  if (tokens.length === 0 || tokens.length > longest) return
  let branch = root
  tokens.forEach((token, at) => {
    const key = keyOf(token, at === 0)
    const next = branch.next.get(key) ?? { next: new Map(), names: [] }
    branch.next.set(key, next)
    branch = next
  })
  branch.names.push(name)
}

function find(root: Branch, text: string): readonly Hit[] {
  const hits: Hit[] = []
  const tokens = tokensOf(text)
  const shouted = isShouted(text)
  const addresses = addressSpans(text)
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const found = longestAt(root, tokens, at, text, shouted)
    if (!found) continue
    const { hit, last } = found
    at = last
    while ((addresses[next]?.end ?? Infinity) <= hit.start) next++
    if ((addresses[next]?.start ?? Infinity) >= hit.end) hits.push(hit)
  }
  return hits
}

function longestAt(root: Branch, tokens: readonly Token[], at: number, text: string, shouted: boolean) {
  const start = tokens[at]?.start ?? 0
  let branch: Branch | undefined = root
  let found: { readonly hit: Hit; readonly last: number } | undefined
  for (let last = at; last < tokens.length && branch; last++) {
    const token = tokens[last]
    if (!token) break
    branch = branch.next.get(keyOf(token, last === at))
    if (!branch || branch.names.length === 0 || !isFree(tokens, at, last)) continue
    const surface = text.slice(start, token.end)
    const fitting = branch.names.filter((name) => fits(name, surface, shouted))
    const ids = [...new Set(fitting.map(({ id }) => id))].sort()
    if (ids.length > 0) found = { hit: { start, end: token.end, text: surface, ids }, last }
  }
  return found
}

function keyOf(token: Token, first: boolean): string {
  const text = token.text.length > 64 ? '' : plain(token.text).toLowerCase()
  return first || !token.glued ? ` ${text}` : text
}

function fits(name: Name, surface: string, shouted: boolean): boolean {
  if (name.case === 'any') return true
  const text = plain(surface)
  const wanted = plain(name.text)
  return text === wanted || (shouted && wanted.length > 4 && text === wanted.toUpperCase())
}

const plain = (text: string): string =>
  /[^\u0000-\u007f]/.test(text) ? text.normalize('NFC').replace(/[‘’ʼ]/g, "'") : text

/** All in capitals, as some headlines are: a name's own case tells nothing there. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1
}

/** Whether the tokens from `first` to `last` are whole words of the text and no part of a longer one. */
function isFree(tokens: readonly Token[], first: number, last: number): boolean {
  return isFreeBefore(tokens, first) && isFreeBehind(tokens, last)
}

function isFreeBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const mark = tokens[at - 1]
  const word = tokens[at - 2]
  if (!token?.glued || !mark) return true
  if (isWord(mark)) return !isWord(token)
  if (/[@_$\\=~]/.test(mark.text)) return false
  if (!mark.glued || !word || !isWord(word)) return true
  if (mark.text === '-') return /^\p{Ll}/u.test(word.text)
  if (mark.text === '.') return /^\p{Lu}/u.test(token.text) && /^\p{Ll}{3}/u.test(word.text)
  return !/['’&]/.test(mark.text)
}

function isFreeBehind(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]
  const word = tokens[at + 2]
  if (!mark?.glued) return true
  if (isWord(mark)) return !isWord(tokens[at])
  if (/[_@\\]/.test(mark.text)) return false
  if (!word?.glued || !isWord(word)) return true
  if (mark.text === '.') return /^\p{Lu}\p{Ll}/u.test(word.text)
  if (mark.text === '-') return /^\p{Ll}/u.test(word.text)
  return mark.text !== '&'
}

const address = new RegExp(
  [
    '(?:https?://|www\\.)\\S{1,2000}',
    '(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{2,64}){1,4}/\\S{0,2000}',
    '(?<=\\s|^)[^\\s@]{1,64}@[^\\s@]{1,253}\\.[^\\s@]{2,63}',
    '(?<=\\s|^)[@#][\\p{L}\\p{N}_]{1,64}',
  ].join('|'),
  'gu',
)

/** Web and mail addresses and handles: names in them are not said. */
function addressSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/[@#/]|www/.test(text)) return []
  return Array.from(text.matchAll(address), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
