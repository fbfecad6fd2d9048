import { describe, expect, it } from 'vitest'
import { cuesIn } from './cues-in.ts'
import { readText } from './read-text.ts'

const seen = (text: string, path = 'a.vtt') => expect(cuesIn(text, path))

describe('times of captions', () => {
  it.each([
    ['WebVTT', '00:00:01.500 --> 00:00:04.000', '1.5-4'],
    ['SubRip', '00:00:01,500 --> 00:00:04,000', '1.5-4'],
    ['minutes alone', '00:01.500 --> 61:04.25', '1.5-3664.25'],
    ['a single digit', '0:0:1,5 --> 0:0:4', '1.5-4'],
    ['hours of three digits', '100:00:00.000 --> 100:00:01.000', '360000-360001'],
    ['settings behind', '00:00:01.500 --> 00:00:04.000 align:start position:0% line:85%', '1.5-4'],
    ['places behind', '00:00:01,500 --> 00:00:04,000 X1:40 X2:600 Y1:20 Y2:50', '1.5-4'],
    ['an arrow of one dash', '00:00:01,500 -> 00:00:04,000', '1.5-4'],
    ['a dash of a word processor', '00:00:01.500 –> 00:00:04.000', '1.5-4'],
    ['an escaped arrow', '00:00:01.500 --&gt; 00:00:04.000', '1.5-4'],
    ['a real arrow', '00:00:01.500 → 00:00:04.000', '1.5-4'],
    ['no space around the arrow', '00:00:01.500-->00:00:04.000', '1.5-4'],
    ['spaces that a translation put in', '00: 00: 01, 500 -> 00: 00: 04, 000', '1.5-4'],
    ['an end before the start', '00:00:04.000 --> 00:00:01.500', '4-?'],
    ['no end', '00:00:01.500 -->', '1.5-?'],
    ['no start', '--> 00:00:04.000', '?-4'],
    ['seconds past sixty', '00:00:71.000 --> 00:00:99.000', '?-?'],
    ['letters in them', '00:00:O1,500 --> 00:00:04,x00', '?-?'],
  ])('are read with %s', (_, line, times) => {
    seen(`${line}\nGood morning.\n`, 'a.srt').toEqual([`${times} Good morning.`])
    seen(`WEBVTT\n\n${line}\nGood morning.\n`).toEqual([`${times} Good morning.`])
  })

  it('that cannot be read are reported once, with the first place and their number', () => {
    const { messages } = readText(
      '1\n00:01 --> 00:02\nOne.\n\n2\n00:99 --> 0x:98\nTwo.\n\n3\n0:88 -->\nThree.\n',
      'a.srt',
    )
    expect(messages).toMatchObject([
      { rule: 'read:captions', severity: 'warning', file: 'a.srt', place: { start: { line: 6, column: 1 } } },
    ])
    expect(messages[0]?.reason).toContain('2 cues')
  })

  it('are not made of an arrow in what is said', () => {
    seen(
      '00:01 --> 00:02\nWe went from red -> green in 3:2 steps, all of it in one afternoon\n',
      'a.srt',
    ).toEqual(['1-2 We went from red -> green in 3:2 steps, all of it in one afternoon'])
  })
})

