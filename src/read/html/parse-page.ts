import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5'

export type PageElement = DefaultTreeAdapterTypes.Element
export type PageTextNode = DefaultTreeAdapterTypes.TextNode
export type PageNode = DefaultTreeAdapterTypes.Node
export type PageDocument = DefaultTreeAdapterTypes.Document

/** Saved pages nest some dozens of elements; the parser's time grows with depth, and walks follow it. */
const deepest = 512

/** A transcript of three hours with an element for each word has 100,000 nodes. */
const most = 1_000_000

/** The parser's time grows with the square of a tag's attributes. */
const mostAttributes = 500

/** A bigger page is no page of text; the parser takes seconds for each ten megabytes. */
const longest = 16_000_000

/** Thrown out of the parser, and caught here, where a page goes beyond what is parsed. */
class Beyond extends Error {}

/**
 * Parses a page as a browser would, or says why it is not parsed: it is nested too deep, has too many elements,
 * or too many attributes. Text nodes are never joined, so that each lies in one stretch of the source.
 */
export function parsePage(raw: string): PageDocument | string {
  if (raw.length > longest) return `is longer than ${longest / 1_000_000} million characters`
  const parser = new Parser({ treeAdapter: boundedAdapter(), sourceCodeLocationInfo: true })
  boundAttributes(parser.tokenizer as unknown as AttributeReader)
  try {
    parser.tokenizer.write(raw, true)
    return parser.document
  } catch (error) {
    if (error instanceof Beyond) return error.message
    throw error
  }
}

/** The step of the parser's tokenizer that ends an attribute's name. It is no public one: a test holds that it acts. */
interface AttributeReader {
  _leaveAttrName(): void
  readonly currentToken: { readonly attrs: readonly unknown[] } | null
}

function boundAttributes(tokenizer: AttributeReader): void {
  const leave = tokenizer._leaveAttrName
  tokenizer._leaveAttrName = () => {
    if ((tokenizer.currentToken?.attrs.length ?? 0) >= mostAttributes)
      throw new Beyond(`has a tag with more than ${mostAttributes} attributes`)
    leave.call(tokenizer)
  }
}

/** The parser's usual tree with bounds, and without what makes its time grow with the square of a page. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let nodes = 0
  const count = () => {
    if (++nodes > most) throw new Beyond(`has more than ${most.toLocaleString('en')} elements`)
  }
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      count()
      return defaultTreeAdapter.createElement(...given)
    },
    insertText(parent, text) {
      count()
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
    insertTextBefore(parent, text, reference) {
      count()
      insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference)
    },
    insertBefore,
    detachNode,
    setNodeSourceCodeLocation(node, location) {
      if (node.nodeName === '#text') defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
    },
    updateNodeSourceCodeLocation() {},
    onItemPush() {
      if (++depth > deepest) throw new Beyond(`nests its elements more than ${deepest} deep`)
    },
    onItemPop: () => void depth--,
  }
}

type Parent = DefaultTreeAdapterMap['parentNode']
type Child = DefaultTreeAdapterMap['childNode']

/** Looks for the place from the end, where it is. */
function insertBefore(parent: Parent, node: Child, reference: Child): void {
  parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node)
  node.parentNode = parent
}

/** Looks at both ends first: the parser moves nodes from there. */
function detachNode(node: Child): void {
  const siblings = node.parentNode?.childNodes
  if (!siblings) return
  if (siblings[0] === node) siblings.shift()
  else siblings.splice(siblings.lastIndexOf(node), 1)
  node.parentNode = null
}
