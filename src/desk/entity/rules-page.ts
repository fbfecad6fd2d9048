import type { Context } from 'hono'
import { readRegistry } from '../../content/registry.ts'
import { places } from '../../content/show-folder.ts'
import { without } from '../../content/yaml-change.ts'
import { fold } from '../../words/fold.ts'
import { saidOf } from '../episode/episode-page.ts'
import type { OpenDesk } from '../open-desk.ts'
import { registryEdit } from '../registry-edit.ts'
import { hashOf, StoppedError } from '../save-change.ts'
import { type DeskEnv, wantsJson } from '../screen.ts'
import { answerPart, type EntitySaid } from './answered-page.ts'
import { type NameRule, nameRules, ruleKinds, ruleReach, withoutRuleWords } from './name-rules.ts'
import { namesAtHand } from './names-at-hand.ts'
import { reachWords } from './reached-episodes.ts'

type Asked = Context<DeskEnv>

/** Rules on one page. */
const perPage = 50

/** `GET /name-rules`: the registry's rules with their reach; `take=` shows what it does to take one back. */
export function rulesPage(context: Asked, desk: OpenDesk, said: EntitySaid = {}): Response {
  const names = namesAtHand(desk)
  const find = (context.req.query('find') ?? '').trim()
  const kind = context.req.query('kind') ?? ''
  const all = nameRules(names.registry)
  const found = all.filter(
    (rule) => (kind === '' || rule.kind === kind) && (find === '' || fold(rule.says).includes(fold(find))),
  )
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(pages, Math.max(1, Number.parseInt(context.req.query('page') ?? '1', 10) || 1))
  const address = (number: number, of = kind): string => addressOf({ find, kind: of, page: number })
  const rules = found.slice((page - 1) * perPage, page * perPage).map((rule) => {
    return { ...rule, kindName: ruleKinds[rule.kind], reach: reachWords(ruleReach(names, rule)) }
  })
  const taken = all.find(({ id }) => id === context.req.query('take'))
  const view = {
    ...said,
    ...{ rules, find, kind, pages, page, total: found.length },
    kinds: Object.entries(ruleKinds).flatMap(([one, name]) => {
      const count = all.filter((rule) => rule.kind === one).length
      return count === 0 ? [] : [{ href: address(1, one), name, count, here: one === kind }]
    }),
    ...(taken && { taken: { ...taken, reach: ruleReach(names, taken), does: withoutRuleWords(taken) } }),
    print: hashOf(JSON.stringify(rules)).slice(0, 12),
    ...(page > 1 && { before: address(page - 1) }),
    ...(page < pages && { after: address(page + 1) }),
  }
  return answerPart(
    context,
    desk,
    names,
    { template: 'name-rules', title: 'Rules for names', url: address(page) },
    view,
  )
}

/** `POST /name-rules`: takes a rule back. */
export function rulesDeed(context: Asked, desk: OpenDesk, id: string): Response {
  const rule = nameRules(namesAtHand(desk).registry).find((one) => one.id === id)
  if (!rule)
    return rulesPage(context, desk, { notice: 'This rule is not there any more; nothing was written.' })
  const edits = [registryEdit((text) => without(text, placeOf(rule, text)))]
  const answer = desk.save({ what: `Took back: ${rule.says}`, edits })
  if (answer.outcome === 'saved' && !wantsJson(context)) return context.redirect('/name-rules', 303)
  return rulesPage(context, desk, saidOf(answer))
}

/** Where the rule stands in the file as it is now: others may have come or gone before it. */
function placeOf({ id }: NameRule, text: string): NameRule['path'] {
  const { registry } = readRegistry(text, places.entities)
  const rule = nameRules(registry).find((one) => one.id === id)
  if (!rule) throw new StoppedError('This rule is not in the file any more; nothing was written.')
  return rule.path
}

function addressOf({
  find,
  kind,
  page,
}: {
  readonly find: string
  readonly kind: string
  readonly page: number
}): string {
  const query = new URLSearchParams()
  if (find !== '') query.set('find', find)
  if (kind !== '') query.set('kind', kind)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '/name-rules' : `/name-rules?${query}`
}
