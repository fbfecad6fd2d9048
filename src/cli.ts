import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { type Call, type ExitCode, type Run, UsageError } from './commands/command.ts'
import type { EditionWish } from './commands/edition-new.ts'
import type { SendOptions } from './commands/send-options.ts'
import { subscriberCommands } from './commands/subscriber-commands.ts'
import { processTerminal } from './commands/terminal.ts'

const terminal = processTerminal()

/** What every command is given, from the options that all share. */
function callOf(command: Command): Call {
  const { root, strict } = command.optsWithGlobals<{ root: string; strict?: boolean }>()
  return { root: resolve(root), terminal, strict: strict ?? false }
}

let code: ExitCode = 0
const run: Run = async (command, work) => {
  code = await work(callOf(command))
}

const program = new Command('copydesk')
  .description('Turns raw show transcripts into a clean site and a newsletter edition.')
  .option('--root <folder>', 'the folder that holds content/', '.')
  .option('--strict', 'exit with 1 on warnings too')
  .version('0.1.0')
  .exitOverride()
  .showHelpAfterError('("copydesk --help" shows what there is)')
  .addHelpText('after', '\nExit codes: 0 all is well, 1 errors in the input, 2 called wrongly.')

program
  .command('build')
  .description('ingest what is new, build the site and the previews of editions, say what happened')
  .addHelpText('after', '\nExample:\n  $ copydesk build')
  .action((_, command: Command) =>
    run(command, async (call) => (await import('./commands/build.ts')).build(call)),
  )

program
  .command('ingest [files...]')
  .description('transcripts -> episodes; without files, all of content/transcripts')
  .option('--dry-run', 'show the report and what would change, write nothing')
  .addHelpText('after', '\nExample:\n  $ copydesk ingest --dry-run content/transcripts/2021-07-06-kaseya.txt')
  .action((files: string[], options: { dryRun?: boolean }, command: Command) =>
    run(command, async (call) =>
      (await import('./commands/ingest.ts')).ingest(call, { files, dryRun: options.dryRun ?? false }),
    ),
  )

program
  .command('inspect <file>')
  .description('run the pipeline on one file, write nothing, show what it would do and why')
  .option('--json', 'one JSON object on standard output')
  .option('--all', 'show every passage that was taken out by itself, however many there are')
  .option('--model', 'ask the language model of show.md too (docs/model.md)')
  .addHelpText('after', '\nExample:\n  $ copydesk inspect content/transcripts/2021-07-06-kaseya.txt')
  .action((file: string, options: { json?: boolean; all?: boolean; model?: boolean }, command: Command) =>
    run(command, async (call) => {
      const { json = false, all = false, model = false } = options
      return (await import('./commands/inspect.ts')).inspect(call, { file, json, all, model })
    }),
  )

program
  .command('review')
  .description(
    'take your answers in content/review.yml into content/entities.yml, and list the names that are left',
  )
  .option('--export <file>', 'write what was decided as training data for the tagger (JSON lines)')
  .addHelpText('after', '\nExample:\n  $ copydesk review')
  .action((options: { export?: string }, command: Command) =>
    run(command, async (call) =>
      (await import('./commands/review.ts')).review(call, {
        ...(options.export !== undefined && { exported: options.export }),
      }),
    ),
  )

const edition = program
  .command('edition')
  .description('compose, preview, check and approve newsletter editions')

edition
  .command('new')
  .description(
    'draft an edition from the stories since the last one; again for the same date: recompose, your words stay',
  )
  .option('--date <date>', 'the edition’s date, 2021-07-09 (default: today)')
  .option('--since <date>', 'take stories after this date (default: the last edition)')
  .option('--top <number>', 'how many stories at the most (default: 8)', Number)
  .option('--entity <id>', 'only stories that name this entity')
  .option('--topic <id>', 'an edition for the subscribers of a topic of show.md')
  .addHelpText('after', '\nExample:\n  $ copydesk edition new --date 2021-07-09 --top 5')
  .action((options: EditionWish, command: Command) =>
    run(command, async (call) => (await import('./commands/edition-new.ts')).editionNew(call, options)),
  )

edition
  .command('preview [edition]')
  .description('render an edition (default: the newest) as mail, text and a page that shows both')
  .option('--eml <file>', 'save it as the mail that one subscriber would get')
  .option('--no-open', 'name the page and do not open it in the browser')
  .addHelpText('after', '\nExample:\n  $ copydesk edition preview 2021-07-09 --eml edition.eml')
  .action(
    (
      slug: string | undefined,
      { open: shown, ...options }: { eml?: string; open: boolean },
      command: Command,
    ) =>
      run(command, async (call) =>
        (await import('./commands/edition-preview.ts')).editionPreview(call, slug, { ...options, shown }),
      ),
  )

