import fc from 'fast-check'

/** One change to the bytes of a file, at places given as fractions of its length. */
type Change = (bytes: Buffer) => Buffer

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** What readers stumble over. */
const hostile = fc.constantFrom(
  ...[
    '\0',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '\r',
    '\n\n',
    '\t',
    '"',
    "'",
    '\\',
    '<',
    '>',
    '&',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    ':',
  ],
  ...[
    '-->',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    '<?xml',
    '</',
    '/>',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&bogus;',
    '<script>',
  ],
  ...[
    '00:00:01,000 --> 00:00:02,000',
    '99:99:99.999',
    '-1',
    '1e999',
    '0:0',
    'NaN',
    '\\u0000',
    '\\ud800',
    '\\N',
    '{\\an8}',
    '[br]',
  ],
  ...[
    'WEBVTT',
    'NOTE',
    '---\n',
    '```',
    '__proto__',
    'constructor',
    'Ã©',
    'â€™',
    'Ana: ',
    '**',
    '{{',
    'é',
    '😀',
    '\u2028',
  ],
)

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([where, byte]): Change =>
      (bytes) => {
        const at = Math.floor(where * bytes.length)
        return Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + 1)])
      },
  ),
  fc.tuple(place, hostile, fc.constantFrom(1, 1, 1, 2, 50)).map(
    ([where, token, times]): Change =>
      (bytes) => {
        const at = Math.floor(where * bytes.length)
        return Buffer.concat([bytes.subarray(0, at), Buffer.from(token.repeat(times)), bytes.subarray(at)])
      },
  ),
  place.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, Math.floor(where * bytes.length)),
  ),
  fc.tuple(place, place).map(
    ([one, two]): Change =>
      (bytes) => {
        const [from, to] = stretch(bytes, one, two)
        return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
      },
  ),
  fc.tuple(place, place, place, fc.constantFrom(1, 1, 3, 20)).map(
    ([one, two, where, times]): Change =>
      (bytes) => {
        const [from, to] = stretch(bytes, one, two)
        const at = Math.floor(where * bytes.length)
        const copies = Array.from({ length: times }, () => bytes.subarray(from, to))
        return Buffer.concat([bytes.subarray(0, at), ...copies, bytes.subarray(at)])
      },
  ),
)

function stretch(bytes: Buffer, one: number, two: number): readonly [number, number] {
  const [from = 0, to = 0] = [one, two].map((where) => Math.floor(where * bytes.length)).sort((a, b) => a - b)
  return [from, to]
}

/** No changed file grows beyond this, so that a run of many takes time in proportion. */
const longest = 20_000

/** Some changes, one after the other: bytes flipped, hostile signs put in, stretches cut, moved and repeated. */
export const mutation: fc.Arbitrary<(content: string | Uint8Array) => Buffer> = fc
  .array(change, { minLength: 1, maxLength: 5 })
  .map((changes) => (content) => {
    return changes.reduce<Buffer>((bytes, one) => one(bytes).subarray(0, longest), Buffer.from(content))
  })
