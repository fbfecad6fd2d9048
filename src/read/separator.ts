/** Whether a line is only a drawn rule: one mark three times or more, `---`, `* * *`, `-- -- --`, `=====`. */
export function isSeparator(line: string): boolean {
  if (line.length > 1000 || !/^\s*[-*_=~#•·–—]/.test(line)) return false
  const marks = line.replace(/\s+/g, '')
  return marks.length >= 3 && /^(?:-+|\*+|_+|=+|~+|#+|•+|·+|–+|—+)$/.test(marks)
}
