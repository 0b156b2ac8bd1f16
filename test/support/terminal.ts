import { onTestFinished } from 'vitest';
import { openSession, type TerminalOptions, type TerminalSession } from './terminal-session.ts';

export { keys, type TerminalSession } from './terminal-session.ts';

/** A terminal that is closed when the test ends. */
export function openTerminal(cwd: string, args: readonly string[], options: TerminalOptions = {}): TerminalSession {
  const session = openSession(cwd, args, options);
  onTestFinished(session.close);
  return session;
}
