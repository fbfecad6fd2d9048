import type { MarkedDocument } from './documents.ts'

const titles =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Rev|President|Vice President|Prime Minister|Professor|Senator|Congressman|Congresswoman|Governor|Mayor|Minister|Coach|Judge|Doctor|Detective|Secretary)\b\.?\s+)+(?=\p{L}{2})/u

/** A document whose people are marked without their titles: some sets mark `Mr Smith`, edited news marks `Smith`. */
export function untitled({ text, names }: MarkedDocument): MarkedDocument {
  return {
    text,
    names: names.map((name) => {
      const title = name.type === 0 ? titles.exec(text.slice(name.start, name.end)) : null
      return title === null ? name : { ...name, start: name.start + title[0].length }
    }),
  }
}
