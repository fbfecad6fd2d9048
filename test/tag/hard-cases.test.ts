import { describe, expect, it } from 'vitest'
import type { Tag } from '../../src/model/entity.ts'
import { isExact, lexiconFrom, type Options, tagged } from './tagged.ts'

/**
 * The 30 cases on which taggers of names fail, by the numbers of the list that the rules were written against. Those
 * that are no matter of one text are held elsewhere: 22 in lexicon.test.ts, 26 in the tests of the site and of files,
 * 29 in the tests of a model's help, 30 in lexicon.test.ts and by the order in which `tagged` is called here.
 */
const cases: readonly (readonly [string, readonly string[], readonly string[], Options?])[] = [
  [
    'E1: a gang is its name, wherever its kind stands',
    ['The REvil gang struck. The ransomware gang REvil wants money.', 'REvil is back.'],
    ['ORG revil: REvil, REvil, REvil'],
  ],
  [
    'E2: a possessive stays outside, and a job is no name',
    ['Kaseya’s own CEO said so.'],
    ['ORG kaseya: Kaseya'],
  ],
  [
    'E3: a house on a hill is not the one in Washington',
    ['The White House said so. White House aides agreed.', 'We saw the white house on the hill.'],
    ['ORG white-house: White House, White House'],
  ],
  [
    'E4: a country does not grow over what follows',
    ['US Intelligence agencies are looking.'],
    ['PLACE united-states: US'],
  ],
  [
    'E5: a long name teaches its acronym, known or not',
    [
      'The Ministry of Quillon Affairs (MQA) and the Cybersecurity and Infrastructure Security Agency (CISA) warned us.',
      'MQA and CISA said more.',
    ],
    [
      'ORG cisa: Cybersecurity and Infrastructure Security Agency, CISA, CISA',
      'ORG ministry-of-quillon-affairs: Ministry of Quillon Affairs, MQA, MQA',
    ],
  ],
  [
    'E6: terms of the trade are none, but a name may hold one',
    ['An MSP and other MSPs sell SaaS to IT people and a CEO. MSP Radio said so.'],
    ['ORG msp-radio: MSP Radio'],
  ],
  [
    'E7: a programme is neither a place nor a time of day',
    ['He told Good Morning America that it is over.'],
    ['WORK good-morning-america: Good Morning America'],
  ],
  [
    'E8: the attack on a company is not a company',
    ['SolarWinds was hit. The SolarWinds attack cost a lot.'],
    ['ORG solarwinds: SolarWinds, SolarWinds'],
  ],
  [
    'E9: a sum has a currency',
    ['They want $70 million. About 1,500 companies and around 70 managed services providers were hit.'],
    ['MONEY money-usd-70000000: $70 million'],
  ],
  [
    'E10: a sum may be spoken',
    ['They want seventy million dollars. A million things can go wrong.'],
    ['MONEY money-usd-70000000: seventy million dollars'],
  ],
  [
    'E11: days count from the day of the episode',
    ['It began Tuesday afternoon, went on Wednesday, and over the weekend.'],
    [
      'DATE date-2021-06-30: Wednesday',
      'DATE date-2021-07-03-to-2021-07-04: over the weekend',
      'DATE date-2021-07-06: Tuesday afternoon',
    ],
    { date: '2021-07-06' },
  ],
  [
    'E11: and are no dates where the episode has none',
    ['It began Tuesday afternoon.'],
    ['DATE date-tuesday-afternoon: Tuesday afternoon'],
  ],
  [
    'E12: May is a month once, and may is none',
    ['May said that in May the CISA may act.'],
    ['DATE date-may: May', 'ORG cisa: CISA'],
    { date: '2021-07-06' },
  ],
  [
    'E13: a company is no fruit and no goal',
    ['Apple released a patch. An apple a day. Target was a target.'],
    ['ORG apple: Apple'],
  ],
  [
    'E14: names are found in a recogniser’s lower case',
    ['kaseya says the revil gang did it and the cybersecurity and infrastructure security agency agrees'],
    ['ORG cisa: cybersecurity and infrastructure security agency', 'ORG kaseya: kaseya', 'ORG revil: revil'],
  ],
  [
    'E15: nothing is discovered in a headline',
    [
      '# TOOLS PROVIDER KASEYA ATTACKED',
      'It was bad.',
      '# Tools Provider Kaseya Attacked By Quendrix',
      'Worse.',
    ],
    ['ORG kaseya: '],
  ],
  ['E16: a sentence begins with a capital', ['Among them was one. Note that. As I said. Tools matter.'], []],
  [
    'E17: a surname is the person, another first name is not',
    ['Fred Voccola said no. Later Voccola said yes. Fred Astarolian danced.'],
    ['PERSON fred-astarolian: Fred Astarolian', 'PERSON fred-voccola: Fred Voccola, Voccola'],
  ],
  [
    'E18: a paper and its city, one not inside the other',
    ['The Washington Post in Washington wrote it.'],
    ['ORG washington-post: Washington Post', 'PLACE washington: Washington'],
  ],
  [
    'E19: digits and hyphens belong to a name',
    ['N-able, Log4j, 3CX, CVE-2021-30116, Windows Server 2016 and Microsoft 365 were named.'],
    [
      'EVENT cve-2021-30116: CVE-2021-30116',
      'ORG 3cx: 3CX',
      'ORG n-able: N-able',
      'PRODUCT log4j: Log4j',
      'PRODUCT microsoft-365: Microsoft 365',
      'PRODUCT windows-server-2016: Windows Server 2016',
    ],
  ],
  [
    'E20: what is known has its type from where it is known',
    ['We asked Kaseya, who runs it, and she said no.'],
    ['PRODUCT kaseya: Kaseya'],
    { lexicon: lexiconFrom('entities:\n  kaseya: {name: Kaseya, type: PRODUCT}\n').lexicon },
  ],
  [
    'E21: a name that two share is nobody’s',
    ['We met Apex there. Apex said so.'],
    [],
    {
      lexicon: lexiconFrom(
        'entities:\n  apex-consulting: {name: Apex Consulting, type: ORG, aliases: [Apex]}\n  apex-software: {name: Apex Software, type: ORG, aliases: [Apex]}\n',
      ).lexicon,
    },
  ],
  [
    'E23: what is ignored is ignored, in one episode or in all',
    ['We met Kaseya and Datto there.'],
    [],
    {
      slug: 'today',
      lexicon: lexiconFrom('ignore: [Kaseya, {text: Datto, in: [today]}]\n').lexicon,
    },
  ],
  [
    'E25: emoji, parted accents and no-break spaces move no name',
    ['👩‍💻 Zoë’s cafe\u0301 at\u00a0Kaseya is near\u00a0N-able.'],
    ['ORG kaseya: Kaseya', 'ORG n-able: N-able'],
  ],
  [
    'E27: who pays is not who is talked about',
    ['[sponsor] This episode is supported by Datto. Datto backs up.', 'Kaseya said so.'],
    ['ORG kaseya: Kaseya'],
  ],
  [
    'E28: peoples are no places, a law is a law',
    ['Swedish and Russian people talked to Congress about the EU’s NIS2 directive.'],
    ['LAW nis2: NIS2 directive', 'ORG congress: Congress', 'ORG european-union: EU'],
  ],
]

const shown = ({ type, id, mentions }: Tag): string =>
  `${type} ${id}: ${mentions.map(({ text }) => text).join(', ')}`

describe('the hard cases of names', () => {
  for (const [name, text, expected, options = {}] of cases)
    it(name, () => {
      const { tags, tree } = tagged(text, options)
      expect(tags.map(shown).sort()).toEqual(expected)
      for (const { mentions } of tags) expect(isExact(tree, mentions)).toBe(true)
    })

  it('E21: is asked about, with both ids', () => {
    const { messages } = tagged('We met Apex there.', {
      lexicon: lexiconFrom(
        'entities:\n  apex-consulting: {name: Apex, type: ORG}\n  apex-software: {name: Apex Software, type: ORG, aliases: [Apex]}\n',
      ).lexicon,
    })
    expect(messages.map(({ reason }) => reason).join()).toContain('apex-consulting or apex-software')
  })
})
