import { run, spokenLanguage } from './cli/program.ts';
import { computer, computerDisk, stateFolder, threads, version } from './computer.ts';
import { ExitCode } from './exit-code.ts';
import type { Host, Output } from './host.ts';
import type { Prompter } from './screens/prompter.ts';
import { themeFor } from './screens/theme.ts';
import { noticingWrites } from './store/noticing-writes.ts';
import { callCommands, commandFor } from './words/command-name.ts';
import { type Language, languageOfLocale } from './words/language.ts';

const { env, argv } = process;
const args = argv.slice(2);

/** Asked for by who has the screen read aloud, or because the terminal can do no more. */
const isPlain = args.includes('--plain') || Boolean(env.PLAN_PLAIN) || env.TERM === 'dumb';

/** More than any line takes: nothing is cut or wrapped. */
const plainColumns = 10_000;

/** https://no-color.org and https://force-color.org, then what the terminal can. */
function showsColor(stream: NodeJS.WriteStream): boolean {
  if (args.includes('--no-color') || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !/^(?:0|false)$/i.test(env.FORCE_COLOR);
  return stream.isTTY === true && !isPlain;
}

/** Why not all of an output could be written, as behind `>` on a full disk: what was to be shown is not there, whatever the command itself made of it. */
let lostOutput: { readonly code: string; readonly isResult: boolean } | undefined;

/** Something that lasts was written, so that to run the command again would do it a second time. */
let hasWritten = false;

let spoken: Language | undefined;

function outputTo(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A pipe that closes early (`plan log | head`) is no error; there is nobody left to tell.
    if (error.code === 'EPIPE') return;
    lostOutput ??= { code: error.code ?? '', isResult: stream === process.stdout };
    process.exitCode = ExitCode.couldNot;
  });
  return {
    show: (text) => void stream.write(`${text}\n`),
    write: (content) => void stream.write(content),
    isTerminal: stream.isTTY === true,
    // A terminal that nobody gave a size says 0.
    get columns() {
      return isPlain ? plainColumns : stream.columns || 80;
    },
    isPlain,
    theme: themeFor(showsColor(stream)),
  };
}

/** At the very end, when it is known what the command did: what is done must not be done again because its answer was lost. */
process.once('beforeExit', async () => {
  if (lostOutput?.isResult !== true) return;
  const { troubleMessages } = await import('./words/areas/troubles/trouble.ts');
  const say = troubleMessages[spoken ?? spokenLanguage(args, localeLanguage())];
  const { code } = lostOutput;
  process.stderr.write(`${hasWritten ? say['answer-lost']({ code }) : say['output-lost']({ code })}\n`);
});

/** Node's streams take milliseconds to make, so that each is made when something first uses it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const standardOutput = once(() => outputTo(process.stdout));
const standardError = once(() => outputTo(process.stderr));

/** The locale as the variables name it, in POSIX's order; Windows names it only through Intl. */
function localeLanguage(): Language | undefined {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (named) return languageOfLocale(named);
  return process.platform === 'win32' ? languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale) : undefined;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function onInterrupt(stop: () => void): () => void {
  process.once('SIGINT', stop);
  return () => void process.off('SIGINT', stop);
}

async function page(text: string): Promise<void> {
  const { fitsScreen, pagerNamed, showInPager } = await import('./screens/pager.ts');
  const pager = pagerNamed(env, process.platform);
  if (pager === undefined || fitsScreen(text, process.stdout)) return standardOutput().write(text);
  // Ctrl+C is the pager's: without this it would be left alone with the terminal.
  const stay = () => {};
  process.on('SIGINT', stay);
  const isShown = await showInPager(text, pager, env);
  process.off('SIGINT', stay);
  if (!isShown) standardOutput().write(text);
}

async function prompter(): Promise<Prompter> {
  const { keysMessages, pasteMessages, plainMessages } = await import('./words/areas/terminal.ts');
  const language = spokenLanguage(args, localeLanguage());
  if (!isPlain) {
    const { inquirerPrompter } = await import('./screens/inquirer-prompter.ts');
    const words = { ...keysMessages[language], ...pasteMessages[language] };
    return inquirerPrompter(themeFor(showsColor(process.stdout)), words);
  }
  const { plainPrompter } = await import('./screens/plain-prompter.ts');
  const words = { ...plainMessages[language], ...pasteMessages[language] };
  return plainPrompter({ input: process.stdin, output: process.stdout, words, onInterrupt });
}

callCommands(commandFor(argv[1]));

const disk = noticingWrites(computerDisk, stateFolder(), () => {
  hasWritten = true;
});

const host: Host = {
  ...computer(disk),
  ...(threads && { threads }),
  cwd: process.cwd(),
  get out() {
    return standardOutput();
  },
  get err() {
    return standardError();
  },
  readInput,
  protocolStreams: () => ({ input: process.stdin, output: process.stdout }),
  onInterrupt,
  get interactive() {
    return process.stdout.isTTY === true && process.stdin.isTTY === true;
  },
  get page() {
    const isWanted = !isPlain && !args.includes('--no-pager');
    return isWanted && process.stdout.isTTY === true && process.stdin.isTTY === true ? page : undefined;
  },
  prompter: once(prompter),
  open: async (target) => {
    const { openWithSystem } = await import('./screens/open-with-system.ts');
    return openWithSystem(target, { platform: process.platform, systemRoot: env.SystemRoot });
  },
  localeLanguage: localeLanguage(),
  onLanguage: (language) => {
    spoken = language;
  },
};

void run(args, version, host).then((exitCode) => {
  process.exitCode = lostOutput === undefined ? exitCode : ExitCode.couldNot;
});
