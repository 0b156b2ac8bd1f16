import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/measure.mjs');

/** What is printed of a tree with these files. */
function measured(files: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  const repo = mkdtempSync(join(tmpdir(), 'plan-measure-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [script, '--repo', repo, ...args], {
    cwd: repo,
    encoding: 'utf8',
  });
  rmSync(repo, { recursive: true });
  if (stderr !== '') throw new Error(stderr);
  return stdout.replace(/ {2,}(?=\S)/g, ' | ');
}

const tree = {
  'src/main.ts': `const 词 = '说明：';\nexport const load = () => import('./verbs/status.ts');\n`,
  'src/verbs/status.ts': `import type { Plan } from '../core/plan.ts';
import { say } from '../core/say.ts';
export function status(plan: Plan): string {
  return say(plan);
}
`,
  'src/core/plan.ts': `export interface Plan { title: string }\nexport { say } from './say.ts';\n`,
  'src/core/say.ts': `import { shout } from './shout.ts';\nexport const say = ({ title }: { title: string }) => shout(title);\n`,
  'src/core/shout.ts': `export class Loud {\n  shouted(text: string) {\n    return text;\n  }\n}
export const shout = (text: string) => text.toUpperCase();
export const { Plan, rest: [left] } = { Plan: 1, rest: [2] };
`,
  'src/words/zh/words.ts': `export const words = '词';\n`,
  'src/words/en/words.ts': `export const words = 'words';\n`,
  'test/a.test.ts': '// nothing\n',
  'test/fixtures/broken.ts': 'no code at all {',
};

const results = JSON.stringify({ numPassedTests: 2, numFailedTests: 1, numPendingTests: 3 });
const printed = measured(
  { ...tree, 'one.json': results, 'two.json': results },
  ...['--shared-names', '--small-files', '--results', 'one.json', '--results', 'two.json'],
);

describe('npm run measure', () => {
  it('counts lines and files of each room, fixtures left out', () => {
    expect(printed).toContain('src | 20 lines, 7 files');
    expect(printed).toContain('test | 1 lines, 1 files');
    expect(printed).toContain('all | 21 lines, 8 files');
  });

  it('finds every kind of function, the longest by name and place', () => {
    const long = `// 一\nexport const many = {\n  drawn() {\n${'    work();\n'.repeat(59)}  },\n};\n`;
    const ofLong = measured({ 'src/long.ts': long });
    expect(ofLong).toContain('functions in src | 1\n');
    expect(ofLong).toContain('functions over 60 lines, over 40 lines | 1, 1\n | 61 drawn src/long.ts:3\n');
    expect(printed).toContain('functions in src | 5\nlines of a function: median, 95 %, longest | 1, 3, 3\n');
  });

  it('follows what is loaded with a verb, types and what is loaded later left out', () => {
    const chain = ['3 modules', 'src/verbs/status.ts', 'src/core/say.ts', 'src/core/shout.ts'].join('\n | ');
    expect(printed).toContain(`deepest import chain of a verb | ${chain}\n`);
  });

  it('names what several modules declare, but neither what is passed on nor what another language says', () => {
    expect(printed).toContain(
      'exported names that several modules declare | 1\n | Plan: src/core/plan.ts, src/core/shout.ts\n',
    );
  });

  it('names small files that one other imports', () => {
    expect(printed).toContain('with one importer | 3\n');
    expect(printed).toContain('7 src/core/shout.ts <- src/core/say.ts\n');
  });

  it('counts the tests of several runs', () => {
    expect(printed).toContain('tests passed, failed, skipped | 4, 2, 6\n');
  });
});
