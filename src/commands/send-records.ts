import { alignmentFaults, dnsRecords } from '../mail/dns-records.ts'
import type { ExitCode } from './command.ts'
import type { SendingDesk } from './sending-desk.ts'

/** `copydesk send --records`: the DNS records that a sender needs, and what in the settings would make them useless. */
export function sendRecords({ call, settings, sender, dkim }: SendingDesk): ExitCode {
  const { out, err, paint } = call.terminal
  for (const { name, type, value, why } of dnsRecords(sender, settings.smtp?.host, dkim))
    out(`${paint('bold', name)}  ${type}\n  ${value}\n  ${paint('dim', why)}\n`)
  const faults = alignmentFaults(sender, dkim)
  for (const fault of faults) err(fault)
  return faults.length > 0 ? 1 : 0
}
