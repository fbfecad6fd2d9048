import { hash } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
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

const scales = Float32Array.from({ length: 256 }, (_, byte) => (largest / 127) * stepOfScale ** (byte - 255))

/** The byte that stands for a scale; `scaleOf` gives the scale that it stands for, at most 1.5 % away. */
export function scaleByte(scale: number): number {
  const steps = Math.round(Math.log(largest / 127 / scale) / Math.log(stepOfScale))
  return Math.max(0, Math.min(255, 255 - steps))
}

/** The scale that a byte stands for. */
export function scaleOf(byte: number): number {
  return scales[byte] as number
}

/**
 * The weights as a file: a head with version and SHA-256, then all arrays, compressed. The same weights give the same
 * bytes.
 */
export function packedWeights(model: TaggerWeights): Buffer {
  const { classes, phrases, features } = model
  const counts = Int32Array.of(classes.keys.length, phrases.keys.length, features.length)
  const parts = [
    planes(counts),
    planes(differences(classes.keys)),
    ...classColumns.map((name) => planes(classes.columns[name])),
    planes(differences(phrases.keys)),
    phrases.kinds,
    planes(differences(features)),
    Uint8Array.from(model.scales, scaleByte),
    byLabel(model.weights, features.length),
    bytesOf(model.transitions),
  ]
  const body = zstdCompressSync(Buffer.concat(parts), {
    params: { [constants.ZSTD_c_compressionLevel]: 19 },
  })
  const head = Buffer.alloc(headSize)
  head.write(magic, 'latin1')
  head.writeUInt32LE(version, magic.length)
  Buffer.from(hash('sha256', body, 'hex'), 'hex').copy(head, magic.length + 4)
  return Buffer.concat([head, body])
}

/** Reads what `packedWeights` wrote. Throws a `WeightsError` if a byte of it is wrong. */
export function unpackedWeights(file: Buffer): TaggerWeights {
  const bytes = bodyOf(file)
  let at = 0
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const [classCount = 0, phraseCount = 0, featureCount = 0] = integers(take(12))
  const classKeys = sums(integers(take(classCount * 4)))
  const columns = Object.fromEntries(
    classColumns.map((name) => [name, shorts(take(classCount * 2))]),
  ) as Record<ClassColumn, Uint16Array>
  return {
    classes: { keys: classKeys, columns },
    phrases: { keys: sums(integers(take(phraseCount * 4))), kinds: take(phraseCount) },
    features: sums(integers(take(featureCount * 4))),
    scales: scalesFrom(take(featureCount)),
    weights: byFeature(take(featureCount * labelCount), featureCount),
    transitions: new Float32Array(Uint8Array.from(take(labelCount * labelCount * 4)).buffer),
  }
}

function bodyOf(file: Buffer): Buffer {
  if (file.length < headSize || file.toString('latin1', 0, magic.length) !== magic)
    throw new WeightsError("The name tagger's weights are no weights file.")
  if (file.readUInt32LE(magic.length) !== version)
    throw new WeightsError("The name tagger's weights are of another version than the program.")
  const body = file.subarray(headSize)
  if (hash('sha256', body, 'hex') !== file.toString('hex', magic.length + 4, headSize))
    throw new WeightsError("The name tagger's weights are damaged: their checksum does not fit.")
  return zstdDecompressSync(body)
}

function bytesOf(array: Int32Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** All lowest bytes of numbers, then all next ones, and so on: they compress better like this. */
function planes(array: Int32Array | Uint16Array): Uint8Array {
  const bytes = bytesOf(array)
  const size = array.BYTES_PER_ELEMENT
  return bytes.map((_, at) => bytes[(at % array.length) * size + Math.floor(at / array.length)] as number)
}

function integers(bytes: Uint8Array): Int32Array {
  const count = bytes.length / 4
  const out = new Int32Array(count)
  for (let at = 0; at < count; at++)
    out[at] =
      (bytes[at] as number) |
      ((bytes[count + at] as number) << 8) |
      ((bytes[2 * count + at] as number) << 16) |
      ((bytes[3 * count + at] as number) << 24)
  return out
}

function shorts(bytes: Uint8Array): Uint16Array {
  const count = bytes.length / 2
  const out = new Uint16Array(count)
  for (let at = 0; at < count; at++) out[at] = (bytes[at] as number) | ((bytes[count + at] as number) << 8)
  return out
}

function scalesFrom(bytes: Uint8Array): Float32Array {
  const out = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) out[at] = scaleOf(bytes[at] as number)
  return out
}

/** The weights of all features for one label after another, as a file has them. */
function byLabel(weights: Int8Array, features: number): Uint8Array {
  const out = new Uint8Array(weights.length)
  for (let feature = 0; feature < features; feature++)
    for (let label = 0; label < labelCount; label++)
      out[label * features + feature] = (weights[feature * labelCount + label] as number) & 255
  return out
}

/** The weights of all labels for one feature after another, as they are used. */
function byFeature(bytes: Uint8Array, features: number): Int8Array {
  const out = new Int8Array(bytes.length)
  for (let feature = 0; feature < features; feature++)
    for (let label = 0; label < labelCount; label++)
      out[feature * labelCount + label] = bytes[label * features + feature] as number
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
