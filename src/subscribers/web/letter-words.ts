import type { Show } from '../../model/show.ts'
import { type Colours, ownColours, type Theme } from '../../model/theme.ts'
import type { LetterFacts, LetterWords } from '../letter.ts'
import { topicNames } from './counter.ts'
import type { Pages, Say } from './pages.ts'

/** What the words of a letter are made with. */
export interface LetterStyle {
  readonly show: Show
  readonly say: Say
  readonly list: (names: readonly string[]) => string
  /** `July 6, 2021` of an ISO date. */
  readonly day: (iso: string) => string
  readonly pages: Pages
}

/** Writes the letter that asks for confirmation, in the show's words, language and colours. */
export function letterWords({
  show,
  say,
  list,
  day,
  pages,
}: LetterStyle): (facts: LetterFacts) => LetterWords {
  const edition = show.edition.name
  const colours = (scheme: keyof Theme): Colours => ({ ...ownColours[scheme], ...show.theme?.[scheme] })
  const view = { light: colours('light'), dark: colours('dark'), postal: show.edition.postalAddress }
  return ({ asked, place, topics, link }) => {
    const names = topicNames({ show, say }, topics)
    const why = say('letter-why', { day: day(asked.slice(0, 10)), place, edition })
    const chosen = names.length === 0 ? '' : say('confirm-topics', { topics: list(names) })
    const paragraphs = [why, ...(chosen === '' ? [] : [chosen]), say('letter-press')]
    const after = [say('letter-until'), say('letter-ignore')]
    const subject = say('letter-subject', { edition })
    const foot = [`${show.title}, ${show.url}`, view.postal].filter((line) => line !== '')
    return {
      subject,
      html: pages.page('letter.njk', { ...view, subject, paragraphs, after, link }),
      // RFC 3676, 4.3: what stands behind two dashes and a space is a signature.
      text: `${[...paragraphs, link, ...after].join('\n\n')}\n\n-- \n${foot.join('\n')}\n`,
    }
  }
}
