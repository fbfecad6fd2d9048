import { approvalStanding, contentPrint } from '../content/approval.ts'
import { storyPrints } from '../content/story-print.ts'
import type { Show } from '../model/show.ts'
import { fromRoot, type OpenShow } from './open-show.ts'
import { renderEditions } from './render-editions.ts'

/**
 * Whether an edition may go out as it is on disk: its approval, and whether that still holds against the edition's
 * file, its stories, and what would be rendered now. Messages name files from the root. Reads only.
 */
export function editionApproval(
  open: OpenShow,
  show: Show,
  slug: string,
): ReturnType<typeof approvalStanding> {
  const { content, folder } = open
  const edition = content.editions.find((one) => one.slug === slug)
  const [one] = edition ? renderEditions(open, show, [edition]) : []
  const standing = approvalStanding(slug, {
    folder,
    storyPrint: storyPrints(content.episodes),
    ...(one && {
      now: {
        content: contentPrint(one.rendered),
        ...(one.edition.topic !== undefined && { topic: one.edition.topic }),
      },
    }),
  })
  return { ...standing, messages: standing.messages.map(fromRoot) }
}
