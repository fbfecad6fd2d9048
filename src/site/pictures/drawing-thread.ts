import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { workerData } from 'node:worker_threads'
import { openCanvas } from './canvas.ts'
import { drawPicture } from './draw-picture.ts'
import type { DrawnFile } from './draw-pictures.ts'

// A thread of `draw-pictures.ts`: draws each picture that it was given into its file.
const canvas = await openCanvas()
for (const { path, picture } of workerData as readonly DrawnFile[]) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, drawPicture(canvas, picture))
}
