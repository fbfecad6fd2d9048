/** A day as Atom, JSON Feed and sitemaps write it: RFC 3339, midnight in UTC. */
export function rfc3339(day: string): string {
  return `${day}T00:00:00Z`
}

/** A day as RSS writes it: RFC 822 with the year in full, `Tue, 06 Jul 2021 00:00:00 +0000`. */
export function rfc822(day: string): string {
  return new Date(rfc3339(day)).toUTCString().replace('GMT', '+0000')
}
