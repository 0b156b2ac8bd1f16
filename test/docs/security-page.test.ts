import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deepestNesting, longestLine, longestText } from '../../src/core/plan/yaml/yaml-limits.ts';
import { packetLimits } from '../../src/store/packet/read-zip.ts';
import { tableLimits } from '../../src/store/tables/tables.ts';

const root = resolve(import.meta.dirname, '../..');

describe.each(['docs/security.md', 'docs/security.zh-CN.md'])('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');

  it('names the limits that the program holds to', () => {
    const shown = [
      longestText.toLocaleString('en'),
      longestLine.toLocaleString('en'),
      packetLimits.files.toLocaleString('en'),
      `${packetLimits.bytes / 2 ** 30} GiB`,
      `${tableLimits.bytes / 2 ** 20} MiB`,
    ];
    for (const limit of shown) expect(page).toContain(limit);
    expect(page).toMatch(new RegExp(`\\b${deepestNesting} `));
    expect(page).toMatch(new RegExp(`\\b${packetLimits.ratio} (?:bytes|字节)`));
  });

  it('names only tests and pages that are there', () => {
    const tests = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => join('docs', path));
    expect(tests.length).toBeGreaterThan(8);
    expect([...tests, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('SECURITY.md leads to both', () => {
  const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  expect(page).toContain('docs/security.md');
  expect(page).toContain('docs/security.zh-CN.md');
});
