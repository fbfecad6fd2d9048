import { describe, expect, it } from 'vitest'
import { mentionsOf, tagged } from './tagged.ts'

describe('names as news says them', () => {
  it.each([
    ['Recorder Paul Quendrix thanked everybody.', 'PERSON Paul Quendrix'],
    ['City Clerk Nicole Quendrix read the roll.', 'PERSON Nicole Quendrix'],
    ['We met Ostrava Metrics CEO Frida Halloran there.', 'PERSON Frida Halloran'],
    ['We met Ostrava Metrics CEO Frida Halloran there.', 'ORG Ostrava Metrics'],
    ['They asked Quillon County Sheriff Ruben Zorvan again.', 'PERSON Ruben Zorvan'],
    ['They asked Quillon County Sheriff Ruben Zorvan again.', 'PLACE Quillon County'],
    ['She goes to Quillon & Halvard for bread.', 'ORG Quillon & Halvard'],
    ['It was the Right to Bread Conference that he missed.', 'EVENT Right to Bread Conference'],
    ['The truck stopped in Quillonville at night.', 'PLACE Quillonville'],
    ['The mill near Zorvan burned.', 'PLACE Zorvan'],
    ['They came to Quendrix Falls, Idaho, by bus.', 'PLACE Quendrix Falls'],
    ['The house stands near New Quendrix today.', 'PLACE New Quendrix'],
    ['They swam at Quendrix Falls again.', 'PLACE Quendrix Falls'],
    ['The certificate of DSQ Quillon CA X3 ran out.', 'PRODUCT DSQ Quillon CA X3'],
    ['They showed the Quendrix Laptop 16 at noon.', 'PRODUCT Quendrix Laptop 16'],
    ['He said so at Quendrix 2031.', 'EVENT Quendrix 2031'],
    ['Take Quendrix Road 37 to the mill.', 'PLACE Quendrix Road 37'],
    ['The Ohio Department of Bread said no.', 'ORG Ohio Department of Bread'],
    ['She teaches at Stanford Bread School now.', 'ORG Stanford Bread School'],
    ['She teaches at the University of Vermont now.', 'ORG University of Vermont'],
    ['She writes for the Quillon-Times on Sundays.', 'ORG Quillon-Times'],
    ['They asked John Washington about it.', 'PERSON John Washington'],
    ['In her new book, The Bread We Need, she says why.', 'WORK The Bread We Need'],
    ['She read from his novel A Loaf of Days.', 'WORK A Loaf of Days'],
    ['There is a newsletter called Crumbs and Crusts that tells it.', 'WORK Crumbs and Crusts'],
  ])('%s', (text, expected) => {
    expect(tagged(text).names).toContain(expected)
  })

  it.each([
    ['In her new book, Frida Halloran tells it.', 'WORK Frida Halloran'],
    ['In the book Microsoft bought nothing.', 'WORK Microsoft'],
    ['They counted Quendrix 16 times.', 'PRODUCT Quendrix 16'],
    ['We saw Zorvan there.', 'PERSON Zorvan'],
  ])('%s is not %s', (text, wrong) => {
    expect(tagged(text).names).not.toContain(wrong)
  })

  it('know an acronym that is said behind its name', () => {
    const { tags } = tagged('The Quillon Safety Agency, or QSA, came. Then QSA left.')
    expect(mentionsOf(tags, 'quillon-safety-agency')).toEqual(['Quillon Safety Agency', 'QSA', 'QSA'])
  })

  it('do not take the plural of a surname for a company', () => {
    const { names } = tagged(
      'Frida Quendrix came with Otto. The mill belongs to the Quendrixes and Quendrixs.',
    )
    expect(names).toEqual(['PERSON Frida Quendrix'])
  })
})

describe('known names with numbers', () => {
  it.each([
    ['They run Debian 13 at home.', 'debian', 'Debian 13'],
    ['They run Ubuntu 25.10 and like it.', 'ubuntu', 'Ubuntu 25.10'],
    ['We meet at FOSDEM 2031 again.', 'fosdem', 'FOSDEM 2031'],
    ['They run Debian 13 times a day.', 'debian', 'Debian'],
    ['Debian had 30% of it.', 'debian', 'Debian'],
  ])('%s', (text, id, mention) => {
    expect(mentionsOf(tagged(text).tags, id)).toEqual([mention])
  })
})

describe('laws by their form', () => {
  it.each([
    ['The court ruled in Quendrix v. Halvard Mills yesterday.', 'LAW Quendrix v. Halvard Mills'],
    ['In Quendrix v. ACLU it was so.', 'LAW Quendrix v. ACLU'],
    ['Then Senate Bill 2420 passed.', 'LAW Senate Bill 2420'],
    ['Then SB 53 passed.', 'LAW SB 53'],
    ['They vote on Proposition 12 and on Measure Q soon.', 'LAW Measure Q'],
    ['It was Emergency Directive 31-02 that said so.', 'LAW Emergency Directive 31-02'],
    ['She sued under Title IX in May.', 'LAW Title IX'],
    ['It is Regulation (EU) 2016/679 in full.', 'LAW Regulation (EU) 2016/679'],
    ['The Quendrix Amendment forbids it.', 'LAW Quendrix Amendment'],
    ['The Google Bread Accountability Act failed.', 'LAW Google Bread Accountability Act'],
  ])('%s', (text, expected) => {
    expect(tagged(text).names).toContain(expected)
  })

  it('keep the names in them', () => {
    expect(tagged('The Google Bread Accountability Act failed.').names).toEqual([
      'LAW Google Bread Accountability Act',
    ])
  })

  it('are none without a number', () => {
    expect(tagged('The Senate passed Bill nothing, and Measure for Measure was played.').names).not.toContain(
      expect.stringMatching(/^LAW/),
    )
  })
})
