import type { Command } from 'commander'
import type { Run } from './command.ts'

/** The commands about who gets the newsletter: the list, and the pages on which people change it. */
export function subscriberCommands(program: Command, run: Run): void {
  const subscribers = program.command('subscribers').description('who gets the newsletter')
  lists(subscribers, run)
  addresses(subscribers, run)
  program
    .command('serve')
    .description('the pages on which people subscribe, confirm, choose what they get, and leave')
    .option('--port <number>', 'where to listen', Number, 8090)
    .option('--host <address>', 'the address of this machine to listen on', '127.0.0.1')
    .option('--proxy <addresses...>', 'machines or networks in front, whose X-Forwarded-For is believed')
    .addHelpText('after', '\nExample:\n  $ copydesk serve --port 8090 --proxy 127.0.0.1 ::1')
    .action((options: { port: number; host: string; proxy?: string[] }, command: Command) =>
      run(command, async (call) =>
        (await import('./serve.ts')).serve(call, { ...options, proxy: options.proxy ?? [] }),
      ),
    )
}

/** Those that take in or give out the list. */
function lists(subscribers: Command, run: Run): void {
  subscribers
    .command('import <files...>')
    .description(
      'bring a list: CSV, or an export of Mailchimp (the files or the archive); says first what it would do',
    )
    .option('--consent <sentence>', 'how those agreed of whom the list has no proof')
    .option('--yes', 'do it')
    .addHelpText('after', '\nExample:\n  $ copydesk subscribers import audience_export.zip --yes')
    .action((files: string[], options: { consent?: string; yes?: boolean }, command: Command) =>
      run(command, async (call) =>
        (await import('./subscribers-import.ts')).subscribersImport(call, {
          ...options,
          files,
          yes: options.yes ?? false,
        }),
      ),
    )

  subscribers
    .command('export')
    .description('the list as CSV, with consents')
    .option('--to <file>', 'into a file, not to standard output')
    .addHelpText('after', '\nExample:\n  $ copydesk subscribers export --to subscribers.csv')
    .action((options: { to?: string }, command: Command) =>
      run(command, async (call) =>
        (await import('./subscribers-export.ts')).subscribersExport(call, options),
      ),
    )

  subscribers
    .command('list')
    .description('how many there are, and who came last')
    .option('--find <text>', 'only those whose address or name has this in it')
    .option('--all', 'all of them')
    .addHelpText('after', '\nExample:\n  $ copydesk subscribers list --find example.com')
    .action((options: { find?: string; all?: boolean }, command: Command) =>
      run(command, async (call) =>
        (await import('./subscribers-list.ts')).subscribersList(call, {
          ...options,
          all: options.all ?? false,
        }),
      ),
    )
}

/** Those that do something to somebody. */
function addresses(subscribers: Command, run: Run): void {
  subscribers
    .command('remove <addresses...>')
    .description('take people off the list; they may subscribe again')
    .addHelpText('after', '\nExample:\n  $ copydesk subscribers remove anna@example.com')
    .action((addresses: string[], _, command: Command) =>
      run(command, async (call) =>
        (await import('./subscribers-remove.ts')).subscribersRemove(call, addresses),
      ),
    )

  subscribers
    .command('suppress <addresses...>')
    .description('never send anything there')
    .option('--lift', 'take that back')
    .addHelpText('after', '\nExample:\n  $ copydesk subscribers suppress postmaster@example.com')
    .action((addresses: string[], options: { lift?: boolean }, command: Command) =>
      run(command, async (call) =>
        (await import('./subscribers-suppress.ts')).subscribersSuppress(call, {
          addresses,
          lift: options.lift ?? false,
        }),
      ),
    )

  subscribers
    .command('erase <addresses...>')
    .description('delete all that is stored about people, but that they get nothing; says first whom')
    .option('--yes', 'do it, for good')
    .addHelpText('after', '\nExample:\n  $ copydesk subscribers erase anna@example.com --yes')
    .action((addresses: string[], options: { yes?: boolean }, command: Command) =>
      run(command, async (call) =>
        (await import('./subscribers-erase.ts')).subscribersErase(call, {
          addresses,
          yes: options.yes ?? false,
        }),
      ),
    )
}
