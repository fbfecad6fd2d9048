import { attributeOf, namesOf } from './attributes.ts'
import type { PageElement } from './parse-page.ts'

/** Why a passage of a page is not what the page is about, in words for an editor. */
export type Frame = string

/** What an element says about itself. A `firm` hint is the element's meaning, others only what it is called. */
export interface Hint {
  readonly frame: Frame
  readonly firm: boolean
}

const elements: Readonly<Record<string, Frame>> = {
  nav: 'a menu',
  footer: 'the foot of the page',
  aside: 'a box beside the text',
  dialog: 'a window that opens over the page',
  menu: 'a menu',
  fieldset: 'a form',
  figcaption: 'the caption of a picture',
}

const roles: Readonly<Record<string, Frame>> = {
  navigation: 'a menu',
  menu: 'a menu',
  menubar: 'a menu',
  toolbar: 'buttons',
  banner: 'the head of the page',
  contentinfo: 'the foot of the page',
  complementary: 'a box beside the text',
  search: 'a search form',
  dialog: 'a window that opens over the page',
  alertdialog: 'a window that opens over the page',
  alert: 'a notice',
  button: 'a button',
}

/** Parts of class names and ids, between two borders of words, and what they are the names of. */
const called: readonly (readonly [Frame, string])[] = [
  ['a notice about cookies', 'cookies?|consent|gdpr|ccpa|onetrust|cybot\\w*|didomi'],
  [
    'a menu',
    'nav|navbar|navigation|menu|mainmenu|submenu|dropdown|breadcrumbs?|crumbs?|skip-link|screen-reader-text|sr-only|visually-?hidden|pagination|pager|post-navigation|toc|table-of-contents|tableofcontents',
  ],
  ['buttons to share the page', 'share|sharing|sharedaddy|social|socials|addtoany|addthis|follow-us'],
  [
    'other pages of the site',
    'related|recommend\\w*|more-posts|more-stories|also-like|read-?more|read-?next|up-?next|trending|most-read|popular|latest|recent-posts|you-may-like|outbrain|taboola|jp-relatedposts|teasers?|suggested',
  ],
  ['comments of readers', 'comments?|comment-list|respond|disqus\\w*|replies'],
  [
    'an offer to subscribe',
    'newsletters?|subscribe|subscription|signup|sign-up|opt-?in|mailchimp|mc4wp|hs-form|lead-magnet|mailing-list|paywall',
  ],
  [
    'an advertisement',
    'ads?|adv|advert\\w*|advertisement|sponsor(?:ed)?|promo\\w*|banner|cta|call-to-action|upsell|affiliate-disclosure|disclosure',
  ],
  [
    'about the author',
    'author-?(?:bio|box|info|card|profile|about|details|description)|about-?(?:the-)?author|byline|post-author|bio|biography|contributor|authors?',
  ],
  [
    'tags and particulars of the page',
    'tags?|tag-list|post-tags|categories|cat-links|entry-meta|post-meta|postmeta|article-meta|meta|post-date|entry-date|published|reading-time|read-time|metadata|timestamp',
  ],
  [
    'the head of the page',
    'site-header|masthead|topbar|top-bar|page-header|global-header|navbar-header|header-wrapper',
  ],
  ['the foot of the page', 'footer|site-footer|page-footer|colophon|copyright|legal|disclaimer'],
  ['a box beside the text', 'sidebar|side-bar|widget-area|rail|right-rail|aside'],
  [
    'a window that opens over the page',
    'modal|popup|pop-up|overlay|lightbox|offcanvas|off-canvas|toast|hover-card',
  ],
  ['the caption of a picture', 'caption|wp-caption-text|image-credit|photo-credit|credit|credits'],
  ['what customers say', 'testimonials?|star-rating'],
  ['a button', 'btn|buttons?|wp-block-buttons?'],
]

const pattern = called.map(
  ([frame, names]) => [frame, new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-])`)] as const,
)

const controls = new Set(['button', 'select', 'option', 'textarea', 'label'])

/** Whether an element is a part of a form that a reader works with. */
export function isControl(element: PageElement): boolean {
  return controls.has(element.tagName)
}

/** What an element says about itself, if it says that it is not the page's text. */
export function hintOf(element: PageElement): Hint | undefined {
  if (isHidden(element)) return { frame: 'hidden on the page', firm: true }
  const own = elements[element.tagName]
  if (own !== undefined) return { frame: own, firm: element.tagName !== 'aside' }
  const role = attributeOf(element, 'role')
  const byRole = role === undefined ? undefined : roles[role]
  if (byRole !== undefined) return { frame: byRole, firm: true }
  const names = namesOf(element)
  if (names === ' ') return undefined
  const found = pattern.find(([, one]) => one.test(names))
  return found && { frame: found[0], firm: false }
}

function isHidden(element: PageElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (attributeOf(element, 'aria-hidden') === 'true') return true
  if (/(?:^| )w-condition-invisible(?:$| )/.test(namesOf(element))) return true
  const style = attributeOf(element, 'style')
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500))
}
