import { CORE_SCHEMA, dump } from 'js-yaml'
import type { RuleExample } from '../model/rule-example.ts'
import type { Rule } from '../rule.ts'

/** A piece of a rule's documentation: a paragraph, which may begin with a label, or lines to be shown as they are. */
export type DocBlock =
  | { readonly label?: string; readonly text: string }
  | { readonly lines: readonly string[]; readonly language: 'text' | 'yaml' }

/**
 * What there is to know of a rule: what it does and leaves alone, its example, how to overrule it. Made of the
 * rule's own declaration, for `docs/rules.md` and `copydesk explain` alike.
 */
export function ruleDoc(rule: Rule): readonly DocBlock[] {
  return [
    { text: rule.summary },
    { label: 'What it leaves alone.', text: rule.keeps },
    ...exampleBlocks(rule.example),
    ...overruleBlocks(rule),
  ]
}

function exampleBlocks({
  before,
  after,
  beside = [],
  suggestedCare = [],
  says = [],
  finds = [],
}: RuleExample): readonly DocBlock[] {
  const others = beside.flatMap((paragraphs): readonly DocBlock[] => [
    { text: 'Another episode of the show says' },
    code(paragraphs, '\n\n'),
  ])
  return [
    ...others,
    ...suggestedCare.map(
      (at): DocBlock => ({
        text: `Where a language model proposes that paragraph ${at + 1} begins to say why it matters:`,
      }),
    ),
    { label: 'Example.', text: after ? 'This transcript' : 'In this transcript' },
    code(before, '\n\n'),
    ...(after ? [{ text: 'becomes' }, code(after, '\n\n')] : []),
    ...(finds.length > 0 ? [{ text: after ? 'with the notes' : 'it finds' }, code(finds, '\n')] : []),
    ...(says.length > 0 ? [{ text: 'and the report says' }, code(says, '\n')] : []),
  ]
}

function overruleBlocks({ id, decisions, example }: Rule): readonly DocBlock[] {
  const { overrule } = example
  if (decisions.length === 0 || !overrule) return [{ text: 'There is nothing to overrule here.' }]
  const others = decisions.filter((verb) => verb !== overrule.do).map((verb) => `\`${verb}\``)
  const yaml = dump([{ rule: id, ...overrule }], { schema: CORE_SCHEMA, lineWidth: -1 }).trim()
  return [
    {
      label: 'To overrule it,',
      text: 'write into the transcript’s file in `content/decisions/`, as here for the example:',
    },
    { lines: yaml.split('\n'), language: 'yaml' },
    ...(others.length === 0 ? [] : [{ text: `It obeys ${others.join(' and ')} as well.` }]),
  ]
}

function code(parts: readonly string[], between: string): DocBlock {
  return { lines: parts.join(between).split('\n').map(visibly), language: 'text' }
}

const unseen: readonly (readonly [string, string])[] = [
  ['\u00a0', '[no-break space]'],
  ['\u200b', '[zero-width space]'],
  ['\t', '[tab]'],
]

/** A line with names for the characters that nobody would see in it. */
function visibly(line: string): string {
  return unseen.reduce((text, [character, name]) => text.replaceAll(character, name), line)
}
