import { hash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { labelCount } from './labels.ts'
import { type ClassColumn, classColumns, type WordClasses } from './word-classes.ts'

/** All that training found out, as the file beside the code holds it. */
export interface TaggerWeights {
  readonly classes: WordClasses
  readonly phrases: { readonly keys: Int32Array; readonly kinds: Uint8Array }
  /** Keys of the features, sorted. */
  readonly features: Int32Array
  /** What a weight of a feature counts, one for each feature. */
  readonly scales: Float32Array
  /** For each feature one weight a label. */
  readonly weights: Int8Array
  /** From label to label, row by row. */
  readonly transitions: Float32Array
}

/** The weights file is damaged or of another version: the program was not installed whole. */
export class WeightsError extends Error {}

const magic = 'copydesk tagger\n'
const version = 1
const headSize = magic.length + 4 + 32

/** A weight that counts this much is written as scale 255; each step below is 3 % less. */
const largest = 20
const stepOfScale = 1.03

/** The byte that stands for a scale; `scaleOf` gives the scale that it stands for, at most 1.5 % away. */
export function scaleByte(scale: number): number {
  const steps = Math.round(Math.log(largest / 127 / scale) / Math.log(stepOfScale))
  return Math.max(0, Math.min(255, 255 - steps))
}

/** The scale that a byte stands for. */
export function scaleOf(byte: number): number {
  return (largest / 127) * stepOfScale ** (byte - 255)
}

/** The weights as a file: a head with version and SHA-256, then all arrays, compressed. The same weights give the same bytes. */
export function packedWeights(model: TaggerWeights): Buffer {
  const parts: Uint8Array[] = []
  const add = (array: Int32Array | Uint16Array | Uint8Array | Int8Array | Float32Array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
    parts.push(planes(bytes, array.BYTES_PER_ELEMENT))
  }
  const { classes, phrases, features } = model
  add(Int32Array.of(classes.keys.length, phrases.keys.length, features.length))
  add(differences(classes.keys))
  for (const name of classColumns) add(classes.columns[name])
  add(differences(phrases.keys))
  add(phrases.kinds)
  add(differences(features))
  add(Uint8Array.from(model.scales, scaleByte))
  add(turned(model.weights, features.length, labelCount))
  add(model.transitions)
  const body = brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
  const head = Buffer.alloc(headSize)
  head.write(magic, 'latin1')
  head.writeUInt32LE(version, magic.length)
  Buffer.from(hash('sha256', body, 'hex'), 'hex').copy(head, magic.length + 4)
  return Buffer.concat([head, body])
}

/** Reads what `packedWeights` wrote. Throws a `WeightsError` if a byte of it is wrong. */
export function unpackedWeights(file: Buffer): TaggerWeights {
  if (file.toString('latin1', 0, magic.length) !== magic || file.length < headSize)
    throw new WeightsError("The name tagger's weights are no weights file.")
  if (file.readUInt32LE(magic.length) !== version)
    throw new WeightsError("The name tagger's weights are of another version than the program.")
  const body = file.subarray(headSize)
  if (hash('sha256', body, 'hex') !== file.toString('hex', magic.length + 4, headSize))
    throw new WeightsError("The name tagger's weights are damaged: their checksum does not fit.")
  const bytes = brotliDecompressSync(body)
  let at = 0
  const take = (count: number, size: number): ArrayBuffer => {
    const part = whole(bytes.subarray(at, at + count * size), size)
    at += count * size
    return part
  }
  const counts = new Int32Array(take(3, 4))
  const [classCount = 0, phraseCount = 0, featureCount = 0] = counts
  const classKeys = sums(new Int32Array(take(classCount, 4)))
  const columns = Object.fromEntries(
    classColumns.map((name) => [name, new Uint16Array(take(classCount, 2))]),
  ) as Record<ClassColumn, Uint16Array>
  const phraseKeys = sums(new Int32Array(take(phraseCount, 4)))
  const kinds = new Uint8Array(take(phraseCount, 1))
  const features = sums(new Int32Array(take(featureCount, 4)))
  const scales = Float32Array.from(new Uint8Array(take(featureCount, 1)), scaleOf)
  const weights = turned(new Int8Array(take(featureCount * labelCount, 1)), labelCount, featureCount)
  const transitions = new Float32Array(take(labelCount * labelCount, 4))
  return {
    classes: { keys: classKeys, columns },
    phrases: { keys: phraseKeys, kinds },
    features,
    scales,
    weights,
    transitions,
  }
}

/** All first bytes, then all second ones, …: numbers of a size compress better like this. */
function planes(bytes: Uint8Array, size: number): Uint8Array {
  if (size === 1) return bytes
  const count = bytes.length / size
  const out = new Uint8Array(bytes.length)
  for (let at = 0; at < count; at++)
    for (let byte = 0; byte < size; byte++) out[byte * count + at] = bytes[at * size + byte] as number
  return out
}

function whole(bytes: Uint8Array, size: number): ArrayBuffer {
  const out = new Uint8Array(bytes.length)
  if (size === 1) out.set(bytes)
  else {
    const count = bytes.length / size
    for (let byte = 0; byte < size; byte++)
      for (let at = 0; at < count; at++) out[at * size + byte] = bytes[byte * count + at] as number
  }
  return out.buffer
}

/** A table read by columns instead of by rows. */
function turned(table: Int8Array, rows: number, columns: number): Int8Array {
  const out = new Int8Array(table.length)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      out[column * rows + row] = table[row * columns + column] as number
  return out
}

function differences(sorted: Int32Array): Int32Array {
  return sorted.map((value, at) => (at === 0 ? value : (value - (sorted[at - 1] as number)) | 0))
}

function sums(steps: Int32Array): Int32Array {
  for (let at = 1; at < steps.length; at++)
    steps[at] = ((steps[at] as number) + (steps[at - 1] as number)) | 0
  return steps
}
