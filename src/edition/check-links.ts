import type { Nodes } from 'mdast'
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

/** Links that do not work in a mail, links into the show's own site that lead nowhere, links nobody can make sense of. */
export function checkLinks({ edition, context }: Checked): readonly Finding[] {
  const findings: Finding[] = []
  visit(treeOf(edition), (node) => {
    for (const finding of at(node, context)) findings.push({ ...finding, line: node.position?.start.line })
  })
  return [...home(context), ...findings]
}

/** A show without an address of its own links to the machine that it was rendered on. */
function home({ show }: EditionContext): readonly Finding[] {
  if (!/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(show.url).hostname)) return []
  const reason = `The show's address is ${show.url}, which leads every subscriber to their own machine; set \`url:\` in show.md.`
  return [{ name: 'address', severity: 'error', reason }]
}

function at(node: Nodes, context: EditionContext): readonly Finding[] {
  switch (node.type) {
    case 'link':
      return [...target(node.url, context), ...linkText(plainText(node))]
    case 'definition':
    case 'image':
      return target(node.url, context)
    default:
      return []
  }
}

function target(url: string, context: EditionContext): readonly Finding[] {
  const address = resolvedLink(url, context)
  if (address !== undefined) return ownPage(address, context)
  const fault = url.startsWith('story:')
    ? 'leads to a story that no episode has'
    : /^[a-z][a-z0-9+.-]*:/i.test(url)
      ? 'is of a kind that mail programs do not follow'
      : 'is not a whole address, and a mail has no place that it could start from'
  return [{ name: 'link', severity: 'error', reason: `The link ${named(url)} ${fault}.` }]
}

/** A link into the show's own site, which knows its pages; others cannot be tried without the network. */
function ownPage(address: string, { show, ownPage }: EditionContext): readonly Finding[] {
  if (!ownPage || !address.startsWith(show.url)) return []
  const path = `/${address.slice(show.url.length).replace(/[?#].*$/, '')}`
  const standing = ownPage(path)
  if (standing === 'there') return []
  if (standing === 'gone')
    return [
      {
        name: 'link',
        severity: 'error',
        reason: `The link ${named(address)} leads to a page that the site does not have.`,
      },
    ]
  const reason = `The link ${named(address)} leads to a page of your site that Copydesk does not make; see that it is there.`
  return [{ name: 'link', severity: 'warning', reason }]
}

function linkText(words: string): readonly Finding[] {
  if (!isBlank(words) && !empty.test(fold(words))) return []
  const reason = `The link text ${named(words)} does not say where it leads to somebody who hears it alone.`
  return [{ name: 'link-text', severity: 'warning', reason }]
}
