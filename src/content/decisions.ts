import { z } from 'zod'
import { check } from '../markdown/check.ts'
import { readYaml } from '../markdown/read-yaml.ts'
import { type Agreement, type Decision, type DecisionVerb, decisionVerbs } from '../model/decision.ts'
import type { Message } from '../model/message.ts'
import { didYouMean } from '../words/nearest.ts'
import { words } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:decisions'

/** The rules that decisions may name, and the verbs that each of them understands. */
export type KnownRules = ReadonlyMap<string, readonly DecisionVerb[]>

/** The verb of an agreement, which every rule may have. */
const agreed = 'agree'

const decisions = z.array(
  z.strictObject({
    rule: words,
    at: words,
    do: z.enum([...decisionVerbs, agreed]),
    as: words.optional(),
    why: words.optional(),
  }),
)

/** Verbs that set something, and what. */
const needed: Partial<Record<DecisionVerb, string>> = {
  headline: 'the headline',
  section: 'the kind of section',
}

/** What a decisions file holds, and what is wrong with it. */
export interface ReadDecisions {
  readonly decisions: readonly Decision[]
  readonly agreements: readonly Agreement[]
  readonly messages: readonly Message[]
}

/**
 * Reads `decisions/<slug>.yml`: a list of an editor's calls. A decision that no rule could obey (an unknown
 * rule, a verb that the rule does not know, the same call twice) is an error and is left out; the others
 * stand. Agreements (`do: agree`) are an answer of their own: rules are not to see them. A file that cannot be read at
 * all has no decisions.
 */
export function readDecisions(text: string, file: string, rules: KnownRules): ReadDecisions {
  const { value, lineOf, messages: broken } = readYaml(text, rule)
  const checked = broken.length > 0 ? { messages: broken } : check(decisions, value ?? [], { rule, lineOf })
  const messages: Message[] = checked.messages.map((message) => ({ ...message, file }))
  const read = 'value' in checked ? (checked.value ?? []) : []
  const first = new Map<string, number>()
  const agreements: Agreement[] = []
  const good = read.flatMap((one, at): readonly Decision[] => {
    const line = lineOf([at])
    const place = `${one.rule} ${one.do} ${one.at}`
    const fault = faultOf(one, rules) ?? sameAgain(first.get(place))
    first.set(place, first.get(place) ?? line)
    const { do: verb } = one
    if (fault === undefined && verb !== agreed) return [{ ...withoutUndefined({ ...one, do: verb }), line }]
    if (fault === undefined) {
      agreements.push({ rule: one.rule, at: one.at, line })
      return []
    }
    messages.push({
      rule,
      severity: 'error',
      reason: `${fault} It was not obeyed.`,
      file,
      place: { line, column: 1 },
    })
    return []
  })
  return { decisions: good, agreements, messages }
}

function faultOf(one: z.output<typeof decisions>[number], rules: KnownRules): string | undefined {
  const verbs = rules.get(one.rule)
  if (!verbs)
    return `This decision is for "${one.rule}", and there is no rule of that name${didYouMean(one.rule, [...rules.keys()]) || '.'}`
  if (one.do === agreed) return undefined
  if (!verbs.includes(one.do)) {
    const known = verbs.map((verb) => `\`${verb}\``).join(', ')
    return `The rule ${one.rule} does not know \`do: ${one.do}\`; it ${verbs.length > 0 ? `knows ${known}.` : 'takes no decisions.'}`
  }
  const what = needed[one.do]
  if (what !== undefined && one.as === undefined)
    return `A decision to \`${one.do}\` must say ${what} as \`as:\`.`
  return undefined
}

function sameAgain(line: number | undefined): string | undefined {
  return line === undefined ? undefined : `The decision on line ${line} says the same.`
}
