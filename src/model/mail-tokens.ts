/**
 * Stands in both parts of a mail where the address for leaving belongs, which differs by subscriber. Whoever
 * writes the single mail puts it in, escaped for an attribute in the HTML part. Words of an edition can never
 * form it (`edition/quiet.ts`), and the web version never has it.
 */
export const leaveToken = '{{leave_url}}'

/**
 * The same for the address where a subscriber chooses topics and how often mail comes. Only in mail of a show that
 * has a service for it (`subscribers.service` in `show.md`).
 */
export const preferencesToken = '{{preferences_url}}'

/** All that differs between two subscribers' mails of one edition. */
export const mailTokens: readonly string[] = [leaveToken, preferencesToken]
