import { createHash } from 'node:crypto'
import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { ownColours } from '../../../src/model/theme.ts'
import { openCanvas } from '../../../src/site/pictures/canvas.ts'
import { drawPicture } from '../../../src/site/pictures/draw-picture.ts'
import { drawableText } from '../../../src/site/pictures/drawable-text.ts'
import { type Picture, pictureSizes } from '../../../src/site/pictures/picture.ts'

const canvas = await openCanvas()
const base = {
  form: 'card',
  colours: ownColours.light,
  show: 'The Morning Ledger',
  day: 'Jul 6, 2021',
} as const
const draw = (headline: string, more: Partial<Picture> = {}): Uint8Array =>
  drawPicture(canvas, { ...base, headline: drawableText(headline) ?? '', ...more })

/** Columns and rows of the picture between which a colour's pixels lie. */
function extent(png: Uint8Array, rows: readonly [number, number], colour: string) {
  const { width, data, palette = [] } = decode(png)
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const index = palette.findIndex((found) => wanted.every((value, channel) => found[channel] === value))
  const [xs, ys]: [number[], number[]] = [[], []]
  for (let y = rows[0]; y < rows[1]; y++)
    for (let x = 0; x < width; x++) {
      const byte = data[(y * width + x) >> 1] ?? 0
      if ((x % 2 === 0 ? byte >> 4 : byte & 15) === index) {
        xs.push(x)
        ys.push(y)
      }
    }
  const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) }
}

/** Where the headline stands: below the show's title, above the foot. */
const middle = [150, 480] as const

describe('a drawn picture', () => {
  it('has the size that its form asks for', () => {
    for (const form of ['card', 'cover'] as const) {
      const { width, height, channels, depth } = decode(draw('Headline', { form }))
      expect({ width, height }).toEqual(pictureSizes[form])
      expect([channels, depth]).toEqual([1, 4])
    }
  })

  it('has the same bytes on every machine', () => {
    // A change of fonts, of Skia or of the layout changes this; look at the picture, and write down its new print.
    const print = createHash('sha256').update(
      draw('Łódź pays, Ελλάς pays, שלום', { care: 'Why do we care?' }),
    )
    expect(print.digest('hex')).toBe('826a9008e1ea94181fbea0a45ed1e3df6d311c75d040db29bcb3c6dac62bc9bc')
  })

  it('sets a headline from its own side', () => {
    const { ink } = ownColours.light
    expect(extent(draw('Short'), middle, ink).left).toBeLessThan(90)
    expect(extent(draw('Short'), middle, ink).right).toBeLessThan(600)
    expect(extent(draw('שלום'), middle, ink).right).toBeGreaterThan(1110)
    expect(extent(draw('שלום'), middle, ink).left).toBeGreaterThan(600)
  })

  it('does not turn letters from the right round', () => {
    // Alef stands at the right end of the word and has ink at the height of its feet; lamed begins at the left and is higher.
    const { ink } = ownColours.light
    const word = extent(draw('אל'), middle, ink)
    const turned = extent(draw('לא'), middle, ink)
    const highest = (png: Uint8Array) => extent(png, [word.top, word.top + 6], ink)
    expect(word.top).toBe(turned.top)
    expect(highest(draw('אל')).left).toBeLessThan(highest(draw('לא')).left)
  })

  it('keeps every headline between its rules and margins, however long', () => {
    for (const headline of [
      'word '.repeat(90),
      'W'.repeat(300),
      'מילה '.repeat(90),
      `${'e\u0301\u0302\u0303'.repeat(100)}`,
    ]) {
      const png = draw(headline, { care: 'Why do we care?' })
      const { left, right, bottom } = extent(png, [130, 480], ownColours.light.ink)
      expect(left).toBeGreaterThanOrEqual(70)
      expect(right).toBeLessThanOrEqual(1130)
      expect(bottom).toBeLessThan(470)
      expect(extent(png, [0, 50], ownColours.light.ink).left).toBe(Number.POSITIVE_INFINITY)
    }
  })

  it('has the blue line only where the story says why one cares', () => {
    const { accent } = ownColours.light
    expect(extent(draw('Headline'), [0, 630], accent).left).toBe(Number.POSITIVE_INFINITY)
    expect(extent(draw('Headline', { care: 'Why do we care?' }), [0, 630], accent).left).toBe(72)
    expect(extent(draw('שלום', { care: 'למה זה חשוב' }), [0, 630], accent).right).toBe(1127)
  })

  it('is drawn in the colours of the show', () => {
    const colours = { paper: '#101010', ink: '#fafafa', soft: '#bbbbbb', accent: '#ff8800' }
    const { palette = [] } = decode(draw('Headline', { colours }))
    expect(palette[0]).toEqual([16, 16, 16])
    expect(extent(draw('Headline', { colours }), middle, '#fafafa').left).toBeLessThan(90)
  })

  it('is never drawn with a letter that no font has', () => {
    expect(() => drawPicture(canvas, { ...base, headline: '日' })).toThrow('U+65e5')
  })
})
