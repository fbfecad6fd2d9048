import { numberOf, numberWord, scaleOf } from '../words/number-words.ts'
import { slugOf } from '../words/slug.ts'
import type { PatternHit } from './pattern-hit.ts'

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₿': 'BTC',
}
const prefixes: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  C: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  R: 'BRL',
}
const currencies: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  rupee: 'INR',
  yuan: 'CNY',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  btc: 'BTC',
  bitcoin: 'BTC',
  eth: 'ETH',
}

const scale = '(?:hundred|thousand|million|billion|trillion)'
const figure = '\\d{1,15}(?:,\\d{3}){0,6}(?:\\.\\d{1,8})?'
const words = `(?:${numberWord})(?:[ -](?:and )?(?:${numberWord})){0,8}`
const unit =
  '(?:(?:US |U\\.S\\. |American |Canadian |Australian )?(?:dollars?|euros?|pounds|yen|rupees|yuan)|USD|EUR|GBP|BTC|bitcoins?|ETH)'

const signed = new RegExp(
  `(?<![\\p{L}\\p{N}$€£¥₹₿.])(US|CA|AU|NZ|HK|[CASR])?([$€£¥₹₿])\\s?(${figure})(?:(?:\\s|-)?(${scale})|(k|K|m|M|mn|bn|b|B|tn)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}$])(?!\\.\\d)`,
  'gu',
)
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,-])(?:(${figure})|(${words}))(?:[ -](${scale}))?[ -](${unit})(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * Amounts of money in a sentence: `$70 million`, `€5bn`, `US$3,000`, `3000 Euro`, `seventy million dollars`. A
 * number needs a currency beside it, and the sign stands before the figure. Linear: every part is bounded.
 */
export function moneyIn(sentence: string): readonly PatternHit[] {
  const hits: PatternHit[] = []
  if (/[$€£¥₹₿]/.test(sentence))
    for (const match of sentence.matchAll(signed)) {
      const [whole, prefix = '', sign = '', digits = '', word = '', letter = ''] = match
      const currency = (sign === '$' ? prefixes[prefix] : undefined) ?? signs[sign] ?? 'USD'
      const amount = Number(digits.replaceAll(',', '')) * scaleOf(word || letter)
      hits.push(hitOf(match.index, whole, amount, currency))
    }
  if (/dollar|euro|pounds|yen|rupee|yuan|usd|eur|gbp|btc|bitcoin|eth/i.test(sentence))
    for (const match of sentence.matchAll(spelled)) {
      const [whole, digits, said, word = '', name = ''] = match
      const number = digits === undefined ? numberOf(said ?? '') : Number(digits.replaceAll(',', ''))
      if (
        number === undefined ||
        hits.some(({ start, end }) => match.index < end && match.index + whole.length > start)
      )
        continue
      hits.push(hitOf(match.index, whole, number * scaleOf(word), currencyOf(name)))
    }
  return hits
}

function hitOf(start: number, text: string, rough: number, currency: string): PatternHit {
  const amount = Number(rough.toPrecision(12))
  const id = slugOf(`money ${currency} ${String(amount).replace('.', '-')}`)
  return { start, end: start + text.length, type: 'MONEY', id, value: { amount, currency } }
}

function currencyOf(name: string): string {
  const words = name.toLowerCase().split(' ')
  const currency = currencies[(words.at(-1) ?? '').replace(/s$/, '')] ?? 'USD'
  if (currency !== 'USD') return currency
  return words[0] === 'canadian' ? 'CAD' : words[0] === 'australian' ? 'AUD' : 'USD'
}
