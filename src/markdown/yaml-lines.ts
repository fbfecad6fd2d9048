import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** The line on which a key or a list's item stands; that of its nearest parent where it is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number

/**
 * Lines of the keys in a YAML text, counted from `first`. Nothing is parsed until a line is asked for, which
 * happens only when a message needs one.
 */
export function yamlLines(source: string, first: number): LineOf {
  let find: LineOf | undefined
  return (path) => {
    find ??= linesIn(source, first)
    return find(path)
  }
}

function linesIn(source: string, first: number): LineOf {
  const lineCounter = new LineCounter()
  // Equal keys were refused before; looking for them again would be quadratic.
  const { contents } = parseDocument(source, { lineCounter, logLevel: 'silent', uniqueKeys: false })
  const lineAt = (offset: number) => lineCounter.linePos(offset).line - 1 + first
  return (path) => {
    let node: unknown = contents
    let line = first
    for (const step of path) {
      const found = childOf(node, step)
      if (!found) break
      line = lineAt(found.offset)
      node = found.node
    }
    return line
  }
}

function childOf(node: unknown, step: PropertyKey): { offset: number; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
    return start === undefined ? undefined : { offset: start, node: pair?.value }
  }
  const item = isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined
  return item?.range ? { offset: item.range[0], node: item } : undefined
}
