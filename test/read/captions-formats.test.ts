import { describe, expect, it } from 'vitest'
import { cuesIn } from './cues-in.ts'
import { readText } from './read-text.ts'

describe('SubViewer', () => {
  it('has its times in one line with a comma', () => {
    expect(
      cuesIn(
        '0:00:00.599,0:00:04.160\n>> ANA: Hello\nthere.\n\n0:00:04.160,0:00:06.770\nI am here.[br]Well.\n',
        'a.sbv',
      ),
    ).toEqual(['0.599-4.16 >> ANA: Hello there.', '4.16-6.77 ANA: I am here. Well.'])
  })
})

describe('SubStation Alpha', () => {
  const head =
    '[Script Info]\nTitle: x\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: Default,Arial\n\n[Events]\n'

  it('is read by the fields that it names, in the order of its times', () => {
    const text = `${head}Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,nobody hears this
Dialogue: 0,0:00:03.00,0:00:04.50,Default,Ben,0,0,0,,{\\i1}Hi,{\\i0} Ana,\\hwell
Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,One,\\Ntwo.
Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,{\\p1}m 0 0 l 100 0 100 100{\\p0}
Dialogue: 0,0:00:07.00,bad,Default,,0,0,0,,- Hi.\\N- Hello.
`
    expect(cuesIn(text, 'a.ass')).toEqual([
      '1-2.5 One, two.',
      '3-4.5 Ben: Hi, Ana, well',
      '7-? >> Hi.',
      '7-? >> Hello.',
    ])
    expect(readText(text, 'a.ass').messages).toMatchObject([
      { rule: 'read:captions', place: { start: { line: 14 } } },
    ])
  })

  it('of old has other fields', () => {
    const text = `${head}Format: Marked, Start, End, Style, Actor, MarginL, MarginR, MarginV, Effect, Text
Dialogue: Marked=0,0:00:01.00,0:00:02.50,Default,Ana,0000,0000,0000,,Hello, you.
`
    expect(cuesIn(text, 'a.ssa')).toEqual(['1-2.5 Ana: Hello, you.'])
  })
})

describe('LRC', () => {
  it('has a time before each line, and tags that are no words', () => {
    const text = `[ti:The old roof]
[ar:Mia]
[length: 3:20]
[00:12.00]Rain on the <00:12.50>roof
[00:15.3][01:15.30]Drip goes the pail

[00:20]Nobody sleeps
and nobody sings`
    expect(cuesIn(text, 'a.lrc')).toEqual([
      '12-? Rain on the roof',
      '15.3-? Drip goes the pail',
      '20-? Nobody sleeps',
      '?-? and nobody sings',
    ])
    expect(readText(text, 'a.lrc').meta.title).toBe('The old roof')
  })

  it('moves its times where it says so', () => {
    expect(cuesIn('[offset:+500]\n[00:12.00]Rain', 'a.lrc')).toEqual(['11.5-? Rain'])
  })
})

