import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RecordingFile } from '../model/audio.ts'
import { textPrint } from '../words/text-print.ts'
import { address } from './address.ts'
import { fileOf } from './kept-files.ts'
import type { Printed } from './made-pages.ts'

/** A recording that stands on the site. */
export interface MadeRecording extends Printed {
  /** The file in the show's folder. */
  readonly path: string
}

/** Recordings as parts of the site. */
export function madeRecordings(files: readonly RecordingFile[]): readonly MadeRecording[] {
  return files.map(({ name, path, stamp }) => ({
    url: address.recording(name),
    path,
    print: textPrint(stamp),
  }))
}

/** Copies recordings into the site in `folder`: an editor may write into the file while the site stands. */
export async function copyRecordings(folder: string, recordings: readonly MadeRecording[]): Promise<void> {
  for (const { url, path } of recordings) {
    const target = join(folder, fileOf(url))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(path, target)
  }
}
