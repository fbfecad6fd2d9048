import type { EntityType } from '../model/entity.ts'

/**
 * What an item asks about. `cut`: a copy that was taken out and is not quite what stays. `variant`: a passage that looks
 * like a copy and stayed. `story`: a story that the machine began or named. `care`: a why-we-care section that is
 * missing or that a model proposed. `archive`: what other episodes have too. `name`: a name nobody has looked at.
 * `merge`: a name that may be another spelling of a known one. `merge-conflict`: editor and machine changed the same
 * passage. `orphan`: a decision that matches nothing. `late-save`: a version that another program wrote while the desk
 * was saving. `plain`: what was taken out and is as it seems.
 */
export type ItemKind =
  | 'late-save'
  | 'merge-conflict'
  | 'cut'
  | 'variant'
  | 'story'
  | 'care'
  | 'archive'
  | 'orphan'
  | 'merge'
  | 'name'
  | 'plain'

/** All kinds, and what an editor calls them. */
export const kindNames: Readonly<Record<ItemKind, string>> = {
  'late-save': 'Saved at the same time',
  'merge-conflict': 'Changed by both',
  cut: 'Doubtful cuts',
  variant: 'Kept, but alike',
  story: 'Stories',
  care: 'Why we care',
  archive: 'Heard before',
  orphan: 'Decisions without effect',
  merge: 'Spellings',
  name: 'Names',
  plain: 'Plain cuts',
}

/** What is asked about them, in a few words for who sees the desk for the first time. */
export const kindQuestions: Readonly<Record<ItemKind, string>> = {
  'late-save': 'Another program saved at the same moment: which version stays?',
  'merge-conflict': 'You and the machine changed the same passage: whose words stay?',
  cut: 'Taken out, though not quite the same as what stays: rightly?',
  variant: 'Left in, though it looks like a copy: rightly?',
  story: 'Does a story begin here, under this headline?',
  care: 'Does the story say why we care, and where does that begin?',
  archive: 'Other episodes have these words too: are they no part of the story?',
  orphan: 'A decision of yours matches nothing any more: shall it go?',
  merge: 'Is this another spelling of a name that you have?',
  name: 'Is this a name, and of what kind?',
  plain: 'Exact copies, and what a page put around the text.',
}

/** Kinds that need no answer: the machine is sure, and somebody may look them over. */
export function isSure(kind: ItemKind): boolean {
  return kind === 'plain'
}

/** A passage in the raw file. */
export interface Passage {
  readonly text: string
  readonly line: number
}

/** One thing that waits for an editor's word, with its evidence. Plain data, kept in the index as JSON. */
export interface QueueItem {
  /** Stable: made of what it asks about. Letters and digits. */
  readonly id: string
  readonly kind: ItemKind
  /** The transcript; empty for names. */
  readonly slug: string
  readonly title: string
  /** Of the episode, ISO; empty where there is none. */
  readonly date: string
  /** Where it stands among the items of its transcript. */
  readonly place: number
  /** The question in a few words. */
  readonly question: string
  /** Why it is asked, in plain sentences. */
  readonly reason: string
  /** The rule that an answer goes to, and the passages by fingerprint. */
  readonly rule?: string
  readonly at?: readonly string[]
  /** Where an agreement is noted, if not at the first of `at`. */
  readonly agreeAt?: string
  readonly passage?: Passage
  /** The copy that stays, or the passage that it looks like. */
  readonly twin?: Passage
  readonly similarity?: number
  /** The words of more passages that the item stands for. */
  readonly more?: readonly string[]
  readonly headline?: string
  /** Where a why-we-care section may begin. */
  readonly choices?: readonly { readonly at: string; readonly text: string }[]
  readonly name?: NamedItem
  /** The two sides of a conflict. */
  readonly sides?: readonly { readonly ours: string; readonly theirs: string; readonly line: number }[]
  /** A file that the item speaks of, in the show's folder, and a version of it below `.copydesk/`. */
  readonly file?: string
  readonly kept?: string
}

/** A name of `review.yml`. */
export interface NamedItem {
  readonly name: string
  readonly type: EntityType
  /** The entity that it may be another spelling of. */
  readonly into?: string
  readonly seen: string
  readonly quotes: readonly string[]
}
