import { Command, CommanderError, Option } from 'commander';
import type { Call, CallOptions, Run } from './commands/call.ts';
import { nearest } from './core/nearest.ts';
import { safeText } from './core/safe-text.ts';
import { ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { helpMessages, type OptionName, type VerbName } from './messages/help-messages.ts';
import { isLanguage, type Language, languages } from './messages/language.ts';
import { troubleMessages } from './messages/trouble-messages.ts';
import { isPromptStopped } from './terminal/prompter.ts';
import { Trouble } from './trouble.ts';

/** One option: how it is written, and the values that it takes where they are few. */
interface OptionForm {
  readonly flags: string;
  readonly name: OptionName;
  readonly choices?: readonly string[];
  /** May be given several times, each with one value. */
  readonly isRepeatable?: boolean;
}

interface Verb {
  readonly name: VerbName;
  /** As commander writes arguments: `<id>`, `[files...]`. */
  readonly arguments?: string;
  readonly options: readonly OptionForm[];
  readonly examples: readonly string[];
  /** Loads the verb's code, only when it is called. */
  readonly load: () => Promise<Run>;
}

const globalOptions: readonly OptionForm[] = [
  { flags: '--plan <file|id>', name: 'plan' },
  { flags: '--dir <path>', name: 'dir' },
  { flags: '--lang <language>', name: 'lang', choices: languages },
  { flags: '--as-of <date>', name: 'asOf' },
  { flags: '--no-color', name: 'color' },
];

const recordOptions: readonly OptionForm[] = [
  { flags: '--on <date>', name: 'on' },
  { flags: '--period <period>', name: 'period' },
  { flags: '--evidence <file|url...>', name: 'evidence' },
  { flags: '-y, --yes', name: 'yes' },
];

const json: OptionForm = { flags: '--json', name: 'json' };
const yes: OptionForm = { flags: '-y, --yes', name: 'yes' };

const verbs: readonly Verb[] = [
  {
    name: 'check',
    arguments: '[id]',
    options: [
      { flags: '--only <which>', name: 'only', choices: ['open', 'overdue', 'due', 'all'] },
      { flags: '--section <number>', name: 'section' },
      { flags: '--item <id>', name: 'item' },
      { flags: '--lead <name>', name: 'lead' },
      { flags: '--tag <tag>', name: 'tag' },
      { flags: '--answers <file>', name: 'answers' },
      yes,
    ],
    examples: ['plan check', 'plan check 1.1', 'plan check --only overdue', 'plan check --answers answers.yaml'],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'record',
    arguments: '<id>',
    options: [
      { flags: '--done', name: 'done' },
      { flags: '--add <amount>', name: 'add' },
      { flags: '--share <part/whole>', name: 'share' },
      { flags: '--progress <text>', name: 'progress' },
      { flags: '--exempt <reason>', name: 'exempt' },
      { flags: '--reopen [reason]', name: 'reopen' },
      { flags: '--confirm', name: 'confirm' },
      { flags: '--note <text>', name: 'note' },
      ...recordOptions,
    ],
    examples: [
      'plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习 --evidence 会议记录.docx',
      'plan record 2.1 --done --on 2023-12-20',
    ],
    load: async () => (await import('./commands/record.ts')).record,
  },
  {
    name: 'undo',
    options: [{ flags: '--redo', name: 'redo' }, yes],
    examples: ['plan undo', 'plan undo --yes', 'plan undo --redo'],
    load: async () => (await import('./commands/undo.ts')).undo,
  },
  {
    name: 'status',
    options: [json, { flags: '--fail-on <status>', name: 'failOn', choices: ['overdue'] }],
    examples: ['plan status', 'plan status --json --as-of 2023-06-30', 'plan status --fail-on overdue'],
    load: async () => (await import('./commands/status.ts')).status,
  },
  {
    name: 'show',
    arguments: '<id>',
    options: [],
    examples: ['plan show 1.1'],
    load: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'report',
    options: [
      { flags: '-f, --format <format>', name: 'reportFormat', choices: ['md', 'csv', 'json'] },
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--no-bom', name: 'bom' },
      yes,
    ],
    examples: ['plan report -o 自查报告.md', 'plan report -f csv -o 台账.csv --as-of 2023-06-30'],
    load: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'validate',
    arguments: '[files...]',
    options: [
      { flags: '-f, --format <format[:file]>', name: 'validateFormat', isRepeatable: true },
      { flags: '--strict', name: 'strict' },
      { flags: '--fix', name: 'fix' },
      { flags: '--dry-run', name: 'dryRun' },
      { flags: '--against <revision|file>', name: 'against' },
    ],
    examples: [
      'plan validate',
      'plan validate plans/2024.yaml -f github --strict',
      'plan validate -f sarif:plan.sarif -f junit:plan.xml -f pretty',
      'plan validate --fix --dry-run',
    ],
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    name: 'explain',
    arguments: '<code>',
    options: [],
    examples: ['plan explain unquoted-id'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'evidence',
    arguments: '<id>',
    options: [
      { flags: '--name <name|number>', name: 'evidenceName' },
      { flags: '--remove <reason>', name: 'remove' },
      json,
      yes,
    ],
    examples: ['plan evidence 1.1', 'plan evidence 1.1 --name 会议记录.docx --remove 含学生个人信息'],
    load: async () => (await import('./commands/evidence.ts')).evidence,
  },
  {
    name: 'log',
    options: [json],
    examples: ['plan log', 'plan log --json'],
    load: async () => (await import('./commands/log.ts')).log,
  },
  {
    name: 'verify',
    options: [{ flags: '--expect <digest>', name: 'expect' }],
    examples: ['plan verify'],
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'merge',
    arguments: '[dir|zip]',
    options: [{ flags: '--keep-both', name: 'keepBoth' }],
    examples: ['plan merge year.zip', 'plan merge /media/usb/台账', 'plan merge'],
    load: async () => (await import('./commands/merge.ts')).merge,
  },
  {
    name: 'export',
    options: [
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--with-evidence', name: 'withEvidence' },
      yes,
    ],
    examples: ['plan export -o year.zip', 'plan export -o year.zip --with-evidence'],
    load: async () => (await import('./commands/export.ts')).exportPacket,
  },
  {
    name: 'list',
    options: [json],
    examples: ['plan list'],
    load: async () => (await import('./commands/list.ts')).list,
  },
  {
    name: 'init',
    options: [
      { flags: '--unit <name>', name: 'unit' },
      { flags: '--kind <kind>', name: 'kind' },
      { flags: '--recorder <name>', name: 'recorder' },
    ],
    examples: ['plan init --unit 实验小学 --kind school --recorder 王老师'],
    load: async () => (await import('./commands/init.ts')).init,
  },
];

/** Runs one call of the program: `args` without `node` and the script. */
export async function run(args: readonly string[], version: string, host: Host): Promise<ExitCode> {
  const language = spokenLanguage(args, host);
  const ending: Ending = { exitCode: ExitCode.ok, language };
  const program = programFor(version, language, host, ending);
  for (const verb of verbsFor(args)) addVerb(program, verb, language, host, ending);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return ending.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return sayMisuse(error, program, language, host);
    return sayTrouble(error, ending.language, host);
  }
}

/** What an action leaves behind: how it ended, and the language that the plan and the settings chose. */
interface Ending {
  exitCode: ExitCode;
  language: Language;
}

/** Before anything is parsed, messages need a language: `--lang` wherever it stands, then the locale; else Chinese. */
function spokenLanguage(args: readonly string[], host: Host): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return named !== undefined && isLanguage(named) ? named : (host.localeLanguage ?? 'zh');
}

