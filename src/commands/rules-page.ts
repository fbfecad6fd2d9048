import type { DecisionVerb } from '../model/decision.ts'
import { sectionKinds } from '../model/section.ts'
import type { Rule } from '../rule.ts'
import { checkDocs } from './check-docs.ts'
import { type DocBlock, ruleDoc } from './rule-doc.ts'

/** What the rules of each room are for, in the order in which the rooms come. */
const rooms: Readonly<Record<string, { readonly heading: string; readonly about: string }>> = {
  clean: {
    heading: 'Cleaning',
    about:
      'These take out what was never said or was pasted twice. What they cut is kept in the report, word for word; every copy that goes names the one that stays.',
  },
  structure: {
    heading: 'Structure',
    about: 'These find title, stories and sections. Not a word goes.',
  },
  tag: {
    heading: 'Names',
    about:
      'These find who and what is talked about. A name comes from the `registry`, which is your `content/entities.yml`, from the `gazetteer` that comes with the software, from a `pattern`, which is its form alone, or from the `tagger`, which only proposes: such names are `unreviewed` and not published. An episode is `about` a name or only `mentions` it.',
  },
}

const verbs: Readonly<Record<DecisionVerb, string>> = {
  keep: 'The passage stays.',
  cut: 'The passage goes.',
  headline:
    'A story starts at the passage, or the story that starts there gets this headline (`as: The headline`).',
  split: 'A story starts at the passage.',
  join: 'No story starts at the passage; it goes on with the one before.',
  section: `The passage belongs to the kind of section that \`as\` says: ${sectionKinds.map((kind) => `\`${kind}\``).join(', ')}.`,
  tag: 'The name is tagged (`as:` says as which entity, where that is not clear).',
  untag: 'The name is not tagged.',
}

/** `docs/rules.md`: every rule with its example, and every other id that a message can carry. */
export function rulesPage(rules: readonly Rule[]): string {
  const byRoom = Object.entries(rooms).map(([room, words]) => {
    return { ...words, room, rules: rules.filter(({ id }) => id.startsWith(`${room}:`)) }
  })
  const parts = [
    '# The rules',
    'A transcript goes through these rules in this order. Each leaves a note of what it did: `copydesk inspect FILE` shows what went and why, and every call of yours outranks the rule. `copydesk explain RULE` shows the same text as this page.',
    '<!-- Written by `npm run docs` from what stands in each rule’s own file. Change it there. -->',
    contents(byRoom),
    ...decisionPart,
    ...byRoom.flatMap(({ room, heading, about, rules: some }) => [
      `<a id="${room}"></a>\n\n## ${heading}`,
      about,
      ...some.flatMap(ruleSection),
    ]),
    ...messagePart,
  ]
  return `${parts.join('\n\n')}\n`
}

interface Room {
  readonly room: string
  readonly heading: string
  readonly rules: readonly Rule[]
}

function contents(byRoom: readonly Room[]): string {
  return [
    '- [What a decision says](#decisions)',
    ...byRoom.flatMap(({ room, heading, rules }) => [
      `- [${heading}](#${room})`,
      ...rules.map(({ id, summary }) => `  - [\`${id}\`](#${anchorOf(id)}): ${summary}`),
    ]),
    '- [What else messages speak of](#messages)',
  ].join('\n')
}

const decisionPart: readonly string[] = [
  '<a id="decisions"></a>\n\n## What a decision says',
  'Your calls on a transcript stand in `content/decisions/` in a file with its name: which rule (`rule`), where (`at`), what to do (`do`), and, for whoever reads it next year, why (`why`). `at` is the fingerprint that `copydesk inspect` and the messages show: the first words of the passage and a few signs that are made from all of them, so that it finds the passage wherever it moves to, and no longer once its words change. For names, `at` is the name. A decision that matches nothing is reported. `do: agree`, which every rule takes, says that you have looked and the machine was right: nothing is made differently, and the desk does not ask again.',
  table(
    ['`do`', 'what happens'],
    Object.entries(verbs).map(([verb, what]) => [`\`${verb}\``, what]),
  ),
]

const messagePart: readonly string[] = [
  '<a id="messages"></a>\n\n## What else messages speak of',
  'These only speak and change nothing. No decision overrules them: what they name is put right where it stands.',
  table(
    ['id', 'what it means'],
    [...checkDocs].map(([id, what]) => [`\`${id}\``, what]),
  ),
]

function ruleSection(rule: Rule): readonly string[] {
  return [`<a id="${anchorOf(rule.id)}"></a>\n\n### ${rule.id}`, ...ruleDoc(rule).map(markdownOf)]
}

function markdownOf(block: DocBlock): string {
  if ('lines' in block) return `\`\`\`${block.language}\n${block.lines.join('\n')}\n\`\`\``
  return block.label === undefined ? block.text : `**${block.label}** ${block.text}`
}

function anchorOf(id: string): string {
  return id.replace(':', '-')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
