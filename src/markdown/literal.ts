/**
 * A text as Markdown that shows it letter for letter, wherever in a line it is put: every sign that could mean
 * something gets a backslash (CommonMark 2.4), line ends become spaces.
 */
export function literalMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|!$]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(https?)(:)(?=\/\/)/gi, '$1\\$2')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@/g, '\\@')
}
