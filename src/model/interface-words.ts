import { subscriptionWords } from './subscription-words.ts'

/**
 * EVERY word that the site says by itself, in one place, so that a show can have another (`words:` in `show.md`).
 * `{places}` are filled with names, links and numbers, and must stay; an entry with `one` and `other` has a form
 * for each number that the language tells apart (`one`, `few`, `many`, `other`), chosen by `{n}`.
 */
export const interfaceWords = {
  // Around every page
  'skip-to-text': 'Skip to the text',
  'main-navigation': 'Main',
  episodes: 'Episodes',
  'why-we-care': 'Why we care',
  names: 'Names',
  newsletter: 'Newsletter',
  about: 'About',
  people: 'People',
  corrections: 'Corrections',
  search: 'Search',
  'names-a-to-z': 'Names from A to Z',
  'atom-feed': 'Atom feed',
  'all-feeds': 'All feeds',
  'report-error': 'Report an error',

  // Feeds
  feeds: 'Feeds',
  'feeds-description': 'What is new in {show}, in a feed reader or a podcast app.',
  'feeds-standfirst':
    'What is new comes to you, in a feed reader: no address to give, and nobody in between.',
  'feeds-of-names': 'One name',
  'feeds-of-names-text':
    'Each name has a feed, linked on its page: what the show says about it, sentence by sentence. {names}',
  'feeds-at-once': 'All at once',
  'feeds-at-once-text':
    'Most feed readers take in a list of all feeds: {list}. Programs find everything as {data}.',
  'follow-in-reader': 'Follow in a feed reader',
  'follow-care': 'Follow them in a feed reader',

  // Numbers of things
  'episode-count': { one: '{n} episode', other: '{n} episodes' },
  'story-count': { one: '{n} story', other: '{n} stories' },
  'analysis-count': { one: '{n} analysis', other: '{n} analyses' },
  'name-count': { one: '{n} name', other: '{n} names' },

  // The front page
  'latest-episode': 'Latest episode, {day}',
  'earlier-episodes': 'Earlier episodes',
  'all-episodes': { one: 'The one episode', other: 'All {n} episodes' },
  'no-episode': 'The first episode is not out yet.',

  // Lists that go on over several pages
  'by-time': 'By time',
  'goes-on': 'All of {period}',
  'all-of-them': 'Back to all',

  // An episode
  'episode-of': 'Episode, {day}',
  with: 'With {people}',
  'broadcast-before': 'Broadcast before as {episode}',
  listen: 'Listen',
  transcript: 'Transcript',
  'begins-at': 'Begins at {time}',
  'something-wrong': 'Something wrong?',
  'edit-text': 'Edit this text',
  'what-we-cleaned': {
    one: 'What we cleaned: {n} repeat or leftover',
    other: 'What we cleaned: {n} repeats and leftovers',
  },
  'how-we-clean':
    'Each of these was removed from the raw transcript. What was said once is never removed: where it was a copy, the one that stays is linked.',
  'white-space': '(white space)',
  'what-stays': 'What stays',
  'more-such-cuts': { one: 'And {n} more such passage.', other: 'And {n} more such passages.' },
  'cuts-not-shown': {
    one: '{n} removed passage is not shown here.',
    other: '{n} removed passages are not shown here.',
  },
  'published-at': 'Where it was published',
  'stories-of-episode': 'Stories of this episode',
  'about-text': 'About this text',
  cleaned: {
    one: 'What was cleaned: {n} repeat or leftover was removed from the raw transcript.',
    other: 'What was cleaned: {n} repeats and leftovers were removed from the raw transcript.',
  },
  'named-in-episode': 'Named in this episode',
  'other-episodes': 'Other episodes',
  'earlier-episode': 'Earlier episode',
  'later-episode': 'Later episode',
  'episodes-description': 'Every episode of {show}, newest first.',
  'episodes-standfirst': '{episodes}, {stories}, newest first.',

  // A story
  'story-of': 'Story {n} of {count} in {episode}',
  'said-of-two': 'Said of this story and of “{story}”',
  'named-in-story': 'Named in this story',
  'other-stories': 'Stories before and after this',
  'story-before': 'Before this',
  'story-after': 'Next in this episode',
  'story-before-episode': 'Last in the episode before, {day}',
  'story-after-episode': 'First in the next episode, {day}',
  related: 'Related stories',
  'both-name': 'Both name {names}',
  'corrected-on': 'Corrected {day}:',

  // How to cite it
  cite: 'Cite this story',
  'cite-plain': 'As text',
  'cite-markdown': 'As Markdown',
  'cite-bibtex': 'For BibTeX',
  'cite-line': '“{quotation}” {speaker}, in “{headline}”, {show}, {day}. {address}',
  'cite-line-unnamed': '“{quotation}” In “{headline}”, {show}, {day}. {address}',

  // What a language model did
  'model-did': 'A language model ({model}) {deeds}; nobody has checked that yet.',
  'model-headline': 'wrote the headline',
  'model-summary': 'wrote the summary',
  'model-headline-summary': 'wrote the headline and the summary',
  'model-section': 'set the beginning of the why-we-care section',

  // A name
  'kind-org': 'Organization',
  'kind-person': 'Person',
  'kind-product': 'Product',
  'kind-event': 'Event',
  'kind-law': 'Law',
  'kind-place': 'Place',
  'kind-work': 'Work',
  'kind-concept': 'Idea',
  'kind-money': 'Sum',
  'kind-date': 'Date',
  'kinds-org': 'Organizations',
  'kinds-person': 'People',
  'kinds-product': 'Products',
  'kinds-event': 'Events',
  'kinds-law': 'Laws',
  'kinds-place': 'Places',
  'kinds-work': 'Works',
  'kinds-concept': 'Ideas',
  'kinds-money': 'Sums',
  'kinds-date': 'Dates',
  'named-often': { one: 'Named once in {stories}', other: 'Named {n} times in {stories}' },
  'also-called': 'Also called {names}',
  elsewhere: 'Elsewhere: {links}',
  'named-together': 'Named together with',
  'what-was-reported': 'What was reported',
  'why-it-mattered': 'Why it mattered',
  'name-description': 'What {show} has said about {name}.',
  'not-named-yet': 'No story has named it yet.',

  // Its timeline
  timeline: 'When it was in the news',
  'timeline-months': 'Stories by month, {from} to {until}: at most {most} in one month.',
  'timeline-years': 'Stories by year, {from} to {until}: at most {most} in one year.',
  'timeline-care': 'The blue part says why it mattered.',
  'timeline-table': 'The same in numbers',
  month: 'Month',
  year: 'Year',
  stories: 'Stories',
  'with-care': 'Of these with “why it mattered”',

  // Lists of names
  'names-description': 'The people, organizations and products that {show} talks about.',
  'names-standfirst': 'Who and what the show talks about, and where it said so.',
  'names-by-kind': 'By kind',
  'names-by-letter': 'By letter',
  'kinds-of-names': 'Kinds of names',
  'no-names': 'No names have a page yet.',

  // Why we care
  'care-standfirst': 'After the news comes the question. These are the answers, newest first.',
  'care-description': 'Every analysis of {show}, newest first: what the news means and what to do about it.',
  'care-by-name': 'Why we care, by name',
  'care-by-name-short': 'By name',
  'care-by-name-standfirst':
    'Whom and what the answers speak of. Each name leads to all that was said of it.',
  'no-care': 'There is no analysis yet.',

  // People, newsletter, corrections, about
  'people-description': 'Who speaks on {show}, and in which episodes.',
  'people-standfirst': 'Who speaks here, and in which episodes.',
  'no-people': 'Nobody is named yet.',
  'role-host': 'host',
  'role-guest': 'guest',
  'role-producer': 'producer',
  'role-reporter': 'reporter',
  'person-elsewhere': 'Elsewhere: {link}',
  'person-as-name': 'What was said of {name}',
  'person-all': 'All {n} episodes with {name}',
  'person-silent': 'Not heard in an episode yet.',
  'editions-description': 'Every edition of {edition}, the newsletter of {show}.',
  'no-edition': 'The first edition is not out yet.',
  'corrections-standfirst': 'What was wrong, what is right, and when we put it right. Newest first.',
  'corrections-description': 'What {show} got wrong and has put right.',
  'no-corrections': 'Nothing has had to be put right so far.',
  'about-show': 'About {show}',

  // An address that leads nowhere
  missing: 'Page not found',
  'missing-description': 'There is no page at this address.',
  'missing-title': 'There is no page here',
  'missing-text': 'The address may be mistyped, or the page may have been renamed. These lead on:',
  'missing-latest': 'The latest episode',
  'missing-episodes': 'All episodes',
  'missing-names': 'All names, by letter',
  'missing-search': 'Search all stories',

  // The former address of a name
  'moved-to': 'This page has moved to {page}.',

  // Search
  'search-description': 'Find a story of {show} by its words, a name, or its day.',
  'search-for': 'Words, a name, or “an exact phrase”',
  'search-name': 'Name',
  'search-year': 'Year',
  'search-part': 'Part',
  'search-any': 'any',
  'search-report': 'with a report',
  'search-care': 'with a why-we-care',
  'search-unscripted':
    'Here are all names and all episodes. Your browser’s own search finds words on this page.',
  'search-results': 'Stories found',
  'search-more': 'Show more',
  'search-count': { one: '{n} story found.', other: '{n} stories found.' },
  'search-nothing': 'No story was found.',
  'search-nothing-for': 'No story was found for “{words}”.',
  'search-episodes': 'Episodes of {year}',

  // Headings of sections that have none of their own
  'section-report': 'Report',
  'section-why-we-care': 'Why do we care?',
  'section-sponsor': 'Sponsor',
  'section-intro': 'Intro',
  'section-outro': 'Outro',
  'section-qa': 'Questions',

  // The form for the newsletter, its pages and its letter
  ...subscriptionWords,
} as const

/** The name of an entry. */
export type InterfaceKey = keyof typeof interfaceWords

/** An entry: one form, or a form for each number that a language tells apart. */
export type InterfacePhrase = string | Readonly<Record<string, string>>

/** What a show says in its own words. */
export type OwnWords = Partial<Record<InterfaceKey, InterfacePhrase>>