/** To make a verb takes time at every start: only what may be called is made, or all where help lists them. */
function verbsFor(args: readonly string[]): readonly Verb[] {
  const named = verbs.filter(({ name }) => args.includes(name));
  const asksForHelp = args.some((arg) => /^(?:-h|--help|help)$/.test(arg));
  return asksForHelp || named.length === 0 ? verbs : named;
}

function programFor(version: string, language: Language, host: Host, ending: Ending): Command {
  const say = helpMessages[language];
  const program = new Command('plan')
    .description(say.purpose)
    .version(version, '-V, --version', say.options.version)
    .helpOption('-h, --help', say.options.help)
    .helpCommand('help [verb]', say.options.help)
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => host.out.columns,
    })
    .configureHelp({ styleTitle: (title) => say.titles[title as keyof typeof say.titles] ?? title })
    .addHelpText('after', `\n${say.exitCodes}`)
    .exitOverride()
    .action(async (_options: unknown, command: Command) => {
      await act(async () => (await import('./commands/welcome.ts')).welcome, command, host, ending);
    });
  addOptions(program, globalOptions, language);
  return program;
}

function addVerb(program: Command, verb: Verb, language: Language, host: Host, ending: Ending): void {
  const say = helpMessages[language];
  const command = program
    .command(verb.arguments === undefined ? verb.name : `${verb.name} ${verb.arguments}`)
    .description(say.verbs[verb.name])
    .helpOption('-h, --help', say.options.help)
    .allowExcessArguments(false)
    .addHelpText('after', `\n${say.examples}\n${verb.examples.map((example) => `  ${example}\n`).join('')}`)
    .exitOverride()
    .action(async (...given: unknown[]) => act(verb.load, given.at(-1) as Command, host, ending));
  addOptions(command, verb.options, language);
}

