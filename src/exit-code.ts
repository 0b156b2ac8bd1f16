/** How a command ended, as scripts may rely on it. */
export const ExitCode = {
  /** It did what was asked. */
  ok: 0,
  /** It found something: errors in a plan, a broken chain, `--fail-on` met. */
  foundSomething: 1,
  /** The call is wrong: an unknown option or id, an answer missing where nobody can be asked. */
  wrongCall: 2,
  /** It could not: file, disk, format, connection. */
  couldNot: 3,
  /** Stopped by Ctrl-C. */
  stopped: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
