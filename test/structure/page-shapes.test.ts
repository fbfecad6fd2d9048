import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { report, type Telling, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')

/** A text's stories, each with an asterisk where it has a why-we-care section, and its paragraphs' sections. */
function shape(text: string, telling?: Telling): readonly string[] {
  const { stories, paragraphs } = inspectionOf(told(text, telling))
  const sections = paragraphs.map(({ section }) => section.charAt(0)).join('')
  return [...stories.map(({ headline, whyWeCare }) => `${headline}${whyWeCare ? '*' : ''}`), sections]
}

const larkspur = report('Larkspur')
const ostrander = report('Ostrander')
const care = 'Because it is you whom they will call.'
const md = { file: 'day.md' }

describe('headings', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'head stories at level three where none stands higher',
      lines(
        '# Tuesday',
        '### Printers on fire',
        larkspur,
        '#### Why do we care?',
        care,
        '### Bakery bought',
        ostrander,
        '#### Why do we care?',
        care,
      ),
      ['Printers on fire*', 'Bakery bought*', 'rwrw'],
    ],
    [
      'head no story where they name a part of the page',
      lines(
        '# Episode 12',
        '## Show notes',
        'Fire and bread.',
        '## Transcript',
        '### Printers on fire',
        larkspur,
        '### Bakery bought',
        ostrander,
      ),
      ['Printers on fire', 'Bakery bought', 'irr'],
    ],
    [
      'head the next story behind a section of the same level',
      lines('### Why do we care?', care, '### Bakery bought', ostrander),
      ['Bakery bought', 'wr'],
    ],
    [
      'name the intro, also without a greeting',
      lines('## Intro', 'Two things before we go on.', '## Printers on fire', larkspur),
      ['Printers on fire', 'ir'],
    ],
    [
      'of the sponsor keep what stands below them',
      lines('## Sponsor', 'Hello everyone, I’m Jo Marsh.', '## Printers on fire', larkspur),
      ['Printers on fire', 'sr'],
    ],
    [
      'of the links of a story are no story',
      lines(
        '## Printers on fire',
        larkspur,
        '### Why do we care?',
        care,
        '### Sources',
        '- The Herald',
        '## Rain',
        larkspur,
      ),
      ['Printers on fire*', 'Rain', 'rwor'],
    ],
    [
      'may be underlined',
      lines(`Printers on fire\n===`, larkspur, 'Why do we care?\n---', care, `Bakery bought\n===`, ostrander),
      ['Printers on fire*', 'Bakery bought', 'rwr'],
    ],
  ])('%s', (_, text, expected) => expect(shape(text, md)).toEqual(expected))

  it('are no sentences with a rule drawn below', () => {
    expect(shape(lines('## Printers on fire', `${larkspur}\n---`, ostrander), md)).toEqual([
      'Printers on fire',
      'Ostrander says that the company told its customers on Monday',
      'rr',
    ])
  })
})

describe('around the stories', () => {
  it('a list of chapters is part of the page, and what stands over it the title', () => {
    const chapters = '00:00 Intro\n00:45 Printers on fire\n03:10 Bakery bought'
    const text = lines(
      'Smoke and bread, number 12',
      chapters,
      'Printers on fire',
      larkspur,
      'Bakery bought',
      ostrander,
    )
    expect(shape(text)).toEqual(['Printers on fire', 'Bakery bought', 'irr'])
  })

  it('a list of what is to come belongs to the greeting', () => {
    const teasers = ['A printer burns.', 'A bakery is sold.', 'And it rains.']
    const text = lines('Welcome to Hot Paper. Coming up:', ...teasers, 'Printers on fire', larkspur)
    expect(shape(text)).toEqual(['Printers on fire', 'iiiir'])
  })

  it('a list of links below the last section is no part of it', () => {
    const text = lines(
      'Printers on fire',
      larkspur,
      'Why do we care?',
      care,
      'Links from the show:',
      'example.com/a',
    )
    expect(shape(text)).toEqual(['Printers on fire*', 'rwoo'])
  })

  it('the word "Advertisement" alone takes no paragraph with it', () => {
    expect(shape(lines('Printers on fire', larkspur, 'Advertisement', ostrander))).toEqual([
      'Printers on fire',
      'rsr',
    ])
  })

  it('a writer’s name stands between title and date', () => {
    const text = lines('Printers on fire', 'Ana Ruiz', 'Mar 05, 2024', larkspur, ostrander)
    expect(shape(text)).toEqual(['Printers on fire', 'iirr'])
  })
})

describe('lines that are drawn as items', () => {
  const said = 'It burned again, and nobody had the number of the firm. The hall was wet for a week.'
  const items = (count: number): string => Array.from({ length: count }, () => `* ${said}`).join('\n')

  it('are lines where all that is said is drawn so', () => {
    const text = lines('# Printers on fire', `${items(11)}\n* Why do we care?\n* ${care}`)
    expect(shape(text, md)).toEqual(['Printers on fire*', `${'r'.repeat(11)}w`])
  })

  it('are items where something else is said beside them', () => {
    const text = lines('# Printers on fire', larkspur, `${items(2)}\n* Why do we care?\n* ${care}`)
    expect(shape(text, md)).toEqual(['Printers on fire', 'rrrrr'])
  })
})

describe('a why-we-care marker', () => {
  it.each([
    '- **Why do we care?**',
    'And why do we care about this story?',
    'Why should you care about that one?',
  ])('is %s', (marker) => {
    expect(shape(lines('# Printers on fire', larkspur, marker, care), md)).toEqual([
      'Printers on fire*',
      'rw',
    ])
  })

  it('is no item of an agenda', () => {
    const text = lines(
      '# Printers on fire',
      larkspur,
      '- What happened\n- Why do we care?\n- What next',
      care,
    )
    expect(shape(text, md)).toEqual(['Printers on fire', 'rrrrr'])
  })
})
