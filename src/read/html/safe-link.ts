/** The address of a link that a reader may follow: http, https or mailto in full. Others are left out. */
export function safeLink(href: string | undefined): string | undefined {
  const address = href?.trim()
  if (!address || address.length > 2000 || !/^(?:https?:\/\/|mailto:)/i.test(address)) return undefined
  return URL.canParse(address) ? address : undefined
}
