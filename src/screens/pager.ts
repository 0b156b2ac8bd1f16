import { spawn } from 'node:child_process';
import { displayWidth } from './text.ts';

/** Whether all of it is seen at once. */
export function fitsScreen(text: string, { rows = 24, columns = 80 }: { rows?: number; columns?: number }): boolean {
  const taken = text.split('\n').map((each) => Math.ceil(Math.max(1, displayWidth(each)) / (columns || 80)));
  return taken.reduce((sum, one) => sum + one, 0) <= (rows || 24);
}

/** The user's own program for long texts, as a shell takes it; `undefined` where none is wanted. */
export function pagerNamed(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  // What Windows brings along garbles Chinese.
  const named = (env.PAGER ?? (platform === 'win32' ? '' : 'less')).trim();
  return named === '' || named === 'cat' ? undefined : named;
}

/** Without a colour spoilt, and gone by itself after what fits a screen; a user's own settings count. */
const forLess = { LESS: 'FRX', LESSCHARSET: 'utf-8' };

/** Shows a text in a pager until the person leaves it, wherever in it. False where the pager is missing or failed. */
export function showInPager(
  text: string,
  pager: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { ...forLess, ...env } });
    child.on('error', () => done(false)).on('close', (code) => done(code === 0));
    // Who leaves early does not take the rest.
    child.stdin.on('error', () => {}).end(text);
  });
}
