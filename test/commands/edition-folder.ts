import { type ShowFolder, showFolder } from './show-folder.ts'

const settings = `---
title: The Test Desk
url: https://show.example/desk/
edition:
  opening: Good morning. Here is the week.
  postal-address: 4 Quay Street, Port Merrow
subscribers:
  service: https://news.show.example/
  topics:
    - { id: kaseya, name: Kaseya, follows: kaseya }
---

About this show.
`

const said: Readonly<Record<string, readonly [headline: string, report: string]>> = {
  kaseya: [
    'Kaseya went dark on Friday',
    'Kaseya switched off its hosted service on Friday and told 40,000 customers to wait.',
  ],
  harbour: [
    'The harbour bought a crane',
    'The harbour of Port Merrow paid 61 million euros for a crane that nobody can reach by rail.',
  ],
  ferries: [
    'The ferries sail again',
    'Merrow Lines sold tickets again on Monday, from a copy of its list that was two days old.',
  ],
  patch: [
    'Microsoft patched its spooler',
    'Microsoft put out a patch on Tuesday, and researchers walked around it before lunch.',
  ],
}

function story(slug: string): string {
  const [headline, report] = said[slug] ?? []
  return `## ${headline} {#${slug}}

${report}

### Why do we care?

This matters to whoever runs ${slug} for others, and it will matter more next week than it did in this one.
`
}

/** An episode file of some of the stories above: kaseya, harbour, ferries, patch. */
export function episodeFile(date: string, stories: readonly string[]): string {
  const about = stories.includes('kaseya') ? ['kaseya'] : []
  return `---
title: News of ${date}
date: ${date}
guid: guid-${date}
entities:
  about: [${about.join(', ')}]
---

${stories.map(story).join('\n')}`
}

/** A show of two episodes, four stories, one topic, and a service for its subscribers. */
export function editionFolder(): ShowFolder {
  return showFolder({
    'content/show.md': settings,
    'content/episodes/2021-07-06-one.md': episodeFile('2021-07-06', ['kaseya', 'harbour']),
    'content/episodes/2021-07-08-two.md': episodeFile('2021-07-08', ['ferries', 'patch']),
  })
}
