import { Command, CommanderError, Option } from 'commander';
import type { PlainCall, RunVerb } from '../call.ts';
import { nearest } from '../core/text/nearest.ts';
import { maskPassword } from '../core/text/private/mask-password.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { OptionForm } from '../option-form.ts';
import { globalOptions } from '../options.ts';
import { isPromptStopped } from '../screens/prompter.ts';
import type { LedgerStore } from '../store/ledger/ledger-store.ts';
import { Trouble } from '../trouble.ts';
import { helpMessages } from '../words/areas/help/help.ts';
import { argumentName } from '../words/argument-name.ts';
import { commandName } from '../words/command-name.ts';
import type { VerbGroup } from '../words/help-names.ts';
import { defaultLanguage, isLanguage, type Language } from '../words/language.ts';
import { exact, line, type Shown } from '../words/shown.ts';
import type { Verb } from './define-verb.ts';
import { exitLine } from './exit-line.ts';
import { afterHelp, helpLayout, wrapped } from './help-layout.ts';
import { discreet, hostOf, keepingStores } from './host-of-call.ts';
import { paged } from './paged.ts';
import { verbNamed, verbs } from './verbs.ts';

/** The verb that shells call at every Tab; in no list. */
const completeVerb = '__complete';

/** What git calls for each ledger file that both sides changed (`setLedgerMerge`); in no list, either. */
const gitMergeVerb = '__merge';

/** Runs one call of the program: `args` without `node` and the script. */
export async function run(args: readonly string[], version: string, given: Host): Promise<ExitCode> {
  const stores: LedgerStore[] = [];
  const host = keepingStores(stores, args.some((arg) => maskPassword(arg) !== arg) ? discreet(args, given) : given);
  const language = spokenLanguage(args, host.localeLanguage);
  if (args[0] === completeVerb) return (await import('./complete.ts')).complete(args.slice(1), language, host);
  if (args[0] === gitMergeVerb) return forGit(args.slice(1), language, host);
  const ending: Ending = { exitCode: ExitCode.ok, language };
  const program = programFor(version, language, host, ending);
  const made = verbsFor(args);
  for (const verb of made) addVerb(program, verb, language, host, ending);
  if (made === verbs) addHelp(program, language, host, ending);
  try {
    // As many know it from elsewhere; commander has one letter an option.
    await program.parseAsync(args.length === 1 && args[0] === '-v' ? ['--version'] : [...args], { from: 'user' });
    return ending.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return sayMisuse(error, program, language, host);
    // What comes after an append may fail: whoever only hears of that would record the same again.
    if (stores.some(({ stands }) => stands)) host.err.show((await troublesIn(ending.language))['recorded-though']);
    return sayTrouble(error, ending.language, host);
  }
}

/** Whatever happens, git is not told that it was merged. */
async function forGit(args: readonly string[], language: Language, host: Host): Promise<ExitCode> {
  try {
    return await (await import('./merge-for-git.ts')).mergeForGit(args, language, host);
  } catch (error) {
    return sayTrouble(error, language, host);
  }
}

/** What an action leaves behind: how it ended, and the language that the plan and the settings chose. */
interface Ending {
  exitCode: ExitCode;
  language: Language;
}

/** Before anything is parsed, messages need a language: `--lang` wherever it stands, then the locale; else Chinese. */
export function spokenLanguage(args: readonly string[], localeLanguage: Language | undefined): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return named !== undefined && isLanguage(named) ? named : (localeLanguage ?? defaultLanguage);
}

/** To make a verb takes time at every start: only what may be called is made, or all where help lists them, or a misspelt one has a nearest. */
export function verbsFor(args: readonly string[]): readonly Verb[] {
  const named = verbs.filter(({ name }) => args.includes(name));
  const asksForHelp = args.some((arg) => /^(?:-h|--help|help)$/.test(arg));
  return asksForHelp || named.length === 0 ? verbs : named;
}

function programFor(version: string, language: Language, host: Host, ending: Ending): Command {
  const say = helpMessages[language];
  const program = new Command(commandName())
    .description(say.purpose)
    .version(version, '-V, --version', say.options.version)
    .helpOption('-h, --help', say.options.help)
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => host.out.columns,
    })
    .configureHelp({
      ...helpLayout(say.words),
      showGlobalOptions: true,
      visibleGlobalOptions: ({ parent }) => parent?.options.filter(({ long }) => long !== '--version') ?? [],
    })
    .addHelpText('after', () => `\n${wrapped([say.topics, exitLine(undefined, language)], host.out)}`)
    .exitOverride()
    .action(async (_options: unknown, command: Command) => {
      await act(async (call, own) => (await import('../verbs/welcome.ts')).welcome(call, own), command, host, ending);
    });
  addOptions(program, globalOptions, language);
  return program;
}

/** How it parses and ends it has from the program. */
function addVerb(program: Command, verb: Verb, language: Language, host: Host, ending: Ending): void {
  const say = helpMessages[language];
  const command = program
    .command(verb.arguments === undefined ? verb.name : `${verb.name} ${verb.arguments}`)
    .description(say.verbs[verb.name])
    .helpGroup(groupTitle(verb.group, language))
    .addHelpText('after', () => afterHelp(verb, language, host.out))
    .action(async (...given: unknown[]) => act(verb.run, given.at(-1) as Command, host, ending, verb.isPaged));
  addOptions(command, verb.options, language);
}

