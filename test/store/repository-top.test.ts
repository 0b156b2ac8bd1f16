import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { repositoryTop } from '../../src/store/repository-top.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function nested(): { readonly top: string; readonly sub: string } {
  const top = temporaryFolder();
  mkdirSync(join(top, 'a/b'), { recursive: true });
  return { top, sub: join(top, 'a/b') };
}

describe('the top of a repository', () => {
  it('is what the CI service names, as long as we are in it', async () => {
    const { top, sub } = nested();
    mkdirSync(join(top, 'a/.git'));
    expect(await repositoryTop(sub, { GITHUB_WORKSPACE: top }, nodeDisk)).toBe(top);
    expect(await repositoryTop(sub, { CI_PROJECT_DIR: `${top}/` }, nodeDisk)).toBe(top);
    for (const elsewhere of [join(top, 'a/b/c'), `${top}x`, 'a', '']) {
      expect(await repositoryTop(sub, { GITHUB_WORKSPACE: elsewhere }, nodeDisk)).toBe(join(top, 'a'));
    }
  });

  it('is where git has its folder, or in a linked worktree its file', async () => {
    const { top, sub } = nested();
    writeFileSync(join(top, '.git'), 'gitdir: elsewhere\n');
    expect(await repositoryTop(sub, {}, nodeDisk)).toBe(top);
  });
});