edition
  .command('check [edition]')
  .description('name what must not go out')
  .addHelpText('after', '\nExample:\n  $ copydesk edition check 2021-07-09')
  .action((slug: string | undefined, _, command: Command) =>
    run(command, async (call) => (await import('./commands/edition-check.ts')).editionCheck(call, slug)),
  )

edition
  .command('approve [edition]')
  .description('freeze an edition as it is, so that this and nothing else can be sent')
  .addHelpText('after', '\nExample:\n  $ copydesk edition approve 2021-07-09')
  .action((slug: string | undefined, _, command: Command) =>
    run(command, async (call) => (await import('./commands/edition-approve.ts')).editionApprove(call, slug)),
  )

program
  .command('send [edition]')
  .description('say what sending an approved edition would do (default: the newest); with --yes, send it')
  .option('--yes', 'send; again for the same edition: go on from where it stopped')
  .option('--test <address>', 'send one mail of the edition as it is now to this address only')
  .option('--at <time>', 'with --yes: wait until 07:00 or 2021-07-09T07:00')
  .option('--again', 'send a new version, or by another way, to everybody who has not had this one')
  .option('--rest', 'send a new version to those only who have none yet')
  .option('--newcomers', 'send it to those too who joined since it was sent')
  .option('--report', 'what became of it: came back, complained, left')
  .option('--reconcile', 'list the mails of which nobody knows whether they arrived, or settle them')
  .option('--log <file>', 'with --reconcile: a log of the mail server; what stands in it was sent')
  .option('--sent', 'with --reconcile: all that are left arrived')
  .option('--unsent', 'with --reconcile: none of those left arrived; the next run sends them')
  .option('--records', 'the DNS records that the sender’s domain needs')
  .addHelpText('after', '\nExample:\n  $ copydesk send 2021-07-09 --test me@example.com')
  .action((slug: string | undefined, options: SendOptions, command: Command) =>
    run(command, async (call) => (await import('./commands/send.ts')).send(call, slug, options)),
  )

program
  .command('bounces <paths...>')
  .description(
    'take in what came back: mails in files, an mbox or a Maildir, or the JSON of a sender’s service',
  )
  .addHelpText('after', '\nExample:\n  $ copydesk bounces ~/Maildir/.Bounces')
  .action((paths: string[], _, command: Command) =>
    run(command, async (call) => (await import('./commands/bounces.ts')).bounces(call, paths)),
  )

program
  .command('check')
  .description('is everything in content/ readable, linked, valid and fresh? writes nothing')
  .addHelpText('after', '\nExample:\n  $ copydesk check --strict')
  .action((_, command: Command) =>
    run(command, async (call) => (await import('./commands/check.ts')).check(call)),
  )

program
  .command('dev')
  .description('build, show the site on this machine, and build again when content/ changes')
  .option('--port <number>', 'where to listen', Number, 8080)
  .addHelpText('after', '\nExample:\n  $ copydesk dev --port 4000')
  .action((options: { port: number }, command: Command) =>
    run(command, async (call) => (await import('./commands/dev.ts')).dev(call, options)),
  )

subscriberCommands(program, run)

program
  .command('desk')
  .description('open the editor’s pages in the browser, on this machine only: decide, overrule, undo')
  .option('--port <number>', 'where to listen (default: a free port)', Number, 0)
  .option('--no-open', 'do not open the browser, print the link')
  .addHelpText('after', '\nExample:\n  $ copydesk desk')
  .action((options: { port: number; open: boolean }, command: Command) =>
    run(command, async (call) => (await import('./desk/desk.ts')).desk(call, options)),
  )

program
  .command('explain [rule]')
  .description('what a rule does, what it leaves alone, how to overrule it')
  .addHelpText('after', '\nExample:\n  $ copydesk explain clean:duplicates')
  .action((rule: string | undefined, _, command: Command) =>
    run(command, async (call) => (await import('./commands/explain.ts')).explain(rule, call)),
  )

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof UsageError) {
    terminal.err(error.message)
    code = 2
  } else if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Error && 'syscall' in error) {
    // The machine said no (a full disk, a folder without rights): its own sentence says it better than a stack.
    terminal.err(
      `Stopped: ${error.message}. What was finished before stays; run it again when that is put right.`,
    )
    code = 1
  } else throw error
}
process.exitCode = code
