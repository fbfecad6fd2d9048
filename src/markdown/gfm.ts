import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import type {} from 'remark-parse'
import type {} from 'remark-stringify'
import type { Plugin } from 'unified'

/** The constructs of micromark-extension-gfm-autolink-literal. */
const bareAddresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']

/**
 * GitHub's tables, footnotes, strike-through and task lists, but a bare address stays text: only
 * `<https://…>` and `[words](https://…)` are links. Otherwise every address that somebody says in a show
 * would have to be written as `www\.example.com` to read back as the text it is.
 */
export const gfm: Plugin<[], Root> = function () {
  remarkGfm.call(this, { singleTilde: false })
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: bareAddresses } }]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter(({ enter }) => !enter || !('literalAutolink' in enter))
  data.toMarkdownExtensions = (data.toMarkdownExtensions ?? [])
    .flatMap((extension) => extension.extensions ?? [extension])
    .filter(({ unsafe }) => !unsafe?.some(({ character }) => character === '@'))
}
