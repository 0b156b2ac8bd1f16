import { join, resolve } from 'node:path';

/** The program as it is shipped. */
export const program = resolve(import.meta.dirname, '../../bin/plan.js');

const singleFile = process.env.PLAN_TEST_PROGRAM;

/** How it is started: by this Node, or as the program in one file that `PLAN_TEST_PROGRAM` names. */
export const programCommand: readonly [string, ...string[]] = singleFile
  ? [resolve(singleFile)]
  : [process.execPath, program];

/** Nothing of the machine's own locale, settings or state. */
export function environmentIn(home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', SystemRoot = '', TZ = '' } = process.env;
  return {
    PATH,
    ...(SystemRoot && { SystemRoot }),
    ...(TZ && { TZ }),
    HOME: home,
    XDG_STATE_HOME: join(home, '.state'),
    // What was compiled is kept by build, so that all tests may share it.
    XDG_CACHE_HOME: resolve(import.meta.dirname, '../../node_modules/.cache'),
    LOCALAPPDATA: join(home, '.state'),
    LANG: 'zh_CN.UTF-8',
    ...more,
  };
}
