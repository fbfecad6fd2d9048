/**
 * The mails of an mbox file; of any other text that is one mail, that mail. A line `From …` after an empty line begins
 * a mail; `>From` in one is `From` (the mboxrd form).
 */
export function mailsInMbox(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  if (!/^From \S/.test(text)) return [bytes]
  return text
    .split(/(?:^|\r?\n\r?\n)From [^\r\n]*\r?\n/)
    .filter((mail) => mail.trim() !== '')
    .map((mail) => Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1'))
}
