import type { Edition } from '../model/edition.ts'
import { leaveToken } from '../model/mail-tokens.ts'
import { tidy } from '../words/tidy.ts'
import type { EditionContext, Rendered } from './edition-context.ts'
import { editionView } from './edition-view.ts'
import { quiet } from './quiet.ts'
import { filled, inlined, stylesheet } from './templates.ts'
import { textPart } from './text-part.ts'

/**
 * An edition as mail: the HTML part with its styles on the elements, and the text part. Both are the same for
 * everybody but for `leaveToken`. The same edition gives the same bytes.
 */
export function renderEdition(edition: Edition, context: EditionContext): Rendered {
  const view = editionView(edition, context)
  const html = filled('edition.njk', {
    ...view,
    leave: leaveToken,
    modes: stylesheet('modes.css'),
    outlook: stylesheet('outlook.css'),
  })
  return {
    html: inlined(html, stylesheet('inline.css')),
    text: textPart(edition, context),
    subject: tidy(quiet(edition.subject)),
    preheader: tidy(quiet(edition.preheader)),
  }
}

/**
 * The edition as a fragment of HTML for its page on the site: the same words in the same order, without
 * masthead, footer or anything that belongs to a subscriber. It begins at heading depth 2.
 */
export function renderWebVersion(edition: Edition, context: EditionContext): string {
  return filled('web-version.njk', editionView(edition, context))
}
