import { webAddress } from '../address.ts'

/** A recording as feeds must name it. */
export interface Enclosure {
  readonly url: string
  /** Bytes. */
  readonly length: number
  /** Media type. */
  readonly type: string
  /** Seconds, where they are known. */
  readonly duration?: number
}

/** What an episode says of its recording: an address, or an address and what is known of the file. */
export interface Recorded {
  readonly audio?:
    | string
    | { readonly url: string; readonly length?: number; readonly type?: string; readonly duration?: number }
}

/** Kinds of files that Apple Podcasts plays, by their ending. */
const types: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/x-m4a',
  mp4: 'video/mp4',
  m4v: 'video/x-m4v',
  mov: 'video/quicktime',
}

/** What some programs write for the type of an MP3. */
const misnamed = /^audio\/(?:mp3|x-mp3|x-mpeg|mpeg3)$/i

/**
 * The enclosure of an episode's recording, if one can be told truly: its size must be known, and its type be
 * written or follow from the ending of its address. Nothing is invented.
 */
export function enclosureOf({ audio }: Recorded): Enclosure | undefined {
  if (audio === undefined || typeof audio === 'string') return undefined
  const { length, duration } = audio
  const address = URL.parse(audio.url)
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  const ending = /\.([a-z0-9]+)$/i.exec(address.pathname)?.[1]?.toLowerCase() ?? ''
  const type = audio.type === undefined ? types[ending] : audio.type.replace(misnamed, 'audio/mpeg')
  if (length === undefined || length <= 0 || type === undefined || !/^(?:audio|video)\/\S+$/.test(type))
    return undefined
  return { url: address.href, length, type, ...(duration !== undefined && duration > 0 && { duration }) }
}

/** The address of an episode's recording, whatever else is known of it; only one that a page may link to. */
export function recordingUrl({ audio }: Recorded): string | undefined {
  return webAddress(typeof audio === 'string' ? audio : audio?.url)
}
