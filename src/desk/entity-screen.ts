import {
  entityDeed,
  entityPage,
  namesPage,
  overruledPage,
  rulesDeed,
  rulesPage,
  spellingsDeed,
  spellingsPage,
} from './entity/entity-pages.ts'
import { field, type Screen } from './screen.ts'

/**
 * Entities: all names of the show as a table, near-spellings, rules with their reach, how often rules are overruled; and
 * a page for each name.
 */
export const entityScreen: Screen = {
  routes(app, desk) {
    app.get('/entities', (context) => namesPage(context, desk))
    app.get('/entities/:id', (context) => entityPage(context, desk, context.req.param('id')))
    app.post('/entities/:id', (context) => entityDeed(context, desk, context.req.param('id')))
    app.get('/spellings', (context) => spellingsPage(context, desk))
    app.post('/spellings', (context) => spellingsDeed(context, desk))
    app.get('/name-rules', (context) => rulesPage(context, desk))
    app.post('/name-rules', (context) => rulesDeed(context, desk, field(context, 'rule')))
    app.get('/overruled', (context) => overruledPage(context, desk))
  },
}
