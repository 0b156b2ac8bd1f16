import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withBundledFiles } from '../../src/store/bundled-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('files that lie inside the program', () => {
  const folder = join(process.execPath, 'plans');
  const bytes = Uint8Array.of(1, 2, 3);
  const disk = withBundledFiles({ folder, names: ['b.yaml', 'a.yaml', 'examples/c.yaml'], read: () => bytes });

  it('look as if they lay in a folder', async () => {
    expect(await disk.list(folder)).toEqual(['a.yaml', 'b.yaml', 'examples']);
    expect(await disk.kindOf(folder)).toBe('folder');
    expect(await disk.kindOf(join(folder, 'a.yaml'))).toBe('file');
    expect(await disk.readBytes(join(folder, 'a.yaml'))).toBe(bytes);
    expect(await disk.sizeOf(join(folder, 'a.yaml'))).toBe(3);
    expect(await disk.isLink(join(folder, 'a.yaml'))).toBe(false);
    expect(await disk.realPath(join(folder, 'a.yaml'))).toBe(join(folder, 'a.yaml'));
  });

  it('may lie in a folder of it', async () => {
    const examples = join(folder, 'examples');
    expect(await disk.kindOf(examples)).toBe('folder');
    expect(await disk.list(examples)).toEqual(['c.yaml']);
    expect(await disk.kindOf(join(examples, 'c.yaml'))).toBe('file');
    expect(await disk.readBytes(join(examples, 'c.yaml'))).toBe(bytes);
    expect(await disk.kindOf(join(folder, 'exam'))).toBeUndefined();
  });

  it('are only those that are there, and cannot be written', async () => {
    expect(await disk.kindOf(join(folder, 'c.yaml'))).toBeUndefined();
    expect(await disk.kindOf(join(folder, '../../plans/a.yaml'))).toBeUndefined();
    await expect(disk.readBytes(join(folder, 'c.yaml'))).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(disk.writeWhole(join(folder, 'a.yaml'), 'x')).rejects.toMatchObject({ code: 'file-unwritable' });
  });

  it('leave the rest of the disk as it is', async () => {
    const place = temporaryFolder();
    writeFileSync(join(place, 'a.yaml'), 'own');
    expect(Buffer.from(await disk.readBytes(join(place, 'a.yaml'))).toString()).toBe('own');
    expect(await disk.list(place)).toEqual(['a.yaml']);
    expect(await disk.kindOf(place)).toBe('folder');
    expect(await disk.sizeOf(join(place, 'a.yaml'))).toBe(3);
  });
});
