import { basename } from 'node:path'
import { type PageKind, pageKinds } from './made-pages.ts'
import { paginatesChanged } from './paginates-changed.ts'
import type { PlacedTemplates } from './placed-templates.ts'
import type { SiteViews } from './views.ts'

/** The template of each kind of page. */
const templates: Readonly<Record<PageKind, string>> = {
  episodes: 'episode.njk',
  stories: 'story.njk',
  entities: 'entity.njk',
  editions: 'edition.njk',
  home: 'index.njk',
  episodeLists: 'episodes.njk',
  careLists: 'why-we-care.njk',
  editionLists: 'editions.njk',
  personLists: 'person.njk',
  nameLists: 'entities.njk',
  careNames: 'care-by-name.njk',
  people: 'people.njk',
  about: 'about.njk',
  corrections: 'corrections.njk',
  search: 'search.njk',
  feedList: 'feeds.njk',
  moved: 'moved.njk',
  missing: '404.njk',
}

/**
 * The kinds of pages for which a show has a template that does not paginate what changed (`changed.home`): it may show
 * anything of the whole site, so its pages are made every time.
 */
export function ownLists(placed: PlacedTemplates): ReadonlySet<PageKind> {
  const own = [...placed].filter(([path, text]) => path.startsWith('site/') && !paginatesChanged(text))
  const names = new Set(own.map(([path]) => basename(path)))
  return new Set(pageKinds.filter((kind) => names.has(templates[kind])))
}

/** What templates see that may show anything of the whole site: its views, without the long texts. `heads`: of pages that are made with them. */
export function wholeViews(
  views: SiteViews,
  made: ReadonlySet<string>,
): Omit<SiteViews, 'whole' | 'keys' | 'beside'> {
  const { whole: _, keys: __, beside: ___, ...listed } = views
  return {
    ...listed,
    surroundings: {},
    entities: [],
    editions: views.editions.map((edition) => ({ ...edition, html: '' })),
    heads: Object.fromEntries(Object.entries(views.heads).filter(([url]) => !made.has(url))),
    files: [],
    pictures: {},
    recordings: [],
  }
}
