import { z } from 'zod'
import type { Message } from '../model/message.ts'
import type { Provenance } from '../model/provenance.ts'
import { jsonValue } from '../words/json-value.ts'
import { isParagraphId } from '../words/paragraph-ids.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:provenance'

/** Longer recordings than four weeks do not exist; a larger number is damage. */
const seconds = z.number().min(0).max(2_419_200)

const id = z.string().refine(isParagraphId)

const paragraph = z.object({
  id,
  words: z.string().max(400),
  start: seconds.optional(),
  end: seconds.optional(),
  cues: z
    .array(z.union([z.tuple([z.int().min(0), seconds]), z.tuple([z.int().min(0), seconds, seconds])]))
    .optional(),
  former: z.array(id).optional(),
})

const cut = z.object({
  rule: z.string().max(100),
  kind: z.enum(['exact', 'near', 'contained', 'loop', 'overlap', 'boilerplate', 'empty']),
  text: z.string().max(1000),
  reason: z.string().max(2000),
  twin: id.optional(),
  more: z.int().min(1).optional(),
})

const file = z.object({
  paragraphs: z.array(paragraph.transform(withoutUndefined)),
  cuts: z.array(cut.transform(withoutUndefined)),
})

/** What the machine knows of an episode as its file: JSON with a line for each paragraph and cut, for version control. */
export function provenanceFile({ paragraphs, cuts }: Provenance): string {
  const lines = (list: readonly object[]): string =>
    list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`
  return `{"paragraphs":${lines(paragraphs)},\n"cuts":${lines(cuts)}}\n`
}

/** Reads what `provenanceFile` writes. Of a damaged file there is nothing but a message. */
export function readProvenance(
  text: string,
  path: string,
): { readonly provenance?: Provenance; readonly messages: readonly Message[] } {
  const read = file.safeParse(jsonValue(text))
  return read.success ? { provenance: read.data, messages: [] } : { messages: [damaged(path)] }
}

function damaged(path: string): Message {
  const reason =
    'This file, in which the machine notes times and cuts, is damaged; the episode is shown without them. Delete it and run "copydesk ingest", which writes it anew.'
  return { rule, severity: 'warning', reason, file: path }
}
