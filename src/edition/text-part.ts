import type { Edition, Item } from '../model/edition.ts'
import { leaveToken, preferencesToken } from '../model/mail-tokens.ts'
import { longDate } from './calendar.ts'
import type { EditionContext } from './edition-context.ts'
import { editionName } from './edition-name.ts'
import { hasPreferences } from './has-preferences.ts'
import { type Notes, notes } from './notes.ts'
import { quiet } from './quiet.ts'
import { resolvedLink } from './resolved-link.ts'
import { type Settle, settling } from './settled.ts'
import { apart, textOfBlocks, underlined } from './text-blocks.ts'
import { textWidth, wrap } from './wrap.ts'

interface Writing {
  readonly context: EditionContext
  readonly settle: Settle
  readonly notes: Notes
}

/**
 * The text part of an edition's mail, written from the tree: no markup, no entities, lines of at most 72
 * characters but for addresses, each address on a line of its own, the footer at the end.
 */
export function textPart(edition: Edition, context: EditionContext): string {
  const writing: Writing = { context, settle: settling(edition, context), notes: notes() }
  const { promo } = edition
  const groups = [
    masthead(edition, context),
    passage(edition.opening, writing),
    promo ? apart([underlined(promo.title, '-'), passage(promo.blocks, writing)]) : [],
    ...edition.items.map((item) => itemLines(item, writing)),
    footer(context),
  ]
  return `${groups
    .filter((group) => group.length > 0)
    .map((group) => group.join('\n'))
    .join('\n\n\n')}\n`
}

function masthead({ date, topic }: Edition, { show, url }: EditionContext): readonly string[] {
  return [...wrap(quiet(editionName(show, topic)).toUpperCase()), longDate(date), '', 'On the web:', url]
}

function itemLines(
  { headline, summary, careHeading, care, story }: Item,
  writing: Writing,
): readonly string[] {
  const address = story === undefined ? undefined : resolvedLink(`story:${story}`, writing.context)
  return apart([
    underlined(headline, '='),
    passage(summary, writing),
    care.length > 0 && careHeading !== undefined ? underlined(careHeading, '-') : [],
    passage(care, writing),
    address === undefined ? [] : ['The whole story:', address],
  ])
}

/** Blocks, and under them the addresses of their links. */
function passage(blocks: Edition['opening'], { settle, notes }: Writing): readonly string[] {
  return apart([textOfBlocks(settle(blocks, 4), notes), notes.lines()])
}

function footer({ show }: EditionContext): readonly string[] {
  const { reason, postalAddress } = show.edition
  return [
    '-'.repeat(textWidth),
    '',
    ...wrap(quiet(reason)),
    '',
    'Leave this newsletter:',
    leaveToken,
    '',
    ...(hasPreferences(show) ? ['Choose what you get:', preferencesToken, ''] : []),
    ...postalAddress.split('\n').flatMap((line) => wrap(quiet(line))),
  ]
}