async function act(load: () => Promise<Run>, command: Command, host: Host, ending: Ending): Promise<void> {
  const options = command.optsWithGlobals() as CallOptions;
  const call: Call = {
    args: command.args,
    options,
    speak: (language) => {
      ending.language = language;
    },
  };
  ending.exitCode = await (await load())(call, host);
}

function addOptions(command: Command, forms: readonly OptionForm[], language: Language): void {
  const say = helpMessages[language];
  for (const form of forms) {
    const option = new Option(form.flags, say.options[form.name]);
    if (form.choices !== undefined) option.choices(form.choices);
    if (form.isRepeatable) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
    command.addOption(option);
  }
}

/** commander's errors, in our words and with the nearest name; help and version, which it also throws, are no errors. */
function sayMisuse(error: CommanderError, program: Command, language: Language, host: Host): ExitCode {
  if (error.exitCode === 0) return ExitCode.ok;
  host.err.write(`${misuse(error, program, language)}\n`);
  return ExitCode.wrongCall;
}

function misuse({ code, message }: CommanderError, program: Command, language: Language): string {
  const say = troubleMessages[language];
  const name = safeText(/'([^']*)'/.exec(message)?.[1] ?? '');
  const verb = program.args[0];
  if (verb !== undefined && !verbs.some((known) => known.name === verb)) {
    return say['unknown-verb']({
      name: safeText(verb),
      near:
        nearest(
          verb,
          verbs.map((known) => known.name),
        ) ?? '',
    });
  }
  switch (code) {
    case 'commander.unknownOption':
      return say['unknown-option']({ name, near: /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1] ?? '' });
    case 'commander.missingArgument':
      return say['missing-argument']({ name, verb: verb ?? '' });
    case 'commander.optionMissingArgument':
      return say['missing-value']({ name });
    case 'commander.invalidArgument':
      return say['bad-choice']({ name, choices: /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '' });
    case 'commander.excessArguments':
      return say['too-many-arguments']({ verb: verb ?? '' });
    default:
      return say['wrong-call']({ message: safeText(message.replace(/^error: /, '')) });
  }
}

/** One plain sentence; the stack only for who asks for it. */
function sayTrouble(error: unknown, language: Language, host: Host): ExitCode {
  if (isPromptStopped(error)) return ExitCode.stopped;
  const say = troubleMessages[language];
  if (host.env.PLAN_DEBUG === '1') host.err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (error instanceof Trouble) {
    host.err.write(`${say[error.code](error.values)}\n`);
    return error.exitCode;
  }
  host.err.write(`${say.unexpected({ message: safeText(error instanceof Error ? error.message : String(error)) })}\n`);
  return ExitCode.couldNot;
}
