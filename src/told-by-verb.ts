import { resolve } from 'node:path';
import type { PlainCall } from './call.ts';
import { verbNamed } from './cli/verbs.ts';
import { computer, computerDisk } from './computer.ts';
import type { Host, Output } from './host.ts';
import { themeFor } from './screens/theme.ts';
import type { VerbName } from './words/help-names.ts';

/** One call of a verb for what it writes to programs. */
export interface ToldCall {
  /** In which it works; names of files in arguments are relative to it. */
  readonly folder: string;
  readonly args?: readonly string[];
  /** By the names that its options have; those without a value are as not given. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What it reads as standard input. */
  readonly input?: Uint8Array;
}

/** What a verb writes, in this process: nobody is asked, and nothing is shown. Throws the `Trouble` that it throws. */
export async function toldByVerb(
  name: VerbName,
  { folder, args = [], options, input = new Uint8Array() }: ToldCall,
): Promise<string> {
  const written: string[] = [];
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const call: PlainCall = {
    args,
    options: Object.fromEntries(given),
    speak: () => {},
    runVerb: () => refused('other verbs'),
  };
  await verbNamed(name).run(call, silentHost(resolve(folder), written, input));
  return written.join('');
}

function silentHost(cwd: string, written: string[], input: Uint8Array): Host {
  return {
    ...computer(computerDisk),
    cwd,
    out: outputTo((content) => written.push(typeof content === 'string' ? content : Buffer.from(content).toString())),
    err: outputTo(() => {}),
    readInput: async () => input,
    protocolStreams: () => {
      throw new Error('no verb that is told speaks a protocol');
    },
    onInterrupt: () => () => {},
    interactive: false,
    prompter: () => refused('questions'),
    open: async () => false,
    localeLanguage: undefined,
  };
}

function outputTo(write: Output['write']): Output {
  return {
    show: (text) => write(`${text}\n`),
    write,
    isTerminal: false,
    columns: 80,
    isPlain: true,
    theme: themeFor(false),
  };
}

function refused(what: string): Promise<never> {
  return Promise.reject(new Error(`no verb that is told has ${what}`));
}