describe('the lines of captions', () => {
  it('part into cues whatever line ends and blank lines there are', () => {
    const cues = ['1-2 One two.', '3-4 Three.']
    const lines = ['1', '00:01 --> 00:02', 'One', 'two.', '', '2', '00:03 --> 00:04', 'Three.']
    for (const end of ['\n', '\r\n', '\r']) seen(lines.join(end), 'a.srt').toEqual(cues)
    seen(`\ufeff${lines.join('\n')}`, 'a.srt').toEqual(cues)
    seen(lines.filter(Boolean).join('\n'), 'a.srt').toEqual(cues)
    seen(lines.filter(Boolean).join('\n\n'), 'a.srt').toEqual(cues)
    seen(lines.slice(1, 3).concat('', ' ', 'two.', lines.slice(4)).join('\n'), 'a.srt').toEqual(cues)
    seen(lines.filter((line) => !/^\d?$/.test(line)).join('\n')).toEqual(cues)
  })

  it('keep digits that are said and drop those that number cues', () => {
    seen(
      '7\n00:01 --> 00:02\nWhich year?\n1984\n9\n00:03 --> 00:04\n1985\n\n11\n00:05 --> 00:06\nYes.',
      'a.srt',
    ).toEqual(['1-2 Which year? 1984', '3-4 1985', '5-6 Yes.'])
    seen('WEBVTT\n\n00:01 --> 00:02\nWhich year?\n1984\n\n00:03 --> 00:04\n1985\n').toEqual([
      '1-2 Which year? 1984',
      '3-4 1985',
    ])
  })

  it('keep the words of a cue whose time line is missing', () => {
    seen('1\n00:01 --> 00:02\nOne.\n\n2\nTwo is here.\n\n3\n00:05 --> 00:06\nThree.', 'a.srt').toEqual([
      '1-2 One.',
      '?-? Two is here.',
      '5-6 Three.',
    ])
  })

  it('keep words on the time line, before the first cue and behind the last', () => {
    seen('Our talk\n\n1\n00:01 --> 00:02 Hello\nyou.\n\n\nWritten down by Mia.\n', 'a.srt').toEqual([
      '| Our talk',
      '1-2 Hello you.',
      '| Written down by Mia.',
    ])
  })

  it('are no words where they are header, note, style, region or name of a cue', () => {
    const text = `WEBVTT - our show
Kind: captions
Language: en

NOTE made by a machine
over two lines

STYLE
::cue(b) {

  color: red;
}

REGION
id:fred
width:40%

intro
00:01.000 --> 00:02.000 region:fred
Hello.

NOTE

9b2f-4c
00:03.000 --> 00:04.000
Note this: hello again.
`
    seen(text).toEqual(['1-2 Hello.', '3-4 Note this: hello again.'])
    seen(text.replaceAll('\n', '\r\n')).toEqual(['1-2 Hello.', '3-4 Note this: hello again.'])
  })

  it('may lack the header, and may have it again where files were joined', () => {
    seen('00:01.000 --> 00:02.000\nHello.\n').toEqual(['1-2 Hello.'])
    seen(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n\nWEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00\n\n00:03.000 --> 00:04.000\nYou.',
    ).toEqual(['1-2 Hello.', '3-4 You.'])
  })

  it('are kept where a name would be and a sentence stands', () => {
    seen(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\nto all of you.\n00:03.000 --> 00:04.000\nGood.',
    ).toEqual(['1-2 Hello to all of you.', '3-4 Good.'])
  })

  it('names a speaker who says one thing only where each cue names its own', () => {
    const cue = (at: number, said: string) => `00:0${at}.000 --> 00:0${at}.900\n${said}\n`
    const meeting = ['Ana Ruiz: The roof leaks.', 'Tom Falk: Since when?', 'Ana Ruiz: Since May.']
    seen(`WEBVTT\n\n${meeting.map((said, at) => cue(at + 1, said)).join('\n')}`, 'a.vtt').toEqual([
      '1-1.9 >> Ana Ruiz: The roof leaks.',
      '2-2.9 >> Tom Falk: Since when?',
      '3-3.9 >> Ana Ruiz: Since May.',
    ])
    const talk = ['The roof leaks.', 'One thing: it rains.', 'It has leaked', 'since May.']
    seen(`WEBVTT\n\n${talk.map((said, at) => cue(at + 1, said)).join('\n')}`, 'a.vtt').toContain(
      '2-2.9 One thing: it rains.',
    )
  })

  it.each([
    ['WEBVTT - The roof: what it costs', 'The roof: what it costs'],
    ['WEBVTT The roof leaks', 'The roof leaks'],
    ['WEBVTT - Captions of the council', undefined],
    ['WEBVTT Kind: captions; Language: en', undefined],
    ['WEBVTT FILE', undefined],
    ['WEBVTT', undefined],
  ])('takes the title of %s', (head, title) => {
    expect(readText(`${head}\n\n00:01.000 --> 00:02.000\nHello.\n`, 'a.vtt').meta.title).toBe(title)
  })

  it('may follow front matter', () => {
    const transcript = readText('---\ntitle: The roof\n---\n1\n00:01,000 --> 00:02,000\nHello.\n', 'a.srt')
    expect(transcript.meta.title).toBe('The roof')
    seen('---\ntitle: The roof\n---\n1\n00:01,000 --> 00:02,000\nHello.\n', 'a.srt').toEqual(['1-2 Hello.'])
  })
})

