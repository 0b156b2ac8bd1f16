import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { manPage } from '../../src/cli/man-page.ts';
import { verbs } from '../../src/cli/verbs.ts';
import { globalOptions } from '../../src/options.ts';
import { topicNames } from '../../src/words/topics/topics.ts';

const pages = { en: 'docs/man/plan.1', zh: 'docs/man/zh_CN/plan.1' } as const;
const hasGroff = spawnSync('groff', ['--version']).status === 0;
const hasMandoc = spawnSync('mandoc', ['-T', 'lint'], { input: '' }).error === undefined;

describe.each(['en', 'zh'] as const)('the man page: %s', (language) => {
  const file = resolve(import.meta.dirname, '../..', pages[language]);

  it('is the one that npm run man makes of the tables', () => {
    expect(readFileSync(file, 'utf8')).toBe(manPage(language, packageJson.version));
  });

  it('names every verb, option, example and topic', () => {
    const page = manPage(language, '0.0.0').replaceAll('\\-', '-');
    for (const { name, options, examples } of verbs) {
      expect(page).toContain(`.SS "plan ${name}`);
      for (const { flags } of [...options, ...globalOptions]) expect(page).toContain(`\\fB${flags}\\fR`);
      for (const example of examples) expect(page).toContain(`\n${example}\n`);
    }
    for (const name of topicNames) expect(page).toContain(`.SH "${name.toUpperCase()}: `);
  });

  it('names every environment variable that the program reads, but those by which a system knows its user and itself', () => {
    const page = manPage(language, '0.0.0');
    const src = resolve(import.meta.dirname, '../../src');
    const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(resolve(src, name), 'utf8'));
    const read = texts.flatMap((text) => [...text.matchAll(/\benv\.([A-Z][A-Z_]+)\b/g)].map(([, name = '']) => name));
    const ofTheSystem = new Set(['HOME', 'USER', 'USERNAME', 'USERPROFILE', 'LC_CTYPE']);
    expect(read).toContain('PLAN_DIR');
    expect(read.filter((name) => !ofTheSystem.has(name) && !page.includes(name))).toEqual([]);
  });

  it.runIf(hasMandoc)('is read by mandoc without a warning', () => {
    expect(spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', file]).stdout.toString()).toBe('');
  });

  it.runIf(hasGroff)('is set by groff without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Kutf8', '-Tutf8', '-ww', '-rLL=78n', file]);
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toContain('party-governance-2023');
  });
});
