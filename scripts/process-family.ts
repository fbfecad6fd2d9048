import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all that it started used. */
export interface Use {
  /** Of all of them together, in seconds. */
  readonly processor: number
  /** The most that all of them held at one time, in megabytes; what two of them share counts twice. */
  readonly memory: number
}

interface Member {
  readonly parent: number
  readonly processor: number
  readonly memory: number
}

/** Watches a process and all that it starts, from Linux's `/proc`, ten times a second. */
export function watchFamily(pid: number): { readonly done: () => Use } {
  const before = processorOf(familyOf(pid))
  const spent = new Map<number, number>()
  let memory = 0
  const look = (): void => {
    const family = familyOf(pid)
    for (const [member, { processor }] of family) spent.set(member, processor)
    const held = [...family.values()].reduce((sum, each) => sum + each.memory, 0)
    memory = Math.max(memory, held)
  }
  look()
  const timer = setInterval(look, 100)
  return {
    done: () => {
      clearInterval(timer)
      look()
      return { processor: [...spent.values()].reduce((sum, each) => sum + each, 0) - before, memory }
    },
  }
}

function processorOf(family: ReadonlyMap<number, Member>): number {
  return [...family.values()].reduce((sum, { processor }) => sum + processor, 0)
}

function familyOf(pid: number): ReadonlyMap<number, Member> {
  const all = new Map(readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? member(name) : [])))
  const family = new Map<number, Member>()
  const add = (one: number): void => {
    const found = all.get(one)
    if (!found || family.has(one)) return
    family.set(one, found)
    for (const [child, { parent }] of all) if (parent === one) add(child)
  }
  add(pid)
  return family
}

/** The columns are those of proc(5), counted behind the name, which may hold anything. */
function member(name: string): readonly (readonly [number, Member])[] {
  try {
    const columns = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const ticks = Number(columns[11]) + Number(columns[12])
    const pages = Number(columns[21])
    return [
      [
        Number(name),
        { parent: Number(columns[1]), processor: ticks / 100, memory: (pages * 4096) / 1024 ** 2 },
      ],
    ]
  } catch {
    // It ended while we looked.
    return []
  }
}
