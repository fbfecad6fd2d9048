import type { RootContent } from 'mdast'
import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import { markdownOf } from '../markdown/stringify.ts'
import type { Edition, Item } from '../model/edition.ts'
import { sectionHeadings } from '../model/section.ts'
import { isSlug } from '../words/slug.ts'
import { tidy } from '../words/tidy.ts'
import { type Attributed, attributed } from './attributes.ts'
import type { BodyMessages } from './body-messages.ts'
import { type Headed, headedParts, headingOf, withFileLines } from './headed.ts'
import { sectionKindOf } from './section-heading.ts'

/** The part of an edition that stands under its front matter. */
export type EditionBody = Pick<Edition, 'opening' | 'promo' | 'items'>

/** What the link under an item says. An editor may write anything else; the address is what counts. */
const linkWords = 'Read the whole story'

/**
 * The Markdown of an edition: the opening, `## Title {.promo}`, then `## Headline` for each item with its
 * summary, `### Why do we care?` and, last, a paragraph that is one link to `story:<episode>/<story>`.
 */
export function editionBody({ opening, promo, items }: EditionBody, markers: readonly string[]): string {
  const blocks = [
    ...opening,
    ...(promo ? [headingOf(2, `${tidy(promo.title)} {.promo}`), ...promo.blocks] : []),
    ...items.flatMap((item) => itemBlocks(item, markers)),
  ]
  return markdownOf({ type: 'root', children: blocks })
}

function itemBlocks(item: Item, markers: readonly string[]): readonly RootContent[] {
  const { story, headline, summary, careHeading, care } = item
  const written = tidy(careHeading ?? '')
  const heading = sectionKindOf(written, markers) === 'why-we-care' ? written : sectionHeadings['why-we-care']
  const cares = careHeading !== undefined || care.length > 0
  return [
    headingOf(2, tidy(headline)),
    ...summary,
    ...(cares ? [headingOf(3, heading)] : []),
    ...care,
    ...(story === undefined ? [] : [storyLink(story)]),
  ]
}

function storyLink(story: string): RootContent {
  const link = {
    type: 'link' as const,
    url: `story:${story}`,
    children: [{ type: 'text' as const, value: linkWords }],
  }
  return { type: 'paragraph', children: [link] }
}

/** Reads what `editionBody` writes and an editor changed. */
export function readEditionBody(body: string, markers: readonly string[], told: BodyMessages): EditionBody {
  const parts = headedParts(parseMarkdown(body).children, ({ depth }) => depth === 2, told.fileLine)
  const opening = parts.find(({ heading }) => !heading)?.blocks ?? []
  const headed = parts.flatMap(({ heading, blocks }) =>
    heading ? [{ ...attributed(heading.text), line: heading.line, blocks }] : [],
  )
  for (const one of headed) checkHeading(one, told)
  const [slot, ...more] = headed.filter(isPromo)
  for (const { line } of more)
    told.message(
      line,
      'error',
      `An edition has one promo slot, and there is one on line ${slot?.line} already.`,
    )
  const items = headed.filter((one) => !isPromo(one)).map((one) => itemOf(one, markers, told))
  return {
    opening: withFileLines(opening, told.fileLine),
    ...(slot && {
      promo: { title: slot.text, blocks: withFileLines(slot.blocks, told.fileLine), line: slot.line },
    }),
    items,
  }
}

interface Titled extends Attributed, Pick<Headed, 'blocks'> {
  readonly line: number
}

function isPromo({ classes }: Titled): boolean {
  return classes.includes('promo')
}

function checkHeading({ text, id, classes, unknown, line }: Titled, told: BodyMessages): void {
  if (text === '') told.message(line, 'error', 'There is no headline behind the ##; write one.')
  if (id === undefined && unknown.length === 0 && classes.every((name) => name === 'promo')) return
  told.message(
    line,
    'error',
    'The braces behind this headline mean nothing; only {.promo} does in an edition.',
  )
}

function itemOf({ text, blocks, line }: Titled, markers: readonly string[], told: BodyMessages): Item {
  const last = blocks.at(-1)
  const target = storyIn(last)
  if (target !== undefined && !isRef(target))
    told.message(
      told.fileLine(last?.position?.start.line ?? 1),
      'error',
      `The link under this item leads to "story:${target.slice(0, 80)}"; it must be story:<episode>/<story>.`,
    )
  const own = target === undefined ? blocks : blocks.slice(0, -1)
  const isCare = (heading: string) => sectionKindOf(heading, markers) === 'why-we-care'
  const at = own.findIndex(
    (block) => block.type === 'heading' && block.depth === 3 && isCare(plainText(block)),
  )
  const heading = own[at]
  return {
    ...(target !== undefined && { story: target }),
    headline: text,
    summary: withFileLines(at < 0 ? own : own.slice(0, at), told.fileLine),
    ...(heading && { careHeading: plainText(heading) }),
    care: withFileLines(at < 0 ? [] : own.slice(at + 1), told.fileLine),
    line,
  }
}

/** The `<episode>/<story>` that a paragraph leads to which is nothing but one link to a story. */
export function storyIn(block: RootContent | undefined): string | undefined {
  if (block?.type !== 'paragraph' || block.children.length !== 1) return undefined
  const [link] = block.children
  return link?.type === 'link' && link.url.startsWith('story:') ? link.url.slice('story:'.length) : undefined
}

function isRef(target: string): boolean {
  const [episode = '', story = '', ...more] = target.split('/')
  return isSlug(episode) && isSlug(story) && more.length === 0
}
