import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { planHead, planText, sectionsText } from '../../support/plan-text.ts';

/** Two requirements of the same words, the second in line 15 with `before` above it and `after` behind it. */
const twice = (before: string, after: string): string => `          - { id: "1.1", text: 学习 }
${before}          - { id: "1.2", text: 学习 }${after}
`;

/** `line code` of each finding. */
function found(text: string): string[] {
  return readPlan(text, 'plan.yaml').diagnostics.map(({ code, at }) => `${at.line} ${code}`);
}

const reason = 'duplicate-text: 两个科室各报各的';

describe('a comment that switches a check off', () => {
  it.each([
    ['at the end of the line', planText(twice('', ` # plan-disable-line ${reason}`))],
    ['on the line above', planText(twice(`# plan-disable-next-line ${reason}\n`, ''))],
    ['at the head of the file', `# 某区教育局\n# plan-disable ${reason}\n\n${planText(twice('', ''))}`],
    ['after the document mark', `---\n# plan-disable ${reason}\n${planText(twice('', ''))}`],
    ['with a full-width colon', planText(twice('', ' # plan-disable-line duplicate-text：各报各的'))],
    ['without the space', planText(twice('', ' #plan-disable-line duplicate-text:各报各的'))],
    [
      'in a file with Windows’ line ends',
      planText(twice('', ` # plan-disable-line ${reason}`)).replaceAll('\n', '\r\n'),
    ],
  ])('works %s', (_where, text) => {
    expect(found(text)).toEqual([]);
  });

  it('works where several stand one above the other', () => {
    const comments = `# plan-disable-next-line ${reason}\n          # plan-disable-next-line half-width-punctuation: 照原文\n`;
    const text =
      planText(`          - { id: "1.1", text: "学习,研讨" } # plan-disable-line half-width-punctuation: 照原文
          ${comments}          - { id: "1.2", text: "学习,研讨" }\n`);
    expect(found(text)).toEqual([]);
  });

  it('reaches no further than it says', () => {
    const text = planText(
      `${twice(`# plan-disable-next-line ${reason}\n`, '')}          - { id: "1.3", text: 学习 }\n`,
    );
    expect(found(text)).toEqual(['17 duplicate-text']);
    const far = planText(twice(`# plan-disable-next-line ${reason}\n\n`, ''));
    expect(found(far)).toEqual(['15 unused-switch-off', '17 duplicate-text']);
  });

  it('is no comment within a text', () => {
    const comment = `# plan-disable-line ${reason}`;
    for (const quoted of [
      `"见 ${comment}"`,
      `'见 ${comment}'`,
      `"见\n              ${comment}"`,
      `>-\n              见 ${comment}`,
    ]) {
      const text = planText(
        `${twice('', '')}            # 一般的注释\n          - id: "1.3"\n            text: ${quoted}\n`,
      );
      expect(found(text)).toEqual(['15 duplicate-text']);
    }
    expect(found(`${planHead}x-a: { "a ${comment}": 1 }\n${sectionsText(twice('', ''))}`)).toEqual([
      '16 duplicate-text',
    ]);
    expect(found(`${planHead}x-说明: |\n  ${comment}\n${sectionsText(twice('', ''))}`)).toEqual(['17 duplicate-text']);
    expect(found(planText(`          - { id: "1.1", text: 学习#plan-disable-line }\n`))).toEqual([]);
  });

  it.each([
    ['no reason', '# plan-disable-line duplicate-text'],
    ['an empty reason', '# plan-disable-line duplicate-text:  '],
    ['no code', '# plan-disable-line'],
    ['a code that is none', '# plan-disable-line __proto__: 理由'],
    ['a reach at the wrong place', '# plan-disable duplicate-text: 理由'],
    ['two codes', '# plan-disable-line duplicate-text duplicate-id: 理由'],
  ])('with %s is a finding, and switches nothing off', (_what, comment) => {
    expect(found(planText(twice('', ` ${comment}`)))).toEqual(['15 duplicate-text', '15 bad-switch-off']);
  });

  it('of another tool is left alone', () => {
    expect(found(planText(`          - { id: "1.1", text: 学习 } # plan-disable-lines x\n`))).toEqual([]);
  });

  it.each(['duplicate-id', 'yaml-syntax', 'unknown-key', 'bad-switch-off', 'unused-switch-off'])(
    'cannot be for %s',
    (code) => {
      const text = planText(`          - { id: "1.1", text: 学习 } # plan-disable-line ${code}: 不想改\n`);
      expect(found(text)).toEqual(['14 bad-switch-off']);
    },
  );

  it('leaves an error as it is', () => {
    const text = planText(twice('', ' # plan-disable-line duplicate-id: 不想改').replace('1.2', '1.1'));
    const { plan, diagnostics } = readPlan(text, 'plan.yaml');
    expect(plan).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-id', 'duplicate-text', 'bad-switch-off']);
  });

  it('is a finding where it does nothing, unless errors hide what it may be for', () => {
    const text = planText(`          - { id: "1.1", text: 学习 } # plan-disable-line ${reason}\n`);
    expect(found(text)).toEqual(['14 unused-switch-off']);
    expect(found(text.replace('"1.1"', '1.1'))).toEqual(['14 unquoted-id']);
  });

  it('takes time in proportion to the text, however many there are', () => {
    const lines = `          # plan-disable-next-line ${reason}\n`.repeat(10_000);
    const text = planText(twice(lines.trimStart(), ''));
    expect(cpuTime(() => expect(found(text)).toHaveLength(9_999))).toBeLessThan(5000);
  });
});
