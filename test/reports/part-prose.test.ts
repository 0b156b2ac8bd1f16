import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/language.ts';
import { proseFaults, signFaults } from '../support/prose-faults.ts';
import { officeYear, type PartNamed, reportedParts, reportOfPart } from '../support/report-parts.ts';
import { textOf } from '../support/reports.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/reports');
const parts = Object.entries(reportedParts).map(([name, part]) => ({ name, part }));

const of = (part: PartNamed) => reportOfPart(officeYear, part);

describe('the report of a part', () => {
  it.each(parts.flatMap((one) => languages.map((lang) => ({ ...one, lang }))))(
    'reads as the golden file: $name in $lang',
    async ({ name, part, lang }) => {
      const text = await textOf(of(part), 'md', { lang });
      await expect(text).toMatchFileSnapshot(resolve(fixtures, `part-${name}.${lang}.md`));
    },
  );

  it.each(parts)('has nothing in it that an office would strike out: $name', async ({ part }) => {
    expect(proseFaults(await textOf(of(part), 'md', { lang: 'zh' }))).toEqual([]);
    const csv = await textOf(of(part), 'csv', { lang: 'zh' });
    expect(signFaults(csv.replaceAll(',', '\n'))).toEqual([]);
  });

  it.each(parts)('names each duty once in its body, and no duty of another part: $name', async ({ part }) => {
    const report = of(part);
    const [body = ''] = (await textOf(report, 'md', { lang: 'zh' })).split('## 附件1');
    const told = [...report.requirements, ...report.contributions, ...report.dueNext];
    for (const { id, text } of told) {
      expect({ id, times: body.split(`${text}（${id}）`).length - 1 }).toEqual({ id, times: 1 });
    }
    const others = of({}).requirements.filter(({ id }) => !told.some((one) => one.id === id));
    for (const { text } of others) expect(body).not.toContain(text);
  });
});
