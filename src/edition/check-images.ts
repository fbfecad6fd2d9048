import type { Image, ImageReference, Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import { isBlank } from '../words/tidy.ts'
import { treeOf } from './edition-blocks.ts'
import type { Checked, Finding } from './finding.ts'
import { sizeBehind } from './image-size.ts'
import { named } from './named.ts'

/** Images: a description for those who do not see them, a size so that nothing jumps, and a safe way to fetch them. */
export function checkImages({ edition }: Checked): readonly Finding[] {
  const findings: Finding[] = []
  visit(treeOf(edition), ['image', 'imageReference'], (node, index, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const behind = (parent as Parents | undefined)?.children[(index ?? 0) + 1]
    const sized = sizeBehind(behind as Parameters<typeof sizeBehind>[0]) !== undefined
    for (const finding of at(node, sized)) findings.push({ ...finding, line: node.position?.start.line })
  })
  return findings
}

function at(node: Image | ImageReference, sized: boolean): readonly Finding[] {
  const which = named('url' in node ? node.url : (node.label ?? node.identifier))
  const findings: Finding[] = []
  const find = (severity: Finding['severity'], reason: string): void =>
    void findings.push({ name: 'image', severity, reason })
  if (isBlank(node.alt ?? ''))
    find('error', `The image ${which} has no description for those who do not see it.`)
  if ('url' in node && /^http:/i.test(node.url))
    find(
      'warning',
      `The image ${which} is fetched without encryption, which many mail programs refuse; use https.`,
    )
  if (!sized)
    find(
      'warning',
      `The image ${which} has no size, so the text jumps when it comes, and Outlook shows it at full width; write {width=600 height=400} behind it.`,
    )
  return findings
}