describe('TTML', () => {
  const file = (body: string, root = '') =>
    `<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="x" xmlns:ttp="y" ${root}><head><metadata>
<ttm:title>A &amp; B</ttm:title><ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ana Ruiz</ttm:name></ttm:agent></metadata></head>
<body><div>${body}</div></body></tt>`
  const seen = (body: string, root?: string) => expect(cuesIn(file(body, root), 'a.ttml'))

  it.each([
    ['00:00:01.5', '00:00:02', '1.5-2', ''],
    ['1.5s', '2000ms', '1.5-2', ''],
    ['00:00:01:12', '00:00:02:00', '1.5-2', 'ttp:frameRate="24"'],
    ['36f', '48f', '1.5-2', 'ttp:frameRate="24"'],
    ['36f', '48f', '1.502-2.002', 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"'],
    ['15000000t', '20000000t', '1.5-2', 'ttp:tickRate="10000000"'],
    ['0.025m', '0.001h', '1.5-3.6', ''],
    ['soon', '2s', '?-2', ''],
  ])('counts %s to %s', (begin, end, times, root) => {
    seen(`<p begin="${begin}" end="${end}">Hello.</p>`, root).toEqual([`${times} Hello.`])
  })

  it('counts a length from the begin, and times within times from that of the element around them', () => {
    seen('<p begin="1s" dur="2s">Hello.</p>').toEqual(['1-3 Hello.'])
    const nested = file('<p begin="1s" end="2s">Hello.</p>').replace('<div>', '<div begin="10s">')
    expect(cuesIn(nested, 'a.dfxp')).toEqual(['11-12 Hello.'])
  })

  it('breaks lines, joins spans and puts white space in order', () => {
    seen(`<p begin="1s" end="2s">
      It&#39;s <span tts:color="red">so</span><br/>late &lt;3 <![CDATA[ & <b>]]>
    </p>`).toEqual(["1-2 It's so late <3 & <b>"])
  })

  it('has words of a recogniser side by side, and sentences with times of their own', () => {
    seen(
      `<p begin="1" end="9" ttm:agent="a1"><span begin="1" end="4" podcasts:unit="sentence"><span podcasts:unit="word" begin="1" end="2">Hello</span><span podcasts:unit="word" begin="2" end="4">there.</span></span><span begin="5" end="9" podcasts:unit="sentence"><span podcasts:unit="word">Come</span><span podcasts:unit="word">in.</span></span></p>`,
    ).toEqual(['1-4 Ana Ruiz: Hello there.', '5-9 Ana Ruiz: Come in.'])
  })

  it('names speakers by their agents, and gives its title', () => {
    seen(
      '<p begin="0s" end="2s" ttm:agent="a1">Hello.</p><p begin="3s" end="4s" ttm:agent="a2">Hi.</p>',
    ).toEqual(['0-2 Ana Ruiz: Hello.', '3-4 a2: Hi.'])
    expect(readText(file('<p>Hello.</p>'), 'a.ttml').meta.title).toBe('A & B')
  })

  it('keeps words that have no time and words outside paragraphs', () => {
    seen('<p>Hello.</p>Stray words.<p begin="1s" end="2s">So.').toEqual([
      '?-? Hello.',
      '?-? Stray words.',
      '1-2 So.',
    ])
  })

  it('is refused where it defines entities or is an endless nest', () => {
    const bomb = `<!DOCTYPE tt [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${file('<p begin="1s" end="2s">&b;</p>')}`
    expect(readText(bomb, 'a.ttml').messages).toMatchObject([{ rule: 'read:captions', severity: 'error' }])
    expect(readText(file('<div>'.repeat(200_000)), 'a.ttml').messages).toMatchObject([
      { rule: 'read:captions', severity: 'error' },
    ])
  })
})

describe('SAMI', () => {
  it('shows each paragraph until the next time, and nothing where only a space stands', () => {
    const text = `<SAMI><HEAD><TITLE>t</TITLE><STYLE TYPE="text/css"><!-- P { color: red } --></STYLE></HEAD><BODY>
<-- a note of the program -->
<SYNC Start=1000><P Class=EN>It&#39;s<br>late.
<SYNC Start=2500><P Class=EN>&nbsp;
<SYNC Start=3000><P Class=EN>So <i>it</i> is.<P Class=DE>So ist es.
<SYNC Start=x><P Class=EN>Well.
</BODY></SAMI>`
    expect(cuesIn(text, 'a.smi')).toEqual([
      "1-2.5 It's late.",
      '3-? So it is.',
      '3-? So ist es.',
      '?-? Well.',
    ])
  })
})

describe('tables', () => {
  it.each([
    [
      'times first',
      '00:00:01.500,00:00:02.000,"Hello, ""you"".\nWell."\n00:00:03,00:00:04,So, it is',
      ['1.5-2 Hello, "you". Well.', '3-4 So, it is'],
    ],
    [
      'names',
      'Speaker,Start Time,End Time,Transcript\r\nAna,00:01,00:02,Hello\r\n,3.5,4,So.\r\n',
      ['1-2 Ana: Hello', '3.5-4 So.'],
    ],
    ['a start only', 'start;text\n1,5;Hello\n', ['1.5-? Hello']],
    ['milliseconds', 'start_ms\tend_ms\ttext\n1500\t2000\tHello\n', ['1.5-2 Hello']],
    ['the three columns of Whisper', 'start\tend\ttext\n1500\t2000\tHello\n', ['1.5-2 Hello']],
    [
      'speakers and no names',
      '00:01,00:02,Ana,Hello\n00:03,00:04,Ben,Hi\n00:05,00:06,Ana,So\n00:07,00:08,Ana,it\n00:09,00:10,Ben,is\n00:11,00:12,Ana,late',
      ['1-2 Ana: Hello', '3-4 Ben: Hi', '5-6 Ana: So', '7-8 Ana: it', '9-10 Ben: is', '11-12 Ana: late'],
    ],
  ])('are read with %s', (_, text, cues) => {
    expect(cuesIn(text, 'a.csv')).toEqual(cues)
  })

  it.each(['name,price\nroof,12\n', 'start,end\n1,2\n', '"', 'a'])(
    'of another kind are named for what they hold: %j',
    (text) => {
      const { messages, tree } = readText(text, 'a.tsv')
      expect(tree.children).toEqual([])
      expect(messages).toMatchObject([{ rule: 'read:captions', severity: 'error' }])
      expect(messages[0]?.reason).toContain(`"${text.split(/[,\n]/)[0]?.replaceAll('"', '') || '"'}`)
    },
  )
})
