/** Lines as a caption file shows them one after another; each is said once. */
export type Screens = readonly (readonly [start: number, end: number, lines: readonly string[]])[]

const clock = (time: number): string => {
  const [hours, minutes, seconds] = [time / 3600, (time / 60) % 60, time % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  )
  return `${hours}:${minutes}:${seconds},${String(Math.round(time * 1000) % 1000).padStart(3, '0')}`
}

/** A SubRip file of screens. */
export function subRip(screens: Screens): string {
  return screens
    .map(([start, end, lines], at) => `${at + 1}\n${clock(start)} --> ${clock(end)}\n${lines.join('\n')}\n`)
    .join('\n')
}

/** Ways in which programs let the same lines roll; two seconds go by from one line to the next. */
export const ways: Readonly<Record<string, (lines: readonly string[]) => Screens>> = {
  'two lines, each held for ten milliseconds': (lines) =>
    lines.flatMap((line, at) => [
      [at * 2, at * 2 + 1.99, [lines[at - 1] ?? ' ', line]] as const,
      [at * 2 + 1.99, at * 2 + 2, [line, ' ']] as const,
    ]),
  'two lines': (lines) =>
    lines.map((line, at) => [at * 2, at * 2 + 2, [...lines.slice(Math.max(0, at - 1), at), line]]),
  'three lines that overlap in time': (lines) =>
    lines.map((line, at) => [at * 2, at * 2 + 6, [...lines.slice(Math.max(0, at - 2), at), line]]),
  'two lines run together in one': (lines) =>
    lines.map((line, at) => [
      at * 2,
      at * 2 + 2,
      [[...lines.slice(Math.max(0, at - 1), at), line].join(' ')],
    ]),
  'lines that grow word by word': (lines) =>
    lines.flatMap((line, at) => {
      const words = line.split(' ')
      const step = 2 / words.length
      return words.map(
        (_, count) =>
          [
            at * 2 + count * step,
            at * 2 + (count + 1) * step,
            [words.slice(0, count + 1).join(' ')],
          ] as const,
      )
    }),
}
