import type { Like } from '../../table.ts';
import type * as zh from '../../zh/help/shell.ts';

export const manTable = {
  title: 'Work points',
  name: 'NAME',
  synopsis: 'SYNOPSIS',
  verb: 'verb',
  options: 'options',
  description: 'DESCRIPTION',
  about: [
    'plan makes a plan that one can check of a year’s work points, asks for one duty after the other, keeps the ledger and writes the year-end report.',
    'plan alone shows progress where there is a ledger, else how to begin. Outside its repository the command is npx workpoints.',
  ],
  verbs: 'VERBS',
  globalOptions: 'OPTIONS OF EVERY VERB',
  exitStatus: 'EXIT STATUS',
  environment: 'ENVIRONMENT',
  variables: [
    ['PLAN_DIR', 'the folder of the ledger, as --dir'],
    ['PLAN_STORE_URL', 'the address of the shared store (postgres://), where the call has none'],
    [
      'PGHOST, PGPORT, PGUSER, PGPASSWORD, PGPASSFILE, PGDATABASE, PGSSLMODE, PGSSLROOTCERT',
      'what that address leaves out, as psql takes it',
    ],
    ['PLAN_KEY, PLAN_KEY_PASSPHRASE', 'the file of the signing key; the passphrase of plan key export and import'],
    [
      'GITHUB_WORKSPACE, CI_PROJECT_DIR',
      'the top of the repository, from which validate names files for github, gitlab and sarif',
    ],
    [
      'SHELL, ZDOTDIR, XDG_CONFIG_HOME, XDG_DATA_HOME',
      'which shell completion is set up for, and where its script goes',
    ],
    ['PLAN_DEBUG', '1 shows details of what went wrong'],
    ['PLAN_LOCK_PATIENCE', 'how many milliseconds to wait for a ledger that another program holds'],
    ['LC_ALL, LC_MESSAGES, LANG', 'the language'],
    ['NO_COLOR, FORCE_COLOR', 'whether there is colour'],
    ['PAGER', 'in which program long output is shown; empty: in none'],
    ['PLAN_PLAIN, TERM=dumb', 'as --plain'],
    ['XDG_STATE_HOME, LOCALAPPDATA', 'where this computer keeps its own state: which file of the ledger it writes'],
    [
      'XDG_CACHE_HOME, LOCALAPPDATA',
      'where compiled code is kept, so that the next start is quick; may be deleted at any time',
    ],
    ['NODE_DISABLE_COMPILE_CACHE', '1 keeps no compiled code'],
  ],
} as const satisfies Like<typeof zh.manTable>;

export const completionTable = {
  writes: 'The script goes to {file}',
  adds: `One line is added to the end of {file}:
  {line}`,
  ask: 'Set it up so?',
  done: 'Done. A new terminal completes with Tab; to be rid of it, delete that file and that line.',
  profile: `The script is written. Run this line in PowerShell, once, then open a new window:
  {line}`,
} as const satisfies Like<typeof zh.completionTable>;
