import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archiveBytes } from '../../src/archive/archive-bytes.ts'
import { archivedEpisode } from '../../src/archive/archived-episode.ts'
import {
  type ArchiveOfShow,
  archiveEntry,
  archiveWith,
  openArchive,
  saveArchive,
} from '../../src/commands/archive-of-show.ts'
import { deskFor, type OpenShow, openShow } from '../../src/commands/open-show.ts'
import { type Begun, begin, finish } from '../../src/pipeline.ts'
import { proposalOf } from '../../src/proposal-of.ts'
import { readTranscript } from '../../src/read/read.ts'
import { said, talk } from '../archive/made-up-episodes.ts'
import { slugsOf } from '../slugs-of.ts'
import { type ShowFolder, showFolder } from './show-folder.ts'

const welcome =
  'From the signal box above platform two, here is what runs today, what stands, and whom to ask about it.'
const page = (from: number): string => `${[welcome, ...talk(from, 12)].join('\n\n')}\n`

const files = {
  'content/transcripts/2021-03-01-one.txt': page(100),
  'content/transcripts/2021-03-02-two.txt': page(200),
  'content/transcripts/2021-03-03-three.txt': page(300),
}

const archived = (one: Begun) => archivedEpisode(archiveEntry(one))

function begun(open: OpenShow, show: ShowFolder): readonly Begun[] {
  return open.content.transcripts.map((path) => {
    const transcript = readTranscript(path, new TextEncoder().encode(show.read(`content/${path}`)))
    return begin(transcript, deskFor(open, transcript.meta.slug).desk)
  })
}

/** What `ingest` does with the archive, and the saved bytes. */
function ingested(show: ShowFolder): ArchiveOfShow {
  const open = openShow(show.root)
  const archive = archiveWith(open, openArchive(show.root), begun(open, show).map(archived))
  saveArchive(show.root, archive.index)
  return archive
}

const path = (show: ShowFolder): string => join(show.root, '.copydesk', 'archive.bin')

describe('the archive of a show', () => {
  it('sets the intro of a third episode apart, and that of the first two', () => {
    const show = showFolder(files)
    const open = openShow(show.root)
    const all = begun(open, show)
    const two = archiveWith(open, undefined, all.slice(0, 2).map(archived))
    const three = archiveWith(
      open,
      two.index,
      all.slice(2).map(archived).concat(all.slice(0, 2).map(archived)),
    )
    expect(three.affected).toEqual(['2021-03-01-one', '2021-03-02-two', '2021-03-03-three'])
    for (const one of all) {
      const prepared = finish(one, three.evidenceFor(one.transcript.meta.slug))
      expect(prepared.messages.map(({ reason }) => reason)).toContain(
        'These words open 2 other episodes; they were set apart as an intro.',
      )
      const { opening, stories } = proposalOf(prepared, {
        slugs: slugsOf(prepared),
        mintGuid: () => 'one',
      })
      expect(opening.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([['intro', 1]])
      expect(stories[0]?.sections[0]?.blocks).toHaveLength(12)
    }
  })

  it('names the original in the proposal of a rebroadcast', () => {
    const show = showFolder({
      'content/transcripts/2021-03-01-one.txt': page(100),
      'content/transcripts/2021-09-09-again.txt': `${said(9)}\n\n${page(100)}`,
    })
    const archive = ingested(show)
    const [first, again] = begun(openShow(show.root), show).map((one) => {
      const prepared = finish(one, archive.evidenceFor(one.transcript.meta.slug))
      return proposalOf(prepared, { slugs: slugsOf(prepared), mintGuid: () => 'one' })
    })
    expect(first?.rebroadcastOf).toBeUndefined()
    expect(again?.rebroadcastOf).toBe('2021-03-01-one')
    expect(again?.stories[0]?.sections[0]?.blocks).toHaveLength(14)
  })

  it('is the very same one where nothing is new', () => {
    const show = showFolder(files)
    ingested(show)
    const open = openShow(show.root)
    const saved = openArchive(show.root)
    // No episode was written, so that the archive knows of these only while they are given.
    const again = archiveWith(open, saved, begun(open, show).map(archived))
    expect(again.index).toBe(saved)
    expect(again.affected).toEqual([])
  })

  it('is made anew from transcripts where its file is damaged', () => {
    const show = showFolder(files)
    const { index } = ingested(show)
    for (const damage of [
      (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2),
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte)),
      () => new Uint8Array(0),
    ]) {
      writeFileSync(path(show), damage(readFileSync(path(show))))
      expect(openArchive(show.root)).toBeUndefined()
      expect(archiveBytes(ingested(show).index)).toEqual(archiveBytes(index))
    }
  })

  it('is made anew from episode files where only one transcript is at hand', () => {
    const show = showFolder(files)
    show.run('ingest')
    const open = openShow(show.root)
    const last = begun(open, show).slice(2).map(archived)
    const { evidenceFor } = archiveWith(open, undefined, last)
    expect(evidenceFor('2021-03-03-three').passages.map(({ kind }) => kind)).toEqual(['intro'])
  })

  it('forgets an episode whose file is gone', () => {
    const show = showFolder(files)
    ingested(show)
    const { index } = archiveWith(openShow(show.root), openArchive(show.root), [])
    expect(index.episodes).toEqual([])
  })

  it('is told of by inspect, which changes nothing', () => {
    const show = showFolder(files)
    const input = `${show.root}/content/transcripts/2021-03-03-three.txt`
    const section = (): string => JSON.parse(show.run('inspect', input, '--json').out).paragraphs[0].section
    expect(section()).toBe('report')
    expect(existsSync(path(show))).toBe(false)
    ingested(show)
    const before = show.hashes()
    expect(section()).toBe('intro')
    expect(show.hashes()).toEqual(before)
  })
})
