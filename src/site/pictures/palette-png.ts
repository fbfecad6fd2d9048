import { encode } from 'fast-png'

/** A colour that lies on a paper, `#rrggbb`, and in how many steps the edges of its letters pass into the paper. */
export interface Ink {
  readonly colour: string
  readonly steps: number
}

/**
 * A picture of few colours on one paper as a PNG with a palette of sixteen: a fifth of the bytes of one in true
 * colours, and half the time. Every pixel (RGBA) takes the nearest shade between the paper and one of the inks, whose
 * steps may be fifteen together; the width is even. Its compression is plain JavaScript, whose bytes do not depend on
 * the machine, as zlib's do.
 */
export function palettePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  paper: string,
  inks: readonly Ink[],
): Uint8Array {
  const palette = paletteOf(paper, inks)
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const data = new Uint8Array((width * height) / 2)
  const known = new Map<number, number>()
  const indexOf = (point: number): number => {
    const index = known.get(point) ?? nearest(palette, point)
    known.set(point, index)
    return index
  }
  let [last, index] = [-1, 0]
  for (let at = 0; at < points.length; at++) {
    const point = points[at] as number
    if (point !== last) {
      last = point
      index = indexOf(point)
    }
    data[at >> 1] = ((data[at >> 1] as number) << 4) | index
  }
  return encode({ width, height, data, depth: 4, channels: 1, palette }, { zlib: { level: 6 } })
}

type Rgb = [number, number, number]

function paletteOf(paper: string, inks: readonly Ink[]): Rgb[] {
  const from = rgb(paper)
  const ramps = inks.flatMap(({ colour, steps }) => {
    const to = rgb(colour)
    return Array.from({ length: steps }, (_, at): Rgb => {
      const part = (at + 1) / steps
      const mixed = from.map((value, channel) => Math.round(value + ((to[channel] ?? 0) - value) * part))
      return mixed as Rgb
    })
  })
  return [from, ...ramps]
}

function nearest(palette: readonly Rgb[], point: number): number {
  // Bytes of a pixel lie in the order of the machine; all that Node runs on have the lowest first.
  const found = [point & 255, (point >> 8) & 255, (point >> 16) & 255]
  const distances = palette.map((colour) =>
    colour.reduce((sum, value, channel) => sum + (value - (found[channel] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function rgb(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb
}
