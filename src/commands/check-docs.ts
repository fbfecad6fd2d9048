/**
 * What the checks look for that only speak and never change anything, by the rule id that their messages
 * carry. A decision cannot overrule them: what they name is put right where it stands.
 */
export const checkDocs: ReadonlyMap<string, string> = new Map([
  [
    'read:bidi',
    'A transcript holds invisible characters that turn the direction of reading; they are taken out of the text.',
  ],
  ['read:captions', 'Captions have a time or a cue that could not be understood; its words were kept.'],
  [
    'read:captions',
    'Times of captions cannot be read, or a file is named as captions and holds none. Words whose times are not known are kept without them.',
  ],
  [
    'read:date',
    'A transcript names no date, or one that no calendar has or that can be two days; or its date was read from its first lines. Write `date: 2021-07-06` into its front matter, or begin its file name with it.',
  ],
  [
    'read:docx',
    'A Word document is damaged, protected or too big; or something in it was left out: passages struck out with changes tracked, comments, hidden words.',
  ],
  ['read:empty', 'A transcript holds nothing to read.'],
  [
    'read:encoding',
    'A transcript is not in UTF-8. Where its encoding is certain it is read all the same; where it is not text at all it is refused.',
  ],
  ['read:format', 'A file is of a kind that is not read yet; the message says what to save it as.'],
  ['read:front-matter', 'A key in a transcript’s front matter has a value that cannot be used.'],
  [
    'read:json',
    'A .json file is not valid JSON, or has no shape in which a speech recogniser writes; the message says where, or which keys were found.',
  ],
  [
    'read:page',
    'A saved page is too deep or too big to be parsed, or hardly anything on it looks like its main text; what was read of it needs a look.',
  ],
  [
    'read:mojibake',
    'Characters were UTF-8 that some program read as windows-1252 (`â€™` for `’`). Where that is certain they are put right; a single doubtful one is left as it is.',
  ],
  [
    'read:links',
    'A transcript has links that are relative to the page it was taken from, and the page is not known; their words are kept without.',
  ],
  ['read:missing', 'There is no such transcript.'],
  ['read:size', 'A transcript is larger than 50 MB.'],
  [
    'read:slug',
    'The slug in a transcript’s front matter cannot be an address (lower-case letters, digits and single dashes), or two transcripts have the same.',
  ],
  [
    'read:times',
    'A transcript has times that cannot be: negative, no number, or ending before they start. They were left out, the words stay.',
  ],
  ['content:decisions', 'A file in decisions/ has an entry that no rule could obey.'],
  ['content:doubles', 'Two files claim the same address or identity.'],
  ['content:edition', 'An edition has a key, a date or a heading that cannot be used.'],
  ['content:episode', 'An episode has a key, a date or a heading that cannot be used.'],
  ['content:files', 'A file cannot be read or written, or leads out of the show’s folder.'],
  [
    'content:front-matter',
    'Front matter is not YAML, is written in a language that runs, or is too long. Nothing in it is ever run.',
  ],
  [
    'content:merge',
    'You and the machine changed the same passage, or there is nothing to merge from. Your file was left as it is.',
  ],
  [
    'content:provenance',
    'A file in .proposals/provenance/, in which the machine notes times and cuts, is damaged or cannot be written. Delete it and run `copydesk ingest`, which writes it anew.',
  ],
  [
    'content:approval',
    'An edition was approved, and is no longer what was approved: its file, one of its stories or the mail made of it changed. Nothing is sent until `copydesk edition approve` was run again.',
  ],
  ['content:registry', 'entities.yml has an entry that cannot be used.'],
  ['content:review', 'review.yml has an answer that cannot be followed; it stays in the list.'],
  [
    'site:templates',
    'A file in `content/templates/site/` has no name of a template of the site, so no page would use it.',
  ],
  [
    'content:logo',
    'The logo that show.md names is missing, or is more than a drawing: an SVG without scripts and with nothing from elsewhere.',
  ],
  ['content:show', 'show.md is missing or has a key that cannot be used.'],
  [
    'content:theme',
    'Two colours of `theme:` in show.md are too alike for text: WCAG 2.2 asks for a contrast of 4.5.',
  ],
  [
    'decisions:unused',
    'A decision matched nothing in its transcript: the passage changed, or the rule no longer acts there.',
  ],
  [
    'check:orphan',
    'Something in content/ leads nowhere: decisions without a transcript, an episode whose transcript is gone.',
  ],
  ['check:stale', 'An episode was made from an older version of its transcript, or not at all.'],
  ['site:build', 'The site could not be built or put in its place; the one before is still shown.'],
  [
    'site:podcast',
    'There is no podcast.xml, and the message says which settings are missing; or a recording is left out of it, because its size or kind is not known or another episode has the same file.',
  ],
  [
    'site:social-images',
    'The show’s title has letters that the fonts of social images lack, so none are drawn. They have Latin, Greek, Cyrillic, Hebrew and Arabic letters.',
  ],
  [
    'site:links',
    'A link on a page of the new site leads nowhere, or an id stands twice on a page; the site before is still shown. Most such links are in words that people wrote: an about page, an edition.',
  ],
  [
    'tag:model',
    'A language model was asked for help (`docs/model.md`): its server failed, a limit is reached, or something that it proposed was left aside.',
  ],
  [
    'tag:lexicon',
    'Names in the registry contradict one another: shared by two entities, merged in a circle, ignored and listed at once.',
  ],
  ['tag:unknown-id', 'An episode lists an id that neither entities.yml nor the gazetteer knows.'],
  [
    'subscribers:list',
    'A line of a list of subscribers cannot be read, or the list does not show that people agreed; the other lines are taken in.',
  ],
  [
    'edition:address',
    'The show has no address of its own (`url:` in show.md), so links in a mail would lead nowhere.',
  ],
  [
    'edition:clients',
    'The mail uses something that some mail programs do not have, and that nobody has allowed (`docs/newsletter.md`).',
  ],
  [
    'edition:contrast',
    'Words of the mail are too faint to read in light or dark: WCAG 2.2 asks for a contrast of 4.5.',
  ],
  [
    'edition:footer',
    'The edition lacks what mail to many people must carry: a postal address, the reason why one gets it.',
  ],
  ['edition:headline', 'An item has no headline.'],
  ['edition:image', 'An image has no description or no size, or is fetched without encryption.'],
  ['edition:item', 'An item has no words of its own.'],
  ['edition:items', 'The edition has no item.'],
  [
    'edition:link',
    'A link is relative, of a kind that mail clients do not open, or leads to a page that the show’s site does not have.',
  ],
  ['edition:link-text', 'A link does not say where it leads.'],
  ['edition:model-headline', 'A language model wrote the headline of an item, and nobody has checked it.'],
  [
    'edition:preheader',
    'The line that inboxes show after the subject is missing, too long, or says what the subject or the first line says.',
  ],
  ['edition:size', 'The mail is so large that a client would cut it off (100 kB; a warning from 80 kB on).'],
  [
    'edition:source',
    'A name or a number stands in the edition and in none of the stories that it tells: a slip, or something you know better.',
  ],
  ['edition:story', 'An item tells a story that no episode has.'],
  ['edition:story-twice', 'Two items tell the same story.'],
  ['edition:subject', 'The subject is missing or longer than inboxes show.'],
  ['edition:text', 'The text part is missing or says much less than the mail.'],
  [
    'edition:token',
    'A placeholder is left that nothing fills, such as `{{name}}`, `*|NAME|*` or `[unsubscribe]`.',
  ],
  ['edition:topic', 'The edition is for a topic that show.md does not have.'],
])
