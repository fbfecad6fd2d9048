import type { Show } from '../model/show.ts'
import { absolute, address } from './address.ts'
import { type Chapter, chaptersJson } from './chapters.ts'
import { type Captions, captionsOf } from './cues.ts'
import type { DayView, PageLink } from './page-link.ts'
import { type PlannedEpisode, paragraphsOf } from './planned-episode.ts'
import type { TranscriptFormat } from './recording.ts'
import { lateFile, type SiteFile } from './site-file.ts'
import { transcriptHtml } from './transcript-html.ts'
import { transcriptJson } from './transcript-json.ts'
import { transcriptParts } from './transcript-parts.ts'
import { transcriptSrt } from './transcript-srt.ts'
import { transcriptText } from './transcript-text.ts'
import { transcriptVtt } from './transcript-vtt.ts'

/** The forms that an episode's transcript has, from what anybody can read to what players want. */
const forms = [
  ['html', 'Web page'],
  ['txt', 'Plain text'],
  ['vtt', 'WebVTT'],
  ['srt', 'SubRip'],
  ['json', 'JSON'],
] as const

/** Forms that need no times. */
const untimed: readonly TranscriptFormat[] = ['html', 'txt']

/** What there is of an episode's transcript, and what stands for all that it is made from. */
export interface KnownTranscript {
  readonly key: string
  readonly forms: readonly TranscriptFormat[]
  readonly chaptered: boolean
}

/** An episode's transcript in each of its forms, and its chapters. Where no times are known there are no captions. */
export function transcriptFiles(
  planned: PlannedEpisode,
  show: Show,
  day: DayView,
  { key, forms: known, chaptered }: KnownTranscript,
): readonly SiteFile[] {
  const { title } = planned.episode
  const episodeUrl = absolute(planned.url, show.url)
  const heading = [title, `${show.title}, ${day.words}`, episodeUrl]
  const captions = () => captionsIn(planned)
  const texts: Readonly<Record<TranscriptFormat, () => string>> = {
    html: () =>
      transcriptHtml(transcriptParts(planned), {
        title,
        show: show.title,
        language: show.language,
        day,
        episodeUrl,
      }),
    txt: () => transcriptText(transcriptParts(planned), heading),
    vtt: () => transcriptVtt(captions(), heading),
    srt: () => transcriptSrt(captions()),
    json: () => transcriptJson(captions()),
  }
  const chapters = () => chaptersJson(chaptersOf(planned, show))
  return [
    ...known.map((form) => lateFile(address.transcript(planned.slug, form), key, texts[form])),
    ...(chaptered ? [lateFile(address.chapters(planned.slug), key, chapters)] : []),
  ]
}

/** The forms of an episode's transcript that `transcriptFiles` makes. */
export function transcriptForms(planned: PlannedEpisode): readonly TranscriptFormat[] {
  return formsOf(captionsIn(planned)).map(([form]) => form)
}

/** Whether an episode has chapters: when one of its stories begins is known. */
export function hasChapters(planned: PlannedEpisode): boolean {
  return planned.stories.some((_, at) => storyStart(planned, at) !== undefined)
}

/** Links to what `transcriptFiles` makes. */
export function transcriptLinks(planned: PlannedEpisode): readonly PageLink[] {
  const { slug } = planned
  const links = formsOf(captionsIn(planned)).map(([form, words]) => ({
    words,
    url: address.transcript(slug, form),
  }))
  return hasChapters(planned) ? [...links, { words: 'Chapters', url: address.chapters(slug) }] : links
}

/** Seconds at which a story's first words are said, where that is known. */
export function storyStart(planned: PlannedEpisode, at: number): number | undefined {
  const sections = planned.stories[at]?.story.sections ?? []
  const [first] = paragraphsOf(sections, planned.paragraphOf)
  return first && planned.facts.of.get(first.id)?.start
}

const captionsKnown = new WeakMap<PlannedEpisode, Captions>()

/** Worked out once, for the links to the files and for the files. */
function captionsIn(planned: PlannedEpisode): Captions {
  const captions = captionsKnown.get(planned) ?? captionsOf(planned, planned.episode.audio?.duration)
  captionsKnown.set(planned, captions)
  return captions
}

function formsOf({ cues }: Captions): readonly (typeof forms)[number][] {
  return forms.filter(([form]) => cues.length > 0 || untimed.includes(form))
}

function chaptersOf(planned: PlannedEpisode, show: Show): readonly Chapter[] {
  return planned.stories.flatMap(({ story, url }, at) => {
    const start = storyStart(planned, at)
    return start === undefined ? [] : [{ start, title: story.headline, url: absolute(url, show.url) }]
  })
}
