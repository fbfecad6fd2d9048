import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type ArchiveOfShow, archiveWith, openArchive } from '../commands/archive-of-show.ts'
import { contentFolder, showFolder } from '../content/show-folder.ts'
import type { ArchiveStart, ArchiveTask, ArchiveWord } from './archive-talk.ts'

const { root } = workerData as ArchiveStart
const say = (word: ArchiveWord): void => parentPort?.postMessage(word)

let archive: ArchiveOfShow | undefined

parentPort?.on('message', (task: ArchiveTask) => {
  if (task.kind === 'read') {
    const { show } = task
    const folder = showFolder(join(root, contentFolder))
    archive = archiveWith({ folder, ...(show && { show }) }, openArchive(root), [])
    return say({ kind: 'read' })
  }
  const { number, slug } = task
  say({ kind: 'evidence', number, evidence: archive?.evidenceFor(slug) ?? { passages: [], clipsOf: [] } })
})
