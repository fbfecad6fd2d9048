import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openCanvasKit, { type CanvasKit, type TypefaceFontProvider } from 'canvaskit-wasm'
import { type FontWeight, fontFiles, fontWeights } from './picture-fonts.ts'

/** The package is CommonJS whose types say that it were not: what is imported is the function itself. */
const open = openCanvasKit as unknown as typeof openCanvasKit.default

/** What pictures are drawn with: Skia, and the fonts. */
export interface Canvas {
  readonly kit: CanvasKit
  readonly fonts: TypefaceFontProvider
  /** The families of a weight, in the order in which they are asked for a letter. */
  readonly families: Readonly<Record<FontWeight, readonly string[]>>
}

/**
 * Loads Skia, as WebAssembly: its bits are the same on every machine. Takes a fifth of a second and 100 MB, so only
 * whoever draws may call it.
 */
export async function openCanvas(): Promise<Canvas> {
  const wasm = readFileSync(moduleFile('canvaskit-wasm').replace(/\.js$/, '.wasm'))
  const kit = await open({ wasmBinary: wasm } as object)
  const fonts = kit.TypefaceFontProvider.Make()
  for (const file of fontWeights.flatMap(fontFiles)) fonts.registerFont(fontBytes(file), file)
  return { kit, fonts, families: { 400: fontFiles(400), 700: fontFiles(700) } }
}

/** The bytes of a font that a package brings. */
export function fontBytes(file: string): ArrayBuffer {
  const bytes = readFileSync(moduleFile(file))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

function moduleFile(name: string): string {
  return fileURLToPath(import.meta.resolve(name))
}
