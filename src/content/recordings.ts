import type { RecordingFile } from '../model/audio.ts'
import { inside, lengthOf, listFiles, stampOf } from './files.ts'
import { places, type ShowFolder } from './show-folder.ts'

/** What browsers and podcast apps play, by the ending of the file's name. */
const endings = ['.mp3', '.m4a', '.mp4', '.ogg', '.opus', '.wav']

/** A name that stands in an address as it is: apps ask for one in plain letters. */
const plainName = /^[\w-][\w.-]*$/

/** The recordings in `content/audio/`, by name. Their sound is not read. */
export function readRecordings(folder: ShowFolder): readonly RecordingFile[] {
  return listFiles(folder, places.recordings, endings).flatMap((file) => {
    const name = file.slice(places.recordings.length + 1)
    if (!plainName.test(name)) return []
    const [length = 0, stamp = ''] = [lengthOf(folder, file), stampOf(folder, file)]
    return [{ name, path: inside(folder, file), length, stamp }]
  })
}
