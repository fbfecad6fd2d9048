import type { InspectedParagraph } from '../model/inspection.ts'
import type { Message } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { pairLines, type View } from './pair-lines.ts'

/** A kept paragraph that says again what another one says, and differs in something that matters. */
export interface Variant {
  readonly message: Message
  readonly paragraph: InspectedParagraph
  readonly twin: InspectedParagraph
}

/** The messages that are about two kept paragraphs, with both of them. */
export function variantsIn(
  messages: readonly Message[],
  paragraphs: readonly InspectedParagraph[],
): readonly Variant[] {
  const at = finder(paragraphs)
  return messages.flatMap((message): readonly Variant[] => {
    const { place, cause } = message
    if (!place || !('start' in place) || !cause) return []
    const paragraph = at(place)
    const twin = at(cause)
    return paragraph && twin && paragraph !== twin ? [{ message, paragraph, twin }] : []
  })
}

/** Each variant beside the paragraph it varies. */
export function variantLines(variants: readonly Variant[], view: View): readonly string[] {
  return variants.flatMap(({ message, paragraph, twin }) => {
    const [line, other] = [paragraph.position.start.line, twin.position.start.line]
    return [
      '',
      `  ${view.paint('bold', `line ${line}`)}  ${message.reason}  ${view.paint('dim', message.rule)}`,
      ...pairLines(
        { label: `stays, line ${line}`, text: paragraph.text },
        { label: `stays, line ${other}`, text: twin.text },
        view,
      ),
    ]
  })
}

/** The paragraph in which a place starts. Paragraphs are in the order of the text and do not overlap. */
function finder(paragraphs: readonly InspectedParagraph[]) {
  return ({ start }: Position): InspectedParagraph | undefined => {
    let low = 0
    let high = paragraphs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((paragraphs[middle]?.position.end.offset ?? 0) <= start.offset) low = middle + 1
      else high = middle
    }
    const found = paragraphs[low]
    return found && found.position.start.offset <= start.offset ? found : undefined
  }
}
