import { join } from 'node:path'
import { z } from 'zod'
import { readBytes } from '../content/files.ts'
import { replaceFile } from '../content/replace-file.ts'
import type { AnswerStore } from '../tag/suggest/asker.ts'

const answerFile = z.object({ written: z.string() })

/**
 * Answers of models below a root, in `.copydesk/model/`, a file each, named after what was asked. A file that is
 * missing or broken is as good as none: it is asked again.
 */
export function modelAnswers(root: string): AnswerStore {
  const pathOf = (key: string): string => join(root, '.copydesk', 'model', key.slice(0, 2), `${key}.json`)
  return {
    get(key) {
      try {
        const bytes = readBytes(pathOf(key))
        return bytes && answerFile.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data?.written
      } catch (error) {
        if (error instanceof SyntaxError) return undefined
        throw error
      }
    },
    put: (key, written) => replaceFile(pathOf(key), Buffer.from(`${JSON.stringify({ written })}\n`)),
  }
}
