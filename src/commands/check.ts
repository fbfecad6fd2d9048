import { loadProvenance } from '../content/load-provenance.ts'
import type { Message } from '../model/message.ts'
import { podcastMessages } from '../site/podcast/podcast-messages.ts'
import type { Call, ExitCode } from './command.ts'
import { type Ingested, ingestTranscripts } from './ingest-transcripts.ts'
import { modelDesk, modelKey } from './model-desk.ts'
import { contentFolder, fromRoot, type OpenShow, openShow } from './open-show.ts'
import { publishedTags } from './published-tags.ts'
import { messagesOfOpen, renderEditions } from './render-editions.ts'
import { counted, exitCode, messageLines } from './report.ts'

/** `copydesk check`: is everything in `content/` readable, linked, valid and fresh? Writes nothing. */
export async function check({ root, terminal, strict }: Call): Promise<ExitCode> {
  const open = openShow(root)
  const model = modelDesk(open, modelKey(), 'recall')
  const results = await terminal.during('Reading transcripts', (say) =>
    ingestTranscripts(open, open.content.transcripts, {
      save: false,
      say,
      ...(model && { model }),
    }),
  )
  const { episodes, editions } = open.content
  const rendered = open.show ? renderEditions(open, open.show) : []
  const messages = [
    ...open.messages,
    ...results.flatMap((result) => result.messages),
    ...results.flatMap((result) => staleness(open, result)),
    ...orphans(open, results),
    ...publishedTags(open).messages,
    ...(open.show ? podcastMessages(open.show, episodes).map(fromRoot) : []),
    ...loadProvenance(open.folder, episodes).messages.map(fromRoot),
    ...messagesOfOpen(open, rendered),
  ].filter(({ severity }) => severity !== 'info')
  const seen = [
    counted(results.length, 'transcript'),
    counted(episodes.length, 'episode'),
    counted(editions.length, 'edition'),
  ]
  terminal.out(
    `Checked ${seen.join(', ')}: ${messages.length === 0 ? 'all is well.' : `${counted(messages.length, 'thing')} to look at.`}`,
  )
  for (const line of messageLines(messages, terminal.paint)) terminal.out(line)
  return exitCode(messages, strict)
}

/** A transcript whose episode was made from an older version of it, or was never made. */
function staleness({ content }: OpenShow, { slug, file, sha256 }: Ingested): readonly Message[] {
  if (sha256 === undefined) return []
  const current = content.episodes.find((one) => one.slug === slug)
  if (current && (!current.source || current.source.sha256 === sha256)) return []
  const reason = current
    ? 'The episode was made from an older version of this transcript; "copydesk ingest" brings it up to date.'
    : 'There is no episode of this transcript yet; "copydesk ingest" makes it.'
  return [{ rule: 'check:stale', severity: 'warning', reason, file: `${contentFolder}/${file}` }]
}

/** Decisions and sources that lead nowhere. */
function orphans({ content }: OpenShow, results: readonly Ingested[]): readonly Message[] {
  const slugs = new Set(results.map(({ slug }) => slug))
  const files = new Set(content.transcripts)
  return [
    ...[...content.decided]
      .filter((slug) => !slugs.has(slug))
      .map((slug) =>
        orphan(`decisions/${slug}.yml`, 'There is no transcript with this slug; these decisions do nothing.'),
      ),
    ...content.episodes.flatMap((episode) => {
      const path = `episodes/${episode.slug}.md`
      const gone = episode.source && !files.has(episode.source.file)
      return [
        ...(gone
          ? [
              orphan(
                path,
                `Its transcript ${episode.source?.file} is gone; the episode stays, but is never made anew.`,
              ),
            ]
          : []),
      ]
    }),
  ]
}

function orphan(path: string, reason: string): Message {
  return { rule: 'check:orphan', severity: 'warning', reason, file: `${contentFolder}/${path}` }
}
