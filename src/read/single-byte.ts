import type { TranscriptEncoding } from '../model/transcript.ts'

/** A file of one byte a character, with the best guess at what its bytes mean. */
export interface SingleByte {
  readonly text: string
  readonly encoding: TranscriptEncoding
  /** All of its signs make sense in that encoding. */
  readonly certain: boolean
}

/** Signs that English and its neighbours write; where there are no others, the guess was right. */
const plausible = /^[\x00-\x7f\u00a0\p{Script=Latin}‘’‚“”„–—…•€£™©®°§«»·½¼¾]*$/u

/** A Mac's apostrophe and quotation marks where windows-1252 would have capital vowels inside English words. */
const macMarks = /(?<=\p{L})Õ(?=(?:s|t|d|m|re|ve|ll)\b)|(?<![\p{L}])Ò(?=\p{L})|(?<=[\p{Ll}.,!?])Ó(?!\p{L})/gu

/** Reads bytes that are not UTF-8 as windows-1252, or as an old Mac's where they plainly are. */
export function singleByte(bytes: Uint8Array): SingleByte {
  const text = new TextDecoder('windows-1252').decode(bytes)
  if ((text.match(macMarks)?.length ?? 0) >= 2 && !/[‘’“”]/.test(text)) {
    const mac = new TextDecoder('macintosh').decode(bytes)
    if (plausible.test(mac)) return { text: mac, encoding: 'macintosh', certain: true }
  }
  return { text, encoding: 'windows-1252', certain: plausible.test(text) }
}
