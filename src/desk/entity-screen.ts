import type { OpenDesk } from './open-desk.ts'
import { type DeskApp, field, type Screen } from './screen.ts'

/**
 * Entities: all names of the show as a table, near-spellings, rules with their reach, how often rules are overruled; and
 * a page for each name. All known names are loaded when somebody comes here, which the start need not wait for.
 */
export const entityScreen: Screen = {
  nav: { href: '/entities', name: 'Entities' },
  routes(app: DeskApp, desk: OpenDesk) {
    const all = () => import('./entity/entity-pages.ts')
    app.get('/entities', async (context) => (await all()).namesPage(context, desk))
    app.get('/entities/:id', async (context) =>
      (await all()).entityPage(context, desk, context.req.param('id')),
    )
    app.post('/entities/:id', async (context) =>
      (await all()).entityDeed(context, desk, context.req.param('id')),
    )
    app.get('/spellings', async (context) => (await all()).spellingsPage(context, desk))
    app.post('/spellings', async (context) => (await all()).spellingsDeed(context, desk))
    app.get('/name-rules', async (context) => (await all()).rulesPage(context, desk))
    app.post('/name-rules', async (context) => (await all()).rulesDeed(context, desk, field(context, 'rule')))
    app.get('/overruled', async (context) => (await all()).overruledPage(context, desk))
  },
}
