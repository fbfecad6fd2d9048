import fc from 'fast-check'

// Under `npm run proof` every property that does not say otherwise is tried twenty times as often.
if (process.env.COPYDESK_PROOF) fc.configureGlobal({ numRuns: 2_000 })
