/** A run of passages that two episodes have in the same order: of each passage its place in the one and in the other. */
export interface SharedRun {
  readonly own: readonly number[]
  readonly theirs: readonly number[]
}

/** So many other passages may stand between two of a run, in either episode: a new advertisement, a cut. */
const gap = 12

/** A chance meeting of two or three passages is no run. */
const shortest = 3

interface OpenRun {
  readonly own: number[]
  readonly theirs: number[]
}

/**
 * Chains what two episodes share into runs. `shared` holds two numbers for each passage of the one that is kin to one of
 * the other, by the first number. A passage that is repeated stands in the run that is longest so far.
 */
export function sharedRuns(shared: readonly number[]): readonly SharedRun[] {
  const done: OpenRun[] = []
  const open: OpenRun[] = []
  for (let at = 0; at < shared.length; at += 2) {
    const own = shared[at] ?? 0
    const theirs = shared[at + 1] ?? 0
    if (shared[at - 2] !== own) closeOld(open, done, own)
    const run = longest(open, own, theirs)
    if (!run) open.push({ own: [own], theirs: [theirs] })
    else {
      run.own.push(own)
      run.theirs.push(theirs)
    }
  }
  closeOld(open, done, Number.POSITIVE_INFINITY)
  return done
}

/** Takes out of `open` what cannot go on with a passage; what is no run is forgotten. */
function closeOld(open: OpenRun[], done: OpenRun[], own: number): void {
  let kept = 0
  for (const run of open) {
    if (own - (run.own.at(-1) ?? 0) <= gap) open[kept++] = run
    else if (run.own.length >= shortest) done.push(run)
  }
  open.length = kept
}

/** The longest run that goes on with a passage, if one does. */
function longest(open: readonly OpenRun[], own: number, theirs: number): OpenRun | undefined {
  let best: OpenRun | undefined
  for (const run of open) {
    const ahead = theirs - (run.theirs.at(-1) ?? 0)
    if (ahead <= 0 || ahead > gap || run.own.at(-1) === own) continue
    if (!best || run.own.length > best.own.length) best = run
  }
  return best
}
