/**
 * Stands in both parts of a mail where the address for leaving belongs, which differs by subscriber. Whoever
 * writes the single mail puts it in, escaped for an attribute in the HTML part. Words of an edition can never
 * form it (`quiet.ts`), and the web version never has it.
 */
export const leaveToken = '{{leave_url}}'
