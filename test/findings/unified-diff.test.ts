import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/findings/unified-diff.ts';
import { themeFor } from '../../src/screens/theme.ts';
import fc from '../support/fast-check.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const diff = (before: string, after: string, isTerminal = false, file = 'a.yaml'): string =>
  unifiedDiff(file, before, after, { theme: themeFor(false), isTerminal });

describe('a diff', () => {
  it('shows what changes with the lines around it', () => {
    expect(diff('1\n2\n3\n4\n5\n6\n7\n8\n9\n', '1\n2\n3\n4\n五\n6\n7\n8\n9\n')).toBe(
      '--- a/a.yaml\n+++ b/a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n',
    );
  });

  it('is empty where nothing changes', () => {
    expect(diff('a\n', 'a\n')).toBe('');
  });

  it('says where a line end was missing', () => {
    expect(diff('a', 'a\n')).toBe(
      '--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n',
    );
  });

  it('shows a person what cannot be seen, and lets nothing act on the terminal', () => {
    expect(diff('\ufeffa\u202e\r\n', 'a\u202e\n', true)).toContain('-?a?␍\n+a?\n');
  });

  it('names no file that could act on a terminal, and ends a name with spaces as git does', () => {
    expect(diff('a\n', 'b\n', false, '计 划/\u001b[31m.yaml')).toMatch(/^--- a\/计 划\/\.yaml\t\n/);
  });

  it('is one that git applies, byte for byte', () => {
    const line = fc.constantFrom('a', '', '学习,研讨', 'x\r', '- b', '+c', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 30 }), fc.boolean(), (lines, isEnded) => {
        const before = lines.map(([old]) => old).join('\n') + (isEnded ? '\n' : 'z');
        const after = `${lines.map(([, fixed]) => fixed).join('\n')}${isEnded ? '' : 'z'}\n`;
        fc.pre(before !== after);
        const folder = temporaryFolder();
        writeFileSync(join(folder, 'a.yaml'), before);
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: diff(before, after),
          env: { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, '..'), GIT_CONFIG_GLOBAL: '/dev/null' },
        });
        expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(after);
      }),
      { numRuns: 30 },
    );
  });
});
