import { clock } from '../words/clock.ts'

/** A moment of an episode: as a clock shows it, and where the recording can be heard from there, if there is one. */
export interface TimeView {
  readonly words: string
  readonly url?: string
}

/** A moment as pages show it. `audio` is an address that is safe to link to; browsers start playing at the fragment. */
export function timeView(seconds: number, audio: string | undefined): TimeView {
  const words = clock(seconds)
  return audio === undefined ? { words } : { words, url: momentOf(audio, seconds) }
}

/** A media fragment (W3C Media Fragments URI 1.0, section 4.2.1) in whole seconds, in the place of any other one. */
function momentOf(audio: string, seconds: number): string {
  return `${audio.replace(/#.*$/s, '')}#t=${Math.floor(seconds)}`
}
