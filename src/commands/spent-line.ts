import type { ModelDesk } from './model-desk.ts'
import type { Terminal } from './terminal.ts'

/** What a model was asked in this run and what that used, one line; none where nobody was asked. */
export function spentLine(model: ModelDesk | undefined, paint: Terminal['paint']): readonly string[] {
  const { tokens = 0, cost = 0 } = model?.asker.spent() ?? {}
  if (!model || tokens === 0) return []
  const { name, prices, maxCost } = model.asker.settings
  const limit = maxCost === undefined ? '' : ` of ${maxCost}`
  const money = prices ? `, at a cost of about ${cost.toFixed(4)}${limit}` : ''
  return [
    `${paint('bold', 'Model')}     ${name}: about ${Math.ceil(tokens).toLocaleString('en-US')} tokens${money}`,
  ]
}
