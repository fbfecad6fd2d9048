import {
  assertEditable,
  type DecisionKey,
  decisionAt,
  UneditableError,
  type WrittenDecision,
  withDecision,
  withoutDecision,
} from '../content/decision-lines.ts'
import { places } from '../content/show-folder.ts'
import { type FileEdit, StoppedError } from './save-change.ts'

/** Somebody has decided otherwise about the same passage since the page was shown. */
export class OtherVerdictError extends StoppedError {
  readonly theirs: WrittenDecision
  readonly mine: WrittenDecision

  constructor(theirs: WrittenDecision, mine: WrittenDecision) {
    super(
      `The file says \`do: ${theirs.do}\` about this passage by now, and you say \`do: ${mine.do}\`. Nothing was written; choose one.`,
    )
    this.theirs = theirs
    this.mine = mine
  }
}

/** Where an editor's calls on a transcript stand. */
export function decisionsFile(slug: string): string {
  return `${places.decisions}/${slug}.yml`
}

/**
 * Writes decisions into the file of a transcript. Decisions are told apart by rule and passage: what others wrote there
 * meanwhile stays, the same verdict is nothing to do, another one stops the change with an OtherVerdictError, unless it
 * is to be `over` theirs.
 */
export function decisionEdit(slug: string, decisions: readonly WrittenDecision[], over = false): FileEdit {
  const path = decisionsFile(slug)
  return {
    path,
    to: (before) =>
      decisions.reduce(
        (text, decision) => {
          const theirs = decisionAt(text, decision)
          if (theirs && isSame(theirs, decision)) return text
          if (theirs && !over) throw new OtherVerdictError(theirs, decision)
          return remembered(withDecision(text, decision))
        },
        editable(before ?? '', path),
      ),
  }
}

/** Takes decisions out of the file of a transcript; those that are gone already are no trouble. */
export function withdrawal(slug: string, keys: readonly DecisionKey[]): FileEdit {
  const path = decisionsFile(slug)
  return {
    path,
    to: (before) =>
      before === undefined
        ? undefined
        : keys.reduce((text, key) => remembered(withoutDecision(text, key)), editable(before, path)),
  }
}

function isSame(one: WrittenDecision, other: WrittenDecision): boolean {
  return one.do === other.do && one.as === other.as
}

/** Texts that were checked lately: checking one of 2,000 decisions takes longer than saving it. */
const checked: string[] = []
const mostChecked = 16

function editable(text: string, path: string): string {
  if (checked.includes(text)) return text
  try {
    assertEditable(text, `content/${path}`)
  } catch (error) {
    if (error instanceof UneditableError) throw new StoppedError(error.message)
    throw error
  }
  return remembered(text)
}

function remembered(text: string): string {
  if (checked.length >= mostChecked) checked.shift()
  checked.push(text)
  return text
}
