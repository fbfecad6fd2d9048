/** The slug in one of our addresses: `kaseya` in `/entities/kaseya/`. */
export function slugIn(url: string): string {
  return url.split('/')[2] ?? ''
}
