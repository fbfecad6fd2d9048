import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Episode, Section, Story } from '../../src/model/episode.ts'
import type { SectionKind } from '../../src/model/section.ts'
import type { Show } from '../../src/model/show.ts'

/** A show that never was, for editions made in tests. */
export const show: Show = {
  title: 'The Harbour Desk',
  url: 'https://harbour.example/',
  language: 'en',
  tagline: 'Ten minutes of port news',
  description: 'A daily show about ports, ferries and the people who run their computers.',
  people: [{ id: 'ines-calder', name: 'Ines Calder', role: 'host', aliases: [] }],
  markers: [],
  edition: {
    name: 'The Harbour Desk Weekly',
    opening: 'Good morning. Here is what the show had this week, in case you were out on the water.',
    senderName: 'The Harbour Desk',
    senderAddress: 'desk@harbour.example',
    postalAddress: 'The Harbour Desk\n4 Quay Street\nPort Merrow',
    reason: 'You get this because you asked for The Harbour Desk Weekly at harbour.example.',
    promo: {
      kind: 'support',
      title: 'Support the show',
      text: 'The show has no owner but its listeners. **Give what you like**, once or each month, and tell a colleague who would miss us too.',
      link: 'https://harbour.example/support',
    },
  },
  about: '',
}

const section = (kind: SectionKind, markdown: string): Section => ({
  kind,
  ...(kind === 'why-we-care' && { heading: 'Why do we care?' }),
  blocks: parseMarkdown(markdown).children,
})

/** A story from Markdown; without an analysis it has only a report. */
export function story(slug: string, headline: string, report: string, care?: string): Story {
  const sections = [section('report', report)]
  if (care !== undefined) sections.push(section('why-we-care', care))
  return { slug, headline, proposed: false, sections }
}

/** An episode of the made-up show. */
export function episode(date: string, stories: readonly Story[], about: readonly string[] = []): Episode {
  return {
    slug: `${date}-harbour`,
    guid: `guid-${date}`,
    title: stories[0]?.headline ?? 'Nothing today',
    date,
    speakers: ['Ines Calder'],
    opening: [],
    stories,
    entities: { about, mentions: [], unreviewed: [] },
    cuts: 0,
    extra: {},
  }
}

const tuesday = episode(
  '2021-07-06',
  [
    story(
      'merrow-lines-hit-by-ransomware',
      'Merrow Lines stopped by ransomware in its booking system',
      `Let’s start at sea. Merrow Lines took its booking system offline on Saturday night after ransomware reached the servers that sell its ferry tickets. Eleven ships stayed in port, and about 40,000 passengers were told to come back on Monday. The attackers came in through the remote support tool of a small contractor in Galway, according to a notice that the company sent to its freight customers.

The company says that no card numbers were taken. It has restored the timetable from a copy that was two days old, and staff are checking passengers in on paper. The group behind it asked for $4.2 million in Monero and set a clock of nine days.

The coast guard confirmed on Monday that it is looking into the case together with the national cyber centre. Merrow Lines carried 3.1 million passengers in 2019.`,
      `The ferries are not the story here. **The contractor is.** A firm of six people held the keys to a company that moves three million passengers, and nobody at either end had written down who would call whom on a Saturday night.

If you run the systems of a larger customer, this is the week to look at your own remote tool. Who can log in? From where? And would you notice if somebody did it at eleven in the evening?

I’d also keep an eye on that two-day-old copy. The company calls it a success, and it is one. Most would not have had it. But two days of bookings were typed in again by hand, and that is the bill which no insurer pays.

Do the exercise before the holiday season, not after it.`,
    ),
    story(
      'port-authority-buys-northlight',
      'Port authority buys Northlight for its traffic radar',
      `The port authority of Port Merrow will buy Northlight, a maker of traffic radar with 85 employees, for 61 million euros. The deal was announced on Monday and should close in October. Northlight’s founder, Tomas Reyle, stays on for two years.

- 22 ports use the radar today
- 9 of them compete with Port Merrow
- the licence price rises by 8 percent in January`,
      `A customer buying its supplier is rare, and it is worth a moment. Nine competing ports now send their traffic data to a rival. They say there is a wall between the two. There always is, on the first day.

Check the clause on change of ownership in your own contracts. It costs an hour.`,
    ),
  ],
  ['merrow-lines', 'northlight'],
)

const wednesday = episode(
  '2021-07-07',
  [
    story(
      'tide-tables-patch',
      'Patch for tide-table software breaks its own printer',
      `A patch that closes a hole in the tide-table software Ebbwise also stops it from printing, the maker said on Tuesday. The hole allows anyone on the same network to run code with full rights, and a working example has been public since Friday. Ebbwise asks its customers to install the patch all the same and to print from the browser until version 5.3.1 arrives next week.

> “We chose safe over convenient, and we would do so again,” wrote Hanna Oduya, who leads the company’s support.`,
      `This is the choice that everybody in operations knows: the fix which breaks something you can see, against the hole that you cannot. Take the fix. Tell people beforehand that printing will be odd for a week, and you turn an outage into a plan.

See also [the maker’s own list of what to do](https://ebbwise.example/advice), which is short and good.`,
    ),
    story(
      'crane-operators-remote',
      'Crane operators move to a control room eight kilometres away',
      `From August, the cranes of the container terminal will be driven from a room eight kilometres inland. The union agreed on Monday after four months of talks. Delay on the line must stay under 90 milliseconds, or the crane stops by itself.`,
    ),
  ],
  ['ebbwise'],
)

const thursday = episode(
  '2021-07-08',
  [
    story(
      'customs-fines-three-brokers',
      'Customs fines three brokers over shared passwords',
      `Three customs brokers must pay 310,000 euros together because their staff shared one password for the import system. The customs office found the same account logged in from four towns within ten minutes. It is the first fine under the rules that came into force in March. The brokers may appeal until the end of the month.`,
      `Shared passwords are how small offices work, and everyone here knows it. What changed is that somebody looked at the log. Four towns in ten minutes is not clever detection; it is one query.

So run that query for your customers before the customs office does. You will find something, and you will have sold a project by Friday.`,
    ),
    story(
      'lighthouse-archive-online',
      'Lighthouse keepers’ logs are now online',
      `The national archive has put 1,900 log books of lighthouse keepers on the web, from 1811 to the last manned light in 1993. Volunteers typed in 240,000 pages over six years. The pages can be searched by ship, keeper and weather.`,
      `Not every story has to be about a breach. Somebody planned for six years, kept the volunteers, and shipped. I find that worth a minute of your week.`,
    ),
  ],
  ['lighthouse'],
)

/** Three days of news. */
export const episodes: readonly Episode[] = [tuesday, wednesday, thursday]

/** Where the made-up show's pages are. */
export const context = {
  show,
  url: 'https://harbour.example/editions/2021-07-09/',
  storyUrl: (ref: string): string | undefined =>
    /^[a-z0-9-]+\/[a-z0-9-]+$/.test(ref) ? `https://harbour.example/episodes/${ref}/` : undefined,
}
