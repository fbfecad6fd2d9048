import fc from 'fast-check'

/** How often each reader is tried with damaged files: ten thousand times under `npm run proof`. */
export const fuzzRuns = { numRuns: process.env.COPYDESK_PROOF ? 10_000 : 150 }

/** A place in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true })

/** Files made of good ones by random cuts, copies, moved pieces and strange characters. */
export function mutated(files: readonly string[], odd: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 5 }))
  const change = fc.record({
    from: place,
    to: place,
    at: place,
    kind: fc.constantFrom('cut', 'copy', 'put'),
    piece,
  })
  return fc.tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 6 })).map(([file, changes]) => {
    let text = file
    for (const { from, to, at, kind, piece: put } of changes) {
      const [start, end] = [from, to].map((share) => Math.floor(share * text.length)).sort((a, b) => a - b)
      const middle = Math.floor(at * text.length)
      if (kind === 'cut') text = text.slice(0, start) + text.slice(Math.min(end ?? 0, (start ?? 0) + 40))
      else text = text.slice(0, middle) + (kind === 'put' ? put : text.slice(start, end)) + text.slice(middle)
    }
    return text
  })
}
