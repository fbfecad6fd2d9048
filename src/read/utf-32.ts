/** Decodes UTF-32, which the platform does not. What is no character becomes U+FFFD, as does a last one cut off. */
export function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units = new DataView(new ArrayBuffer(bytes.length + 4))
  let to = 0
  const put = (unit: number) => {
    units.setUint16(to, unit, true)
    to += 2
  }
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : replacement
    if (code > 0xffff && code <= 0x10ffff) {
      put(0xd800 + ((code - 0x10000) >> 10))
      put(0xdc00 + (code & 0x3ff))
    } else put(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? replacement : code)
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.buffer.slice(0, to))
}

const replacement = 0xfffd
