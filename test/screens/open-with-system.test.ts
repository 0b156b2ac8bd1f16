import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openerFor, openWithSystem } from '../../src/screens/open-with-system.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the system opens things', () => {
  test('with what each has for it', () => {
    expect(openerFor({ platform: 'linux', systemRoot: undefined })).toEqual(['xdg-open']);
    expect(openerFor({ platform: 'darwin', systemRoot: undefined })).toEqual(['/usr/bin/open']);
    const onWindows = ['D:\\Win\\System32\\rundll32.exe', 'url.dll,FileProtocolHandler'];
    expect(openerFor({ platform: 'win32', systemRoot: 'D:\\Win' })).toEqual(onWindows);
    expect(openerFor({ platform: 'win32', systemRoot: undefined })[0]).toBe('C:\\Windows\\System32\\rundll32.exe');
  });

  test('or says that it has nothing for it', async () => {
    expect(await openWithSystem('/nowhere', { platform: 'win32', systemRoot: '/nowhere' })).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('as one argument, whatever a shell would make of it', async () => {
    const folder = temporaryFolder();
    const [pipe, harm] = [join(folder, 'pipe'), join(folder, 'harm')];
    spawnSync('mkfifo', [pipe]);
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s|' "$#" "$1" > '${pipe}'\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH ?? ''}`);
    const target = `/a b/$(touch ${harm});"'&|`;
    const told = readFile(pipe, 'utf8');
    expect(await openWithSystem(target, { platform: 'linux', systemRoot: undefined })).toBe(true);
    vi.unstubAllEnvs();
    expect(await told).toBe(`1|${target}|`);
    expect(existsSync(harm)).toBe(false);
  });
});
