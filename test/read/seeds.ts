import type { TranscriptFormat } from '../../src/model/transcript.ts'
import { bold, p, part, run, styled, table, wordParts } from './docx/word-file.ts'

/** A small, well-formed file of each format that is text: where fuzzing starts from. */
export const seeds: Readonly<Record<Exclude<TranscriptFormat, 'docx'>, string>> = {
  text: `Harbour news of the week

ANA (00:05): The ferries are back — so says the “Port Office”.
BEN: They are.

[00:01:02] It’s a café by the sea. Ã© stays.
* * *
Thanks for listening.
`,
  markdown: `---
title: Harbour news
date: 2021-07-06
---
# The ferries are back

**Ana:** They sail *again*, says [the office](https://example.org/a).

> A quotation \\* with a mark &amp; more.

1. first
- second
`,
  html: `<!doctype html><html><head><title>Harbour news</title><meta property="og:title" content="News"><script>var a = "<p>no</p>"</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>The ferries are back</h1><p><b>Ana:</b> They sail &amp; sail&#8217;s end.</p>
<ul><li>One</li><li>Two</li></ul><blockquote>Quoted.</blockquote><table><tr><td>00:01</td><td>Ben</td><td>Yes.</td></tr></table></article><footer>Share</footer></body></html>
`,
  json: `{"title":"Harbour news","language":"en","segments":[{"id":0,"start":0.5,"end":2.25,"speaker":"Ana","text":" The ferries are back \\u2014 \\"all\\" of them."},
{"id":1,"start":2.25,"end":4,"speaker":"Ben","text":" They are.\\n","words":[{"word":"They","start":2.3,"end":2.5}]}]}
`,
  srt: `1
00:00:01,000 --> 00:00:03,500
Ana: The <i>ferries</i> are back.

2
00:00:03,500 --> 00:00:05,000 X1:10 X2:20
{\\an8}They are.
All of them.
`,
  vtt: `WEBVTT Harbour news

STYLE
::cue { color: red }

NOTE This says nothing.

first
00:01.000 --> 00:03.500 align:start position:10%
<v Ana>The <c.loud>ferries</c> are <00:00:02.000>back &amp; well.</v>

00:03.500 --> 01:00:05.000
<v.host Ben Low>They are.
`,
  sbv: `0:00:01.000,0:00:03.500
The ferries are back.

0:00:03.500,0:00:05.000
They are.[br]All of them.
`,
  ass: `[Script Info]
Title: Harbour news

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:03.50,Default,Ana,0,0,0,,The {\\i1}ferries{\\i0} are back,\\Nall of them.
Dialogue: 0,0:00:03.50,0:00:05.00,Default,Ben,0,0,0,,They are.
Comment: 0,0:00:05.00,0:00:06.00,Default,Ben,0,0,0,,Not said.
`,
  lrc: `[ti:Harbour news]
[ar:Ana]
[offset:+500]
[00:01.00]The ferries <00:01.50>are back.
[00:03.50][01:03.50]They are.
`,
  ttml: `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en" frameRate="25">
<head><metadata><ttm:title>Harbour news</ttm:title><ttm:agent xml:id="a" type="person"><ttm:name>Ana</ttm:name></ttm:agent></metadata></head>
<body><div><p begin="00:00:01.000" end="00:00:03.500" ttm:agent="a">The <span>ferries</span><br/>are back &amp; well.</p>
<p begin="3.5s" dur="90f">They are.</p></div></body></tt>
`,
  sami: `<SAMI><HEAD><TITLE>Harbour news</TITLE><STYLE><!-- P { color: red } .EN { lang: en-US } --></STYLE></HEAD>
<BODY><SYNC Start=1000><P Class=EN>The ferries<br>are back &amp; well.
<SYNC Start=3500><P Class=EN>&nbsp;
<SYNC Start=4000><P Class=EN>They are.</BODY></SAMI>
`,
  csv: `Start,End,Speaker,Text
00:00:01,00:00:03,Ana,"The ferries, all of them, are ""back""."
00:00:03,00:00:05,Ben,They are.
`,
}

/** The parts of a small Word document with a little of everything in it. */
export function wordSeed(): Record<string, string> {
  const body = [
    styled('Title', 'Harbour news'),
    styled('Kop1', 'The ferries are back'),
    p(bold('Ana:') + run(' They sail &amp; sail.')),
    p(`${bold('Ben')}<w:r><w:tab/></w:r>${run('They do.')}<w:r><w:br/><w:t>All of them.</w:t></w:r>`),
    p(run('One'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    p(
      `${run('Of the ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins>${run('boats', '<w:i/>')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
    ),
    p(`<w:hyperlink r:id="web">${run('a page')}</w:hyperlink>`),
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In a box.')}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`,
    ),
    table([
      ['Time', 'Speaker', 'Text'],
      ['00:01', 'Ana', 'Good morning.'],
      ['00:02', 'Ben', 'Good evening.'],
    ]),
  ].join('')
  return {
    ...wordParts(body),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${p('All but one.')}</w:footnote>`),
  }
}