describe('the markup of cues', () => {
  const said = (words: string) => expect(cuesIn(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`, 'a.vtt'))

  it.each([
    ['<i>So</i> <b>it</b> <u>is</u>', 'So it is'],
    ['<c.yellow.bg_blue>So</c> <i.foreign><lang en-GB>it</lang></i> is', 'So it is'],
    ['So<00:00:01.200><c> it</c><00:00:01.500><c> is</c>', 'So it is'],
    ['<font color="#fff">So</font> {\\an8}it {i}is{/i}', 'So it is'],
    ['<ruby>so<rt>thus</rt></ruby>', 'sothus'],
    ['Q&amp;A &lt;3 caf&eacute; it&#39;s &#x41;&nbsp;OK', "Q&A <3 café it's A OK"],
    ['a < b, <3, <inaudible>, {curly} & so on &bogus;', 'a < b, <3, <inaudible>, {curly} & so on &bogus;'],
    ['one<br>two<br/>three', 'one two three'],
  ])('%s says %s', (words, plain) => {
    said(words).toEqual([`1-2 ${plain}`])
  })

  it('names voices, with classes, on the lines that follow too', () => {
    said('<v Ana Ruiz>Hello\nyou.').toEqual(['1-2 Ana Ruiz: Hello you.'])
    said('<v.loud.far Ana>Hello.</v>').toEqual(['1-2 Ana: Hello.'])
    said('<v Ana &amp; Ben>Hello.').toEqual(['1-2 Ana & Ben: Hello.'])
    said('<v Ana>Hello.</v> <v Ben>Hi.</v>').toEqual(['1-2 Ana: Hello.', '1-2 Ben: Hi.'])
    said('<v Ana>Hello.\n<v Ben>Hi.\n<v Ben>So.').toEqual(['1-2 Ana: Hello.', '1-2 Ben: Hi. So.'])
    said('<v>Hello.').toEqual(['1-2 Hello.'])
  })
})

describe('speakers in cues', () => {
  const cues = (...all: readonly string[]) =>
    expect(
      cuesIn(
        all.map((words, at) => `${at + 1}\n00:0${at}:00,000 --> 00:0${at}:02,000\n${words}\n`).join('\n'),
        'a.srt',
      ).map((cue) => cue.replace(/^\S+ /, '')),
    )

  it('are named by labels that come again, until the next label', () => {
    cues('ANA: I went home', 'and slept all day.', 'BEN: Did you?', 'ANA: I did so, yes.').toEqual([
      '>> ANA: I went home',
      'ANA: and slept all day.',
      '>> BEN: Did you?',
      '>> ANA: I did so, yes.',
    ])
  })

  it('begin a turn only where another one spoke before', () => {
    cues(
      'Ana: I went home and',
      'Ana: slept all day long.',
      'Ben: Did you really do so?',
      'Ben: Well.',
    ).toEqual([
      '>> Ana: I went home and',
      'Ana: slept all day long.',
      '>> Ben: Did you really do so?',
      'Ben: Well.',
    ])
  })

  it('are not made of what only looks like a label', () => {
    cues('The plan: we go home', 'and the reason: none.', 'Note: it is late.').toEqual([
      'The plan: we go home',
      'and the reason: none.',
      'Note: it is late.',
    ])
  })

  it('begin at >>, with or without a name, escaped or inside a line', () => {
    cues(
      '>> Hello there.',
      'and so on. >> Is it?',
      '&gt;&gt; MIA: Yes.',
      'It is.',
      '>>> In other news',
    ).toEqual([
      '>> Hello there.',
      'and so on.',
      '>> Is it?',
      '>> MIA: Yes.',
      'MIA: It is.',
      '>> In other news',
    ])
  })

  it('take turns at the dashes of a dialogue', () => {
    cues(
      '- Hi.\n- Hello, how\nare you?',
      '-Fine.\n-Good.',
      '– So he came –\nand left.',
      'Well.\n- What?',
    ).toEqual([
      '>> Hi.',
      '>> Hello, how are you?',
      '>> Fine.',
      '>> Good.',
      '– So he came – and left.',
      'Well.',
      '>> What?',
    ])
  })

  it('have the codes of recognisers', () => {
    cues('[SPEAKER_00]: Hello.', 'SPEAKER_01: Hi.', '[SPEAKER_01] So.').toEqual([
      '>> SPEAKER_00: Hello.',
      '>> SPEAKER_01: Hi.',
      'SPEAKER_01: So.',
    ])
  })
})
