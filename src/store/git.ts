import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { Trouble } from '../trouble.ts';
import { ledgerMerge } from './layout.ts';

/** More than any plan that would be read; a bound on what a revision can make us hold. */
const mostBytes = 64 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What git is told: nothing of the folder that a hook ran in, which is another than the file's, and to fetch nothing. What a
 * partial clone lacks it would get by whatever program the repository's own settings name, from wherever they say; older
 * versions know only that no protocol is allowed.
 */
function environmentFor(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/i.test(name));
  return {
    ...Object.fromEntries(kept),
    ...{ GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  };
}

/** No pager, no hook, and nobody asked for what has changed on the disk, whatever the repository's settings say. */
const settings = ['--no-pager', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'] as const;

/**
 * A file as a revision of its repository had it; `undefined` where that revision had no such file. Throws Trouble where
 * there is no git, no repository or no such revision, and where the file's content is not at hand: that is no new file.
 * No shell, no filters, no network.
 */
export async function bytesAtRevision(
  path: string,
  revision: string,
  env: Environment,
): Promise<Uint8Array | undefined> {
  const git = (...args: readonly string[]) => runGit(dirname(path), [...settings, ...args], environmentFor(env));
  const atHand = (output: Buffer | undefined): Buffer => {
    if (output === undefined) throw new Trouble('revision-not-at-hand', { file: path, revision });
    return output;
  };
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (commit === undefined) throw new Trouble('unknown-revision', { revision });
  const entry = atHand(await git('--literal-pathspecs', 'ls-tree', '-z', firstLine(commit), '--', basename(path)));
  const blob = /^100[0-7]{3} blob ([0-9a-f]+)\t/.exec(entry.toString())?.[1];
  return blob === undefined ? undefined : atHand(await git('cat-file', 'blob', blob));
}

/** Tells the repository in which a folder lies which program merges ledger files. Throws Trouble where there is no git or no repository. */
export async function setLedgerMerge(folder: string, env: Environment): Promise<void> {
  const set = (key: string, value: string) =>
    runGit(folder, ['config', '--local', `merge.${ledgerMerge}.${key}`, value], environmentFor(env));
  await set('name', 'ledgers of plan');
  if ((await set('driver', 'plan __merge %A %B %P')) === undefined) throw new Trouble('not-in-git', { folder });
}

function firstLine(output: Buffer): string {
  return output.toString().split('\n')[0] ?? '';
}

/** What it writes; `undefined` where it fails. */
function runGit(cwd: string, args: readonly string[], env: Environment): Promise<Buffer | undefined> {
  const options = { cwd, env, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true } as const;
  return new Promise((done, fail) => {
    execFile('git', args, options, (error, output) => {
      if (error?.code === 'ENOENT') fail(new Trouble('no-git', undefined, error));
      else done(error === null ? output : undefined);
    });
  });
}
