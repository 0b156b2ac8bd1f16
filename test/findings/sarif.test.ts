import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, severities } from '../../src/core/diagnostic.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { artifactUri } from '../../src/findings/artifact-uri.ts';
import type { FormatContext } from '../../src/findings/diagnostic-format.ts';
import { formatSarif } from '../../src/findings/sarif.ts';
import { contextFor, diagnostic } from '../support/diagnostics.ts';
import fc from '../support/fast-check.ts';
import { planText } from '../support/plan-text.ts';
import { sarifFaults } from '../support/sarif.ts';

const first = '          - { id: "1.1", text: 学习 }\n';
const wrong = '          - { id: "1.2", text: 学习研讨,交流, due: 2025-01-15, for: [schol] }\n';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: DiagnosticCode }[] } };
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index?: number };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
}

function logOf(text: string, parts: Partial<FormatContext> = {}): Log['runs'][0] {
  const file = 'plans/2024.yaml';
  const { diagnostics } = readPlan(text, file);
  const log = JSON.parse(formatSarif(diagnostics, contextFor({ sources: new Map([[file, text]]), ...parts })));
  expect(sarifFaults(log)).toEqual([]);
  return (log as Log).runs[0];
}

function printsOf(text: string): readonly string[] {
  return logOf(text).results.map(
    ({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['planFinding/v1']}`,
  );
}

describe('sarif', () => {
  it('is what it was', async () => {
    const text = planText(first + wrong);
    const { results } = logOf(text);
    await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot('../fixtures/sarif/results.json');
  });

  it('is valid by its schema with nothing found, and the schema does find faults', () => {
    expect(logOf(planText(first)).results).toEqual([]);
    expect(sarifFaults({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });

  it.each(['zh', 'en'] as const)('has every check as a rule with its help, in %s', (language) => {
    const { tool } = logOf(planText(first), { language });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(severities));
    for (const rule of tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/./) },
        help: { text: expect.stringContaining(`plan explain ${rule.id}`), markdown: expect.stringContaining('```') },
        defaultConfiguration: { level: severities[rule.id] },
      });
    }
  });

  it('points each result at its rule, file and place', () => {
    const { results, tool } = logOf(planText(first + wrong));
    expect(results.length).toBeGreaterThan(1);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(level).toBe(severities[ruleId as DiagnosticCode]);
      expect(locations[0]?.physicalLocation.artifactLocation).toMatchObject({ uri: 'plans/2024.yaml', index: 0 });
      expect(locations[0]?.physicalLocation.region.startLine).toBe(15);
    }
  });

  it('says where its files lie, which program found it, and gives the hash that GitHub knows alerts by', () => {
    const log = logOf(planText(first + wrong), { folder: '/project/sub', top: '/project' });
    expect(log).toMatchObject({
      tool: { driver: { version: '1.2.3' } },
      originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///project/' } },
    });
    const [one] = log.results;
    expect(one?.locations[0]?.physicalLocation.artifactLocation).toMatchObject({
      uri: 'sub/plans/2024.yaml',
      uriBaseId: '%SRCROOT%',
    });
    expect(one?.partialFingerprints).toMatchObject({ primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/) });
  });

  it('keeps its fingerprints when lines move and neighbours come', () => {
    const before = printsOf(planText(first + wrong));
    expect(new Set(before).size).toBe(before.length);
    expect(printsOf(`# 说明\n\n${planText(`          - { id: "1.0", text: 新的一条 }\n${first}\n${wrong}`)}`)).toEqual(
      before,
    );
  });

  it('gives another requirement, another file and a second of the same another fingerprint', () => {
    const before = printsOf(planText(first + wrong));
    for (const print of printsOf(planText(first + wrong.replace('1.2', '1.3')))) expect(before).not.toContain(print);
    const same = diagnostic({ code: 'unused-switch-off', values: { name: 'bad-value' } });
    const log = JSON.parse(
      formatSarif([same, same, { ...same, file: 'plans/b.yaml' }], contextFor({ files: [same.file, 'plans/b.yaml'] })),
    ) as Log;
    const prints = log.runs[0].results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(new Set(prints).size).toBe(3);
  });

  it('stays valid, one line a message and harmless, whatever a plan says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (key, file) => {
        const found = diagnostic({ code: 'unknown-key', values: { key, near: '', known: 'id' } }, '1:1-1:4', file);
        const json = formatSarif([found], contextFor({ files: [file] }));
        const log = JSON.parse(json) as Log;
        expect(sarifFaults(log)).toEqual([]);
        expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(log.runs[0].results[0]?.message.text).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 50 },
    );
  });

  it('lets no text of a file be a placeholder or a link', () => {
    const found = diagnostic({ code: 'unknown-key', values: { key: '{0}[点这里](http://x)', near: '', known: 'id' } });
    const log = JSON.parse(formatSarif([found], contextFor())) as Log;
    expect(log.runs[0].results[0]?.message.text).toContain('{{0}}\\[点这里\\](http://x)');
  });
});

describe('the URI of a file', () => {
  it.each([
    ['plans/2024.yaml', 'plans/2024.yaml'],
    ['./plans/../plans/2024.yaml', 'plans/2024.yaml'],
    ['计划/a b#1%.yaml', '%E8%AE%A1%E5%88%92/a%20b%231%25.yaml'],
    ['c:d.yaml', 'c%3Ad.yaml'],
    ['../other.yaml', '../other.yaml'],
    ['/project/plans/x.yaml', 'plans/x.yaml'],
  ])('%j is relative and encoded', (file, uri) => {
    expect(artifactUri(file, { folder: '/project', top: '/project' })).toBe(uri);
  });
});
