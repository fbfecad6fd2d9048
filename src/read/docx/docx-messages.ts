import type { Message } from '../../model/message.ts'
import { signatureOf } from '../signature.ts'
import type { DocxRefusal } from './refusal.ts'
import type { Left } from './word-paragraph.ts'

const rule = 'read:docx'

/** Why a file is not read: what it really is, where its first bytes tell, else what is wrong with the document. */
export function refusalMessage(bytes: Uint8Array, { message }: DocxRefusal): Message {
  return { rule, severity: 'error', reason: refusal(bytes, message) }
}

function refusal(bytes: Uint8Array, message: string): string {
  const other = signatureOf(bytes)
  if (other && other.what !== 'a ZIP archive')
    return `The file is called .docx and is ${other.what}; ${other.help}`
  if (!other)
    return 'The file is called .docx and is no Word document; if there are words in it, name it after what it is, .txt or .md.'
  return `${message} Nothing was read; open it in Word and save it again as .docx, or save its words as .txt.`
}

/** What stands in a document and was not taken, and what was read out of its tables. */
export function leftMessages(left: Left, notes: number, turns: number): readonly Message[] {
  const tell = (count: number, severity: Message['severity'], told: (places: string) => string) => {
    const places = count === 1 ? 'one place' : `${count} places`
    return count === 0 ? [] : [{ rule, severity, reason: told(places) }]
  }
  return [
    ...tell(left.embedded, 'warning', (places) => {
      return `The document embeds another one in ${places}, which only Word can unfold; open it there and save it again to have those words.`
    }),
    ...tell(left.deleted, 'warning', (places) => {
      return `Changes are tracked in this document: what was struck out in ${places} was left out, and what was put in was taken.`
    }),
    ...tell(left.hidden, 'warning', (places) => {
      return `Words that Word is told not to show were left out in ${places}.`
    }),
    ...tell(left.comments, 'info', (places) => `Comments were left out in ${places}.`),
    ...tell(left.contents, 'info', () => {
      return 'The table of contents was left out, for it repeats the headings.'
    }),
    ...tell(notes, 'info', () => 'The notes of this document stand at its end, each a paragraph of its own.'),
    ...tell(turns, 'info', () => {
      return 'Speakers and times were taken from the rows of a table, or from the lines over each turn, and are no words of the transcript.'
    }),
  ]
}
