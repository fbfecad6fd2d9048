const groups =
  'their there theyre/your youre/to too/then than/where wear/right write/here hear/by buy bye/week weak/whole hole/new knew/see sea/meet meat/piece peace/threw through/weather whether/which witch/for fore/wait weight/break brake/plain plane/sight site cite'.split(
    '/',
  )

const groupOf = new Map(groups.flatMap((group, at) => group.split(' ').map((word) => [word, at] as const)))

/** Words that sound alike, and that one recogniser or typist takes for another. None of them says "not" or a number. */
export function areHomophones(a: string, b: string): boolean {
  const group = groupOf.get(a)
  return group !== undefined && group === groupOf.get(b)
}
