/** What a file is by its first bytes, whatever its name says. */
export interface Signature {
  readonly what: string
  /** What to do about it: the end of a sentence. */
  readonly help: string
}

/** How kinds of files begin that people take for transcripts or save among them. */
const signatures: readonly (readonly [start: string, signature: Signature])[] = [
  ['PK\x03\x04', { what: 'a ZIP archive', help: 'name it .docx if it is a Word document, or unpack it.' }],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { what: 'an old Word document', help: 'save it as .docx in Word.' }],
  ['{\\rtf', { what: 'a Rich Text file', help: 'save it as .docx or .txt.' }],
  ['%PDF-', { what: 'a PDF', help: 'save its words as .txt or .docx.' }],
  ['\x1f\x8b', { what: 'packed with gzip', help: 'unpack it.' }],
  ['7z\xbc\xaf\x27\x1c', { what: 'a 7-Zip archive', help: 'unpack it.' }],
  ['Rar!\x1a\x07', { what: 'a RAR archive', help: 'unpack it.' }],
  ['\x89PNG', { what: 'a picture', help: 'give the words as .txt.' }],
  ['\xff\xd8\xff', { what: 'a picture', help: 'give the words as .txt.' }],
  ['GIF8', { what: 'a picture', help: 'give the words as .txt.' }],
  ['ID3', { what: 'a recording', help: 'give its transcript as .txt.' }],
  ['\xff\xfb', { what: 'a recording', help: 'give its transcript as .txt.' }],
  ['OggS', { what: 'a recording', help: 'give its transcript as .txt.' }],
  ['fLaC', { what: 'a recording', help: 'give its transcript as .txt.' }],
  ['RIFF', { what: 'a recording', help: 'give its transcript as .txt.' }],
  ['\x1aE\xdf\xa3', { what: 'a recording', help: 'give its transcript as .txt.' }],
  ['SQLite format 3\0', { what: 'a database', help: 'export the words as .txt.' }],
]

const locked: Signature = {
  what: 'protected with a password',
  help: 'open it in Word, take the password off, and save it again.',
}

/** Most files begin with none of these bytes, and need no other look. */
const firstBytes: ReadonlySet<number | undefined> = new Set(signatures.map(([start]) => start.charCodeAt(0)))

/** Knows a file by how it begins; nothing where it begins as text does. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const binary = bytes.subarray(0, 1024).includes(0)
  if (!binary && !firstBytes.has(bytes[0])) return undefined
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  const found = signatures.find(([mark]) => start.startsWith(mark) && (binary || !mayBeWords(mark)))?.[1]
  if (found?.what === 'an old Word document' && Buffer.from(bytes).includes(encrypted)) return locked
  if (binary && start.slice(4, 8) === 'ftyp')
    return { what: 'a recording', help: 'give its transcript as .txt.' }
  return found
}

/** Somebody may write about ID3 tags. */
function mayBeWords(mark: string): boolean {
  return /^\w+$/.test(mark)
}

/** A protected .docx lies in a container of the old kind, in a stream of this name (MS-OFFCRYPTO 2.3.4). */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')
