import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { checkDocs } from '../src/commands/check-docs.ts'
import { rulesPage } from '../src/commands/rules-page.ts'
import { pipeline } from '../src/pipeline.ts'
import { exampleOutcome } from './example-outcome.ts'

describe('the example of', () => {
  for (const rule of pipeline)
    describe(rule.id, () => {
      const { id, example, decisions } = rule

      it('is there', () => {
        const where = `in the file of ${id}, beside its summary`
        expect(
          example,
          `${id} has no example: write \`example: { before, after, says }\` ${where}.`,
        ).toBeDefined()
        expect(
          decisions.length === 0 || example.overrule !== undefined,
          `${id} takes decisions, and its example shows none: write \`overrule: { at, do, why }\` ${where}.`,
        ).toBe(true)
      })

      it('shows what the rule does', () => {
        const stale = `The example of ${id} is not what the rule does: correct it in the rule's file, then run "npm run docs".`
        const { after, says, finds } = exampleOutcome(rule, false)
        expect(after, stale).toEqual(example.after ?? example.before)
        expect(says, stale).toEqual(example.says ?? [])
        expect(finds, stale).toEqual(example.finds ?? [])
      })

      it.runIf(decisions.length > 0)('shows a decision that is obeyed', () => {
        const { obeyed, ...overruled } = exampleOutcome(rule, true)
        expect(obeyed, `The decision in the example of ${id} matches nothing.`).toBe(true)
        const { obeyed: _, ...without } = exampleOutcome(rule, false)
        expect(overruled, `The decision in the example of ${id} changes nothing.`).not.toEqual(without)
      })
    })
})

describe('docs/rules.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/rules.md'), 'utf8')
  const tree = unified().use(remarkParse).use(remarkGfm).parse(page)

  it('is what the rules say of themselves', () => {
    const current = page === rulesPage(pipeline)
    expect(current, 'docs/rules.md is out of date: run "npm run docs" and read what changed.').toBe(true)
  })

  it('has a section for every rule, in their order, and a line for every other id', () => {
    const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, id]) => id)
    expect(headings).toEqual(pipeline.map(({ id }) => id))
    for (const id of checkDocs.keys()) expect(page).toContain(`\n| \`${id}\` | `)
  })

  it('links only to places that it has', () => {
    const targets: string[] = []
    visit(tree, 'link', ({ url }) => void targets.push(url))
    expect(targets.length).toBeGreaterThan(pipeline.length)
    for (const url of targets) expect(page).toContain(`<a id="${url.replace(/^#/, '')}"></a>`)
  })

  it('reads as it is meant: tables of two cells a row, and no text taken for emphasis', () => {
    visit(tree, 'tableRow', ({ children }) => expect(children).toHaveLength(2))
    visit(tree, 'emphasis', (node) => expect.fail(`Emphasis on line ${node.position?.start.line}.`))
  })
})
