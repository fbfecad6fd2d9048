// `npm run docs`: writes docs/rules.md from what stands in each rule's own file.
import { writeFileSync } from 'node:fs'
import { rulesPage } from '../src/commands/rules-page.ts'
import { pipeline } from '../src/pipeline.ts'

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(pipeline))
