/** What a passage of a show is. `report` and `why-we-care` belong to stories, the rest are asides. */
export type SectionKind = 'report' | 'why-we-care' | 'sponsor' | 'intro' | 'outro' | 'qa'

export const sectionKinds: readonly SectionKind[] = [
  'report',
  'why-we-care',
  'sponsor',
  'intro',
  'outro',
  'qa',
]

/**
 * How each section is headed in an episode file (`### …`). A why-we-care heading may also read as the
 * show's own marker does; a report is headed only where a story goes on after an aside.
 */
export const sectionHeadings: Readonly<Record<SectionKind, string>> = {
  report: 'Report',
  'why-we-care': 'Why do we care?',
  sponsor: 'Sponsor',
  intro: 'Intro',
  outro: 'Outro',
  qa: 'Questions',
}
