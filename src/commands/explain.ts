import { closest } from 'fastest-levenshtein'
import { pipeline } from '../pipeline.ts'
import type { Rule } from '../rule.ts'
import { checkDocs } from './check-docs.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'

/** `copydesk explain [RULE]`: what a rule does, what it leaves alone, how to overrule it; what a check looks for. */
export function explain(id: string | undefined, { terminal }: Call): ExitCode {
  if (id === undefined) {
    terminal.out(pipeline.map((rule) => `${rule.id.padEnd(26)} ${rule.summary}`).join('\n'))
    return 0
  }
  const note = checkDocs.get(id)
  if (note !== undefined) {
    terminal.out(
      `${id}\n\n${note}\n\nThis is a check: it changes nothing, and what it names is put right where it stands.`,
    )
    return 0
  }
  const rule = pipeline.find((candidate) => candidate.id === id)
  if (!rule) {
    const nearest = closest(id, [...pipeline.map((candidate) => candidate.id), ...checkDocs.keys()])
    throw new UsageError(
      `There is no rule "${id}"; the nearest is "${nearest}". "copydesk explain" lists them all.`,
    )
  }
  terminal.out(doc(rule))
  return 0
}

function doc(rule: Rule): string {
  const [verb] = rule.decisions
  const overrule =
    verb === undefined
      ? 'There is nothing to overrule here.'
      : `To overrule it, write into content/decisions/<episode>.yml:

  - rule: ${rule.id}
    at: the-first-few-words-1a2b3c    # the fingerprint in its message, or in "copydesk inspect"
    do: ${rule.decisions.join(' | ')}
    why: one line for whoever reads this next year`
  return `${rule.id}\n\n${rule.summary}\n\nWhat it leaves alone: ${rule.keeps}\n\n${overrule}`
}
