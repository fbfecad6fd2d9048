import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { fileOf } from '../kept-files.ts'
import type { MadePicture } from './made-pictures.ts'
import type { Picture } from './picture.ts'

/** A picture, and the file that is to hold it. */
export interface DrawnFile {
  readonly path: string
  readonly picture: Picture
}

/** So many pictures are worth a thread more: to load Skia takes as long as to draw twenty. */
const share = 100

/** Each thread holds 100 MB. */
const mostThreads = 4

/** Draws pictures into their files below `folder`, in threads of their own; does not even load Skia for none. */
export async function drawPictures(folder: string, pictures: readonly MadePicture[]): Promise<void> {
  const files = pictures.map(({ url, picture }): DrawnFile => ({ path: join(folder, fileOf(url)), picture }))
  const threads = Math.min(Math.ceil(files.length / share), availableParallelism(), mostThreads)
  const parts = Array.from({ length: threads }, (_, part) => files.filter((_, at) => at % threads === part))
  for (const outcome of await Promise.allSettled(parts.map(drawPart)))
    if (outcome.status === 'rejected') throw outcome.reason
}

async function drawPart(files: readonly DrawnFile[]): Promise<void> {
  // Nothing of the environment or the command line is for a thread that only draws.
  const settings = { workerData: files, env: {}, execArgv: [] }
  const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url), settings)
  const [code] = await once(thread, 'exit')
  if (code !== 0)
    throw new Error('The thread that draws the pictures of the site ended before its work was done.')
}
