/** A feature of HTML or CSS that some mail clients lack, and why a mail may ask for it all the same. */
export interface AllowedFeature {
  /** As caniemail names it. */
  readonly feature: string
  readonly reason: string
}

/**
 * THE list of what is allowed although not every client has it. Each was looked at: without it the mail stays
 * readable, and with it it is better for those who have it. A feature that is not here is a warning.
 */
export const allowedFeatures: readonly AllowedFeature[] = [
  {
    feature: '<style> element',
    reason: 'Only dark mode and smaller headlines on phones stand in it; all else is on the elements.',
  },
  {
    feature: '@media',
    reason: 'Where it is ignored, the mail is light and its headlines are a little larger.',
  },
  { feature: 'Class selector', reason: 'Stands only in the style element, as above.' },
  { feature: 'Type selector', reason: 'Stands only in the style element, as above.' },
  { feature: 'Descendant combinator', reason: 'Stands only in the style element, as above.' },
  { feature: 'Chaining selectors', reason: 'Stands only in the style element, as above.' },
  {
    feature: 'Attribute selector',
    reason: 'Speaks to Outlook alone (`data-ogsc`, `data-ogsb`), which has it; others pass over the rule.',
  },
  {
    feature: 'white-space',
    reason: 'Breaks long lines of code; Outlook shows code on lines as long as they are.',
  },
  {
    feature: 'color-scheme CSS property',
    reason: 'Tells Apple Mail that the mail has dark colours of its own.',
  },
  { feature: 'color-scheme meta tag', reason: 'The same, where the property is not read.' },
  {
    feature: '<body> element',
    reason:
      'Clients put the mail into a page of their own; what the body says stands on the element within it too.',
  },
  {
    feature: 'lang attribute',
    reason: 'For screen readers; it stands on the page and on the element within.',
  },
  {
    feature: 'role attribute',
    reason: 'Tells screen readers that tables are only layout; others ignore it.',
  },
  {
    feature: 'aria-label attribute',
    reason: 'Says more of a link to those who hear it; the headline above is a link to the same page.',
  },
  {
    feature: 'overflow-wrap',
    reason: 'Breaks endless words such as addresses; `word-break` does so where this is missing.',
  },
  {
    feature: 'word-break',
    reason: 'Breaks endless words such as addresses; `overflow-wrap` does so elsewhere.',
  },
  {
    feature: 'table-layout',
    reason: 'Keeps a wide word from widening the column; Outlook has its own fixed table.',
  },
  {
    feature: 'overflow',
    reason: 'Part of hiding the preheader, which `display:none` and `mso-hide` do by themselves.',
  },
  { feature: 'max-height property', reason: 'Part of hiding the preheader, as above.' },
  {
    feature: 'display:none',
    reason:
      'Hides the preheader. Where it is not obeyed, the line is one pixel high and has the colour of the paper.',
  },
  {
    feature: 'text-decoration',
    reason: 'Takes the line from under headlines; with it they are links that look so.',
  },
  {
    feature: 'height property',
    reason:
      'Keeps the proportion of an image that a narrow screen shrinks; without it the height attribute stands.',
  },
  { feature: 'height attribute', reason: 'Keeps the room of an image free until it comes.' },
  { feature: 'width attribute', reason: 'Outlook needs it; elsewhere the style says the same.' },
]
