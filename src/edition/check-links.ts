import type { Image, ImageReference, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../markdown/plain-text.ts'
import { fold } from '../words/fold.ts'
import { isBlank } from '../words/tidy.ts'
import { treeOf } from './edition-blocks.ts'
import type { EditionContext } from './edition-context.ts'
import type { Checked, Finding } from './finding.ts'
import { named } from './named.ts'
import { resolvedLink } from './resolved-link.ts'

/** Words that say nothing about where a link leads when they are read out alone. */
const empty = /^(?:click )?(?:here|this|link|this link|more|read more|this page)$/

/** Links that do not work in a mail, links nobody can make sense of, and images without a description. */
export function checkLinks({ edition, context }: Checked): readonly Finding[] {
  const findings: Finding[] = []
  visit(treeOf(edition), (node) => void findings.push(...at(node, context)))
  return findings
}

function at(node: Nodes, context: EditionContext): readonly Finding[] {
  switch (node.type) {
    case 'link':
      return [...target(node.url, context), ...linkText(plainText(node))]
    case 'definition':
      return target(node.url, context)
    case 'image':
      return [...target(node.url, context), ...description(node)]
    case 'imageReference':
      return description(node)
    default:
      return []
  }
}

function target(url: string, context: EditionContext): readonly Finding[] {
  if (resolvedLink(url, context) !== undefined) return []
  const fault = url.startsWith('story:')
    ? 'leads to a story that no episode has'
    : /^[a-z][a-z0-9+.-]*:/i.test(url)
      ? 'is of a kind that mail programs do not follow'
      : 'is not a whole address, and a mail has no place that it could start from'
  return [{ name: 'link', severity: 'error', reason: `The link ${named(url)} ${fault}.` }]
}

function linkText(words: string): readonly Finding[] {
  if (!isBlank(words) && !empty.test(fold(words))) return []
  const reason = `The link text ${named(words)} does not say where it leads to somebody who hears it alone.`
  return [{ name: 'link-text', severity: 'warning', reason }]
}

function description(image: Image | ImageReference): readonly Finding[] {
  if (!isBlank(image.alt ?? '')) return []
  const which = 'url' in image ? image.url : (image.label ?? image.identifier)
  const reason = `The image ${named(which)} has no description for those who do not see it.`
  return [{ name: 'image', severity: 'error', reason }]
}
