/** Which way a text runs: that of its first letter, as browsers decide it for `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = text.match(/\p{L}/u) ?? []
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(first)
}
