/// <reference lib="dom" />
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { parser } from '@lezer/markdown'

/** Markdown as CodeMirror sees it. Not by lang-markdown, which brings HTML, CSS and JavaScript with it. */
const markdown = new Language(defineLanguageFacet(), parser, [], 'markdown')

const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.url, tags.contentSeparator], color: 'var(--soft)' },
  { tag: tags.link, color: 'var(--pencil)' },
])

const theme = EditorView.theme({
  '&': {
    border: '1px solid var(--soft)',
    borderRadius: '3px',
    background: 'var(--paper)',
    color: 'var(--ink)',
  },
  '&.cm-focused': { outline: '3px solid var(--pencil)', outlineOffset: '2px' },
  '.cm-content': { font: '1rem / 1.55 var(--serif)', padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.625rem' },
  // The page scrolls, so that there is no second bar to reach by keys.
  '.cm-scroller': { overflow: 'visible' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--marker)',
  },
})

/**
 * Puts an editor in the place of a text field. The field keeps the words, so that its form is sent as ever; `input` is
 * fired on it at each change. It stands in a shadow root: there its styles are no inline styles, which the page forbids.
 */
export function editorFor(field: HTMLTextAreaElement): void {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  field.after(host)
  field.hidden = true
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown,
        syntaxHighlighting(look),
        theme,
        EditorState.readOnly.of(field.readOnly),
        EditorView.contentAttributes.of({
          'aria-label': field.labels?.[0]?.textContent ?? 'Words',
          spellcheck: 'true',
          dir: 'auto',
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return
          field.value = state.doc.toString()
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }),
      ],
    }),
  })
  view.focus()
}
