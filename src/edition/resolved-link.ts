import type { EditionContext } from './edition-context.ts'

const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/**
 * The absolute address that a link leads to from a mail: web and mail addresses as they are, `story:<ref>` as
 * the story's page. Undefined for everything else (relative ones, other schemes, unknown stories): such a
 * link cannot work in a mail.
 */
export function resolvedLink(
  target: string,
  { storyUrl }: Pick<EditionContext, 'storyUrl'>,
): string | undefined {
  const address = target.startsWith('story:') ? storyUrl(target.slice('story:'.length)) : target
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!allowed.has(url.protocol)) return undefined
  // A query may hold braces, which would read as a token.
  return url.href.replaceAll('{', '%7B').replaceAll('}', '%7D')
}
