import { PassThrough, Readable } from 'node:stream';
import type { Host, Output } from '../../src/host.ts';
import { themeFor } from '../../src/screens/theme.ts';
import { nodeDisk } from '../../src/store/disk.ts';

export interface TestHost extends Host {
  /** All that was written as result so far. */
  written(): string;
}

/** A host in a folder, on the real disk, for a verb that asks nothing and opens no ledger; what a test cares about put into it. */
export function hostIn(cwd: string, parts: Partial<Host> = {}): TestHost {
  const out = outputKept();
  const absent = (what: string) => async (): Promise<never> => {
    throw new Error(`this test has no ${what}`);
  };
  return {
    cwd,
    env: {},
    disk: nodeDisk,
    now: () => '2023-06-30T09:00:00.000+08:00',
    out,
    err: outputKept(),
    readInput: absent('input'),
    protocolStreams: () => ({ input: Readable.from([]), output: new PassThrough() }),
    onInterrupt: () => () => {},
    interactive: false,
    prompter: absent('prompter'),
    open: absent('program to open with'),
    localeLanguage: 'zh',
    openLedger: absent('ledger'),
    machine: () => ({ node: 'v20.17.0', platform: 'linux', timeZone: 'Asia/Shanghai' }),
    memory: async () => 4e9,
    version: '0.0.0',
    bundledPlans: cwd,
    ...parts,
    written: () => out.text,
  };
}

interface KeptOutput extends Output {
  text: string;
}

function outputKept(): KeptOutput {
  return {
    text: '',
    isTerminal: false,
    columns: 80,
    isPlain: false,
    theme: themeFor(false),
    show(text) {
      this.write(`${text}\n`);
    },
    write(content) {
      this.text += Buffer.from(content).toString('utf8');
    },
  };
}
