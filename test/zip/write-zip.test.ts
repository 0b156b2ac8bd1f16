import { describe, expect, it } from 'vitest';
import { type ZippedFile, zipBytes } from '../../src/zip/write-zip.ts';

async function* photograph(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('aaaaaaaaaaaaaaaaaaaaaaaa');
}

const mixed: readonly ZippedFile[] = [
  { name: 'text.xml', content: '<a/>' },
  { name: 'bytes', content: new TextEncoder().encode('bbbbbbbbbbbbbbbbbbbbbbbb') },
  { name: 'pieces.xml', content: ['<b>', '</b>'] },
  { name: 'photo.jpg', content: { chunks: photograph } },
];

describe('a zip file', () => {
  it('has the same bytes for the same files', async () => {
    expect(await zipBytes(mixed)).toEqual(await zipBytes(mixed));
  });

  it('packs bytes and texts, and stores what is packed already as it is', async () => {
    const bytes = Buffer.from(await zipBytes(mixed)).toString('latin1');
    expect(bytes).not.toContain('bbbbbbbbbbbbbbbbbbbbbbbb');
    expect(bytes).toContain('aaaaaaaaaaaaaaaaaaaaaaaa');
  });

  it.each([
    [
      'a text',
      (function* (): Generator<string> {
        yield '<a>';
        throw new Error('cut off');
      })(),
    ],
    [
      'a file',
      {
        chunks: async function* (): AsyncGenerator<Uint8Array> {
          yield new Uint8Array(3);
          throw new Error('cut off');
        },
      },
    ],
  ])('is none where %s in it cannot be read to its end', async (_what, content) => {
    await expect(zipBytes([...mixed, { name: 'broken', content }])).rejects.toThrow('cut off');
  });
});
