import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = resolve(import.meta.dirname, '../../docs');
/** Who writes programs reads the docstrings in the language that they are in. */
const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && name !== 'api.md');

describe('the manual', () => {
  it('has every page in both languages, and each is reached from its index', () => {
    const [english, chinese] = [false, true].map((isChinese) =>
      pages
        .filter((name) => name.endsWith('.zh-CN.md') === isChinese)
        .map((name) => name.replace(/(?:\.zh-CN)?\.md$/, '')),
    );
    expect(english).toEqual(chinese);
    for (const [index, ending] of [
      ['README.md', '.md'],
      ['README.zh-CN.md', '.zh-CN.md'],
    ] as const) {
      const text = readFileSync(join(docs, index), 'utf8');
      for (const page of english ?? []) {
        if (page !== 'README')
          expect({ page, index, isNamed: text.includes(`(${page}${ending})`) }).toMatchObject({ isNamed: true });
      }
    }
  });

  it.each(pages)('%s names only links and pictures that lead somewhere', (name) => {
    const text = readFileSync(join(docs, name), 'utf8');
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) {
      expect({ name, path, isThere: existsSync(join(dirname(join(docs, name)), path)) }).toMatchObject({
        isThere: true,
      });
    }
  });
});
