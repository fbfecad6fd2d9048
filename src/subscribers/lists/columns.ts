/** What a column of a list can hold. */
export type Column =
  | 'email'
  | 'name'
  | 'first'
  | 'last'
  | 'status'
  | 'suppressed'
  | 'topics'
  | 'tags'
  | 'frequency'
  | 'since'
  | 'confirmed'
  | 'asked'
  | 'address'
  | 'consent'
  | 'unsubscribed'
  | 'cleaned'

/**
 * How programs that keep lists name their columns, folded: this one, Mailchimp (`MEMBER_RATING` … are left out),
 * listmonk, Ghost, Buttondown, Substack, and what people write by hand.
 */
const names: Readonly<Record<Column, string>> = {
  email:
    'email emailaddress mail mailaddress address subscriber subscriberemail emailadresse adresse adresseemail courriel correo correoelectronico',
  name: 'name fullname displayname subscribername',
  first: 'firstname first fname givenname vorname prenom prénom nombre',
  last: 'lastname last lname surname familyname nachname nom apellidos',
  status: 'status state standing subscriptionstatus subscriberstatus subscribedtoemails',
  suppressed: 'suppressed suppression',
  topics: 'topics topic',
  tags: 'tags labels lists segments',
  frequency: 'frequency',
  since: 'since createdat created creationdate subscribedat subscriptiondate signupdate',
  confirmed: 'confirmtime confirmedat confirmationdate timestampopt',
  asked: 'optintime optindate timestampsignup',
  address: 'confirmip ipopt',
  consent: 'consent consentsource proof',
  unsubscribed: 'unsubtime unsubscribedat unsubscribedate unsubscriptiondate',
  cleaned: 'cleantime bouncedat',
}

const known = new Map(
  Object.entries(names).flatMap(([column, all]) => all.split(' ').map((name) => [name, column as Column])),
)

/** Which column of a table holds what, by the names in its first row. The first of two that mean the same counts. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>()
  for (const [at, name] of header.entries()) {
    const column = known.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    if (column && !places.has(column)) places.set(column, at)
  }
  return places
}
