import type { Edition } from '../model/edition.ts'
import { leaveToken, preferencesToken } from '../model/mail-tokens.ts'
import { tidy } from '../words/tidy.ts'
import type { EditionContext, Rendered } from './edition-context.ts'
import { type EditionView, editionView } from './edition-view.ts'
import { hasPreferences } from './has-preferences.ts'
import { quiet } from './quiet.ts'
import { filled, inlined, stylesheet } from './templates.ts'
import { textPart } from './text-part.ts'

/**
 * An edition as mail: the HTML part with its styles on the elements, and the text part. Both are the same for
 * everybody but for the tokens in its footer. The same edition gives the same bytes.
 */
export function renderEdition(edition: Edition, context: EditionContext): Rendered {
  const view = editionView(edition, context)
  const html = filled('edition.njk', {
    ...view,
    // A headline may be in another language than the show.
    auto: view.direction === 'rtl' ? ' dir="auto"' : '',
    leave: leaveToken,
    preferences: hasPreferences(context.show) ? preferencesToken : '',
    modes: stylesheet('modes.css'),
    outlook: stylesheet('outlook.css'),
  })
  return {
    html: inlined(html, stylesFor(html, view)),
    text: textPart(edition, context),
    subject: tidy(quiet(edition.subject)),
    preheader: tidy(quiet(edition.preheader)),
  }
}

/** The styles that this mail needs: every rule is looked for in all of it. */
function stylesFor(html: string, { direction }: EditionView): string {
  const prose = /<(?:[ou]l|blockquote|pre|code|img|hr|th)\b/.test(html)
  return [
    stylesheet('inline.css'),
    prose ? stylesheet('prose.css') : '',
    direction === 'rtl' ? stylesheet('rtl.css') : '',
  ].join('')
}

/**
 * The edition as a fragment of HTML for its page on the site: the same words in the same order, without
 * masthead, footer or anything that belongs to a subscriber. It begins at heading depth 2.
 */
export function renderWebVersion(edition: Edition, context: EditionContext): string {
  return filled('web-version.njk', editionView(edition, context))
}
