import { closest } from 'fastest-levenshtein'
import { pipeline } from '../pipeline.ts'
import { checkDocs } from './check-docs.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { type DocBlock, ruleDoc } from './rule-doc.ts'
import type { Terminal } from './terminal.ts'

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
  const { paint } = terminal
  terminal.out([paint('bold', rule.id), ...ruleDoc(rule).map((block) => shown(block, paint))].join('\n\n'))
  return 0
}

function shown(block: DocBlock, paint: Terminal['paint']): string {
  if ('lines' in block) return block.lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')
  return block.label === undefined ? block.text : `${paint('bold', block.label)} ${block.text}`
}
