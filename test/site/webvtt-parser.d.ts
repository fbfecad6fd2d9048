declare module 'webvtt-parser' {
  interface Parsed {
    readonly cues: readonly {
      readonly startTime: number
      readonly endTime: number
      readonly text: string
      readonly tree: unknown
    }[]
    readonly errors: readonly { readonly message: string; readonly line: number }[]
  }
  class WebVTTParser {
    parse(text: string, kind: string): Parsed
  }
  const parsers: { readonly WebVTTParser: typeof WebVTTParser }
  // biome-ignore lint/style/noDefaultExport: it is CommonJS.
  export default parsers
}
