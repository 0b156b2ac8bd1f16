import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { environmentIn, programCommand } from '../support/program.ts';

export const executablePath = '/usr/bin/chromium';

const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
const more = '--disable-component-update --disable-sync';

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: `${flags} ${more}`.split(' ') });
}

/** Files and folders of this computer, dragged from its file manager and dropped on the page. */
export async function dropOnto(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await devtools.detach();
}

/** `plan open` as a process of its own. */
export interface RunningPage {
  readonly address: string;
  /** At once, as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the built program in a folder; gone with the test. */
export async function openBuilt(home: string, ...args: readonly string[]): Promise<RunningPage> {
  const [command, ...before] = programCommand;
  const child = spawn(command, [...before, 'open', '--no-browser', ...args], { cwd: home, env: environmentIn(home) });
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  onTestFinished(kill);
  return { address: await addressFrom(child), kill };
}

function addressFrom(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((tell, fail) => {
    child.once('exit', () => fail(new Error(`it ended: ${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const address = /http:\S+?token=[0-9a-f]{64}/.exec(said)?.[0];
        if (address !== undefined) tell(address);
      });
    }
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps somebody from using a page, as axe finds it; the page's own policy would let no such script in. */
export async function barriersIn(page: Page): Promise<string[]> {
  return page.evaluate(async (script) => {
    // biome-ignore lint/security/noGlobalEval: axe is run in the page, past the policy that the test has switched off.
    globalThis.eval(script);
    // biome-ignore lint/suspicious/noExplicitAny: axe brings itself into the page.
    const { violations } = await (globalThis as any).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] });
    return violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  }, axe);
}
