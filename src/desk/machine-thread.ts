import { enableCompileCache } from 'node:module'

// A thread has a cache of its own for what is compiled; with it the first question is there in half the time.
enableCompileCache()
await import('./machine-work.ts')
