/** What a JSON text holds. A string knows where it stands, so that its words lead back to the file. */
export type JsonValue = null | boolean | number | JsonText | JsonObject | readonly JsonValue[]

/** An object of a JSON text. It has no prototype, so that no key of a file is anything but a key. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

const placed = Symbol('placed')

/** A string of a JSON text. */
export interface JsonText {
  /** Only a string has it: keys of a file are never symbols. */
  readonly [placed]: true
  readonly value: string
  /** Its stretch of the raw file, quotation marks included. */
  readonly from: number
  readonly to: number
}

/** A string with its place, quotation marks included. */
export function jsonText(value: string, from: number, to: number): JsonText {
  return { [placed]: true, value, from, to }
}

/** Whether a value is a string of a JSON text. */
export function isJsonText(value: unknown): value is JsonText {
  return typeof value === 'object' && value !== null && placed in value
}

/** Whether a value is an object of a JSON text. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isJsonText(value)
}
