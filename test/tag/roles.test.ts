import { describe, expect, it } from 'vitest'
import { tagged } from './tagged.ts'

const roleOf = (paragraphs: readonly string[], id: string) =>
  tagged(paragraphs).tags.find((tag) => tag.id === id)?.role

const lead = 'Nothing is named in this first paragraph.'

describe('an episode', () => {
  it('is about what a headline names', () => {
    expect(roleOf(['# Kaseya attacked', lead, 'It was Kaseya.'], 'kaseya')).toBe('about')
  })

  it('is about what a story begins with', () => {
    expect(roleOf(['Kaseya was attacked.', 'Datto was not.'], 'kaseya')).toBe('about')
    expect(roleOf(['Kaseya was attacked.', 'Datto was not.'], 'datto')).toBe('mentions')
  })

  it('is about what comes three times in two paragraphs', () => {
    expect(roleOf([lead, 'Datto, and Datto.', 'Datto again.'], 'datto')).toBe('about')
    expect(roleOf([lead, 'Datto, and Datto, and Datto.'], 'datto')).toBe('mentions')
    expect(roleOf([lead, 'Datto once.', 'Datto twice.'], 'datto')).toBe('mentions')
  })

  it('is never about a date or a sum', () => {
    const { tags } = tagged([
      'On July 6, 2021 they paid $5.',
      'On July 6, 2021 they paid $5.',
      'On July 6, 2021, $5.',
    ])
    expect(tags.map(({ role }) => role)).toEqual(['mentions', 'mentions'])
  })
})
