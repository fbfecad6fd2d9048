import { join } from 'node:path'

let bundle: Promise<string> | undefined

/**
 * The text editor as one script for the browser, made when it is first asked for and kept while the desk runs: so there
 * is no build to remember and no file that could be older than its packages. From the packages' own files it would be
 * twice as large as a page may load.
 */
export function editorBundle(): Promise<string> {
  bundle ??= bundled()
  return bundle
}

async function bundled(): Promise<string> {
  const { build } = await import('rolldown')
  const { output } = await build({
    input: join(import.meta.dirname, 'editor/editor.ts'),
    write: false,
    logLevel: 'silent',
    output: { format: 'esm', minify: true },
  })
  return output[0].code
}
