import type { RecordingFile } from '../model/audio.ts'
import type { Episode } from '../model/episode.ts'
import { absolute, address, twoUp, webAddress } from './address.ts'

/** The recordings of a show's own folder, by the whole address that they have on its site. */
export type OwnRecordings = ReadonlyMap<string, RecordingFile>

/** The recordings that a site may bring with it. */
export function ownRecordings(files: readonly RecordingFile[], showUrl: string): OwnRecordings {
  return new Map(files.map((file) => [absolute(address.recording(file.name), showUrl), file]))
}

/** Those that episodes name, each once. */
export function namedRecordings(episodes: readonly Episode[], own: OwnRecordings): readonly RecordingFile[] {
  return [...new Set(episodes.flatMap(({ audio }) => (audio && own.get(audio.url)) ?? []))]
}

/** An episode, with the size of its recording where that file is the show's own and nobody wrote it down. */
export function withOwnSize(episode: Episode, own: OwnRecordings): Episode {
  const file = episode.audio && own.get(episode.audio.url)
  if (!episode.audio || !file || episode.audio.length !== undefined) return episode
  return { ...episode, audio: { ...episode.audio, length: file.length } }
}

/** Where the pages of an episode hear its recording: on the site itself where it is there, else where it is. */
export function heardAt({ audio }: Episode, own: OwnRecordings): string | undefined {
  const file = audio && own.get(audio.url)
  return file ? twoUp + address.recording(file.name).slice(1) : webAddress(audio?.url)
}