function groupTitle(group: VerbGroup, language: Language): string {
  const { groups, words } = helpMessages[language];
  return `${groups[group]}${words.colon}`;
}

/** `plan help`, of a verb or on a topic. */
function addHelp(program: Command, language: Language, host: Host, ending: Ending): void {
  const say = helpMessages[language];
  program
    .command('help [topic]')
    .description(say.help)
    .helpGroup(groupTitle('setUp', language))
    .action(async (topic: string | undefined, _options: unknown, command: Command) => {
      const shown = topic === undefined ? program : program.commands.find((each) => each.name() === topic);
      if (shown !== undefined) shown.outputHelp();
      else
        await act(
          async (call, own) => (await import('../verbs/topic.ts')).topic(call, own),
          command,
          host,
          ending,
          true,
        );
    });
}

async function act(run: Verb['run'], command: Command, given: Host, ending: Ending, isPaged = false): Promise<void> {
  const speak = (language: Language) => {
    host.onLanguage?.(language);
    ending.language = language;
  };
  const runVerbIn =
    (own: Host): RunVerb =>
    async (name, call, within = own) =>
      verbNamed(name).run({ ...call, speak, runVerb: runVerbIn(within) }, within);
  const options: PlainCall['options'] = command.optsWithGlobals();
  const host = hostOf(options, given);
  const runIn = (own: Host) => run({ args: command.args, options, speak, runVerb: runVerbIn(own) }, own);
  ending.exitCode = await (isPaged && host.page !== undefined && !isForPrograms(options)
    ? paged(host, runIn)
    : runIn(host));
}

function isForPrograms(options: Readonly<Record<string, unknown>>): boolean {
  return options.json === true || options.format === 'json';
}

function addOptions(command: Command, forms: readonly OptionForm[], language: Language): void {
  const say = helpMessages[language];
  for (const form of forms) {
    const option = new Option(form.flags, say.options[form.name]);
    if (form.choices !== undefined) option.choices(form.choices);
    if (form.isRepeatable) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
    if (form.implies !== undefined) option.implies(impliedBy(form.implies, forms));
    command.addOption(option);
  }
}

/** An option that may be given several times has a list of values. */
function impliedBy(implied: Readonly<Record<string, string>>, forms: readonly OptionForm[]): Record<string, unknown> {
  const lists = new Set(
    forms.flatMap(({ flags, isRepeatable }) => (isRepeatable ? new Option(flags).attributeName() : [])),
  );
  return Object.fromEntries(Object.entries(implied).map(([key, value]) => [key, lists.has(key) ? [value] : value]));
}

/** commander's errors, in our words and with the nearest name; help and version, which it also throws, are no errors. */
async function sayMisuse(error: CommanderError, program: Command, language: Language, host: Host): Promise<ExitCode> {
  if (error.exitCode === 0) return ExitCode.ok;
  host.err.show(misuse(error, program, await troublesIn(language), language));
  return ExitCode.wrongCall;
}

function misuse({ code, message }: CommanderError, program: Command, say: Troubles, language: Language): Shown {
  const name = exact(/'([^']*)'/.exec(message)?.[1] ?? '');
  const verb = program.args[0];
  if (verb !== undefined && !/^(?:-.*|help)$/.test(verb) && !verbs.some((known) => known.name === verb)) {
    return say['unknown-verb']({
      name: verb,
      near: nearest(verb, [...verbs.map((known) => known.name), 'help']) ?? '',
    });
  }
  switch (code) {
    case 'commander.unknownOption':
      return say['unknown-option']({ name, near: /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1] ?? '' });
    case 'commander.missingArgument':
      return say['missing-argument']({ name: argumentName(name, language), verb: verb ?? '' });
    case 'commander.optionMissingArgument':
      return say['missing-value']({ name });
    case 'commander.invalidArgument':
      return say['bad-choice']({ name, choices: /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '' });
    case 'commander.excessArguments':
      return say['too-many-arguments']({ verb: verb ?? '' });
    default:
      return say['wrong-call']({ message: message.replace(/^error: /, '') });
  }
}

/** One plain sentence; the stack only for who asks for it. */
async function sayTrouble(error: unknown, language: Language, host: Host): Promise<ExitCode> {
  const say = await troublesIn(language);
  if (isPromptStopped(error)) {
    host.err.show(line`\n${say.stopped}`);
    return ExitCode.stopped;
  }
  if (host.env.PLAN_DEBUG === '1') sayStack(error, host);
  if (error instanceof Trouble) {
    const { troubleWords } = await import('../words/trouble-words.ts');
    host.err.write(maskPassword(`${troubleWords(error, language)}\n`));
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  host.err.write(maskPassword(`${say.unexpected({ message })}\n`));
  return ExitCode.couldNot;
}

type Troubles = Awaited<ReturnType<typeof troublesIn>>;

/** The sentences about troubles are many: they are read when there is one to tell. */
async function troublesIn(language: Language) {
  const { troubleMessages } = await import('../words/areas/troubles/trouble.ts');
  return troubleMessages[language];
}

function sayStack(error: unknown, { err }: Host): void {
  const stack = (error instanceof Error && error.stack) || String(error);
  for (const each of stack.split('\n')) err.show(exact(each));
}
