import { enableCompileCache } from 'node:module'
import { workerData } from 'node:worker_threads'
import type { ArchiveStart } from './archive-talk.ts'

// A thread has to be told where what is compiled is kept, before it loads anything.
const { compiled } = workerData as ArchiveStart
if (compiled !== undefined) enableCompileCache(compiled)
await import('./archive-work.ts')
