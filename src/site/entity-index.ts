import type { EntityType } from '../model/entity.ts'
import { address } from './address.ts'
import { kindsOf } from './entity-kind.ts'
import type { EntityView } from './entity-view.ts'
import { type CountedLink, letterPages, mostNames, type NamePage, nameList } from './name-pages.ts'
import type { Voice } from './voice.ts'

/** The kinds in the order in which readers look for them. */
const order: readonly EntityType[] = [
  ...(['ORG', 'PERSON', 'PRODUCT', 'EVENT', 'LAW', 'PLACE', 'WORK', 'CONCEPT', 'MONEY', 'DATE'] as const),
]

/**
 * The index of entities: by kind (`/entities/`) and by letter (`/entities/a-z/`). Where there are more than a page
 * holds, these two only lead on.
 */
export function entityIndex(
  entities: readonly EntityView[],
  voice: Voice,
  most = mostNames,
): readonly NamePage[] {
  const { say } = voice
  const kinds = order.flatMap((type) => {
    const names = entities.filter((each) => each.type === type).map(linkTo)
    return names.length === 0 ? [] : [{ heading: kindsOf(type, voice), anchor: type.toLowerCase(), names }]
  })
  const letters = letterPages(
    entities.map(linkTo),
    address.namesByLetter,
    { heading: say('names-by-letter'), part: say('names-a-to-z'), up: address.entities },
    most,
  )
  const own = { url: address.entities, count: entities.length }
  if (entities.length <= most) {
    const lists = kinds.map(({ names, ...about }) => nameList(names, about))
    return [{ ...own, lists, parts: [] }, ...letters]
  }
  const pages = kinds.map(({ heading, anchor, names }) =>
    letterPages(
      names,
      `${address.namesByKind}${anchor}/`,
      { heading: say('names-by-letter'), part: heading, up: address.entities },
      most,
    ),
  )
  const links = pages.flatMap(([first]) =>
    first ? [{ words: first.part ?? '', url: first.url, count: first.count }] : [],
  )
  const parts = [{ heading: say('names-by-kind'), links }, ...(letters[0]?.parts ?? [])]
  return [{ ...own, lists: [], parts }, ...letters, ...pages.flat()]
}

function linkTo({ name, url, coverage }: EntityView): CountedLink {
  return { words: name, url, count: coverage.length }
}
