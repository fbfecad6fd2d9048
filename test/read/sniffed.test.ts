import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/read/read.ts'
import { cuesIn } from './cues-in.ts'
import { readText } from './read-text.ts'

const cue = '00:00:01.000 --> 00:00:02.000\nHello.\n'
const formatOf = (text: string, path = 'a.txt') => readText(text, path).source.format

describe('a file under another name than its content has', () => {
  it.each([
    [`WEBVTT\n\n${cue}`, 'vtt'],
    [`\n\ufeffWEBVTT\n\n${cue}`, 'vtt'],
    [`1\n${cue}\n2\n${cue}`, 'srt'],
    [`FULL TRANSCRIPT:\n1\n${cue}2\n${cue.replace('-->', '–>')}`, 'srt'],
    ['0:00:01.000,0:00:02.000\nHello.\n\n0:00:03.000,0:00:04.000\nHi.\n', 'srt'],
    ['[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,Hello.\n', 'ass'],
    ['<?xml version="1.0"?>\n<tt xmlns="x"><body><p>Hello.</p></body></tt>', 'ttml'],
    ['<SAMI><BODY><SYNC Start=0><P>Hello.</BODY></SAMI>', 'sami'],
    ['[00:01.00]One\n[00:02.00]Two\n[00:03.00]Three', 'lrc'],
    ['<!DOCTYPE html><html><body><p>Hello.</p></body></html>', 'html'],
    ['{"segments": [{"text": "Hello."}]}', 'json'],
  ])('is read as what it is: %j', (text, format) => {
    expect(formatOf(text)).toBe(format)
    expect(formatOf(text, 'transcript')).toBe(format)
  })

  it.each([
    `In WebVTT a time line such as\n${cue}says when.\n\n${'Most of this file is talk about captions.\n\n'.repeat(20)}`,
    '[music]\nHello and welcome.\n[laughs]',
    '{curly} beginnings are no data.',
    'Ana [00:01]: Hello.\nBen [00:02]: Hi.',
    '[00:01] Hello.\n[00:05] Hi.\n[00:09] So.',
    'The WEBVTT header comes first.',
  ])('stays plain text where it only speaks of another format: %j', (text) => {
    expect(formatOf(text)).toBe('text')
  })

  it('is read as captions of the other kind', () => {
    expect(cuesIn(`WEBVTT\n\nNOTE x\n\n${cue}`, 'a.srt')).toEqual(['1-2 Hello.'])
    expect(cuesIn(`1\n${cue}\n2\n${cue}`, 'a.vtt')).toEqual(['1-2 Hello.', '1-2 Hello.'])
  })

  it('gets one sentence where it is nothing that is read', () => {
    for (const text of ['{\\rtf1\\ansi Hello}', '%PDF-1.7\nx'])
      expect(readText(text).messages).toMatchObject([{ rule: 'read:format', severity: 'error' }])
    const word = new TextEncoder().encode('PK\u0003\u0004 word/document.xml')
    expect(readTranscript('a.txt', word).source.format).toBe('docx')
  })
})
