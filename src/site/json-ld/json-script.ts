import type { Graph, Thing } from 'schema-dts'

/**
 * Structured data as the text of a `<script type="application/ld+json">`. Signs that mean something to a parser
 * of HTML are written as JSON's own escapes, so that no word of a transcript can end the element.
 */
export function jsonScript(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  const json = JSON.stringify(graph, (_, one: unknown) =>
    typeof one === 'string' ? one.toWellFormed() : one,
  )
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
