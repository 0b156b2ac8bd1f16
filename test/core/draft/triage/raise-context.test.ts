import { describe, expect, it } from 'vitest';
import { raiseContext } from '../../../../src/core/draft/triage/raise-context.ts';

const plan = (item: string) => `format: 1
id: points-2026
title: 工作要点
issuer: { id: bureau, name: 局 }
period: { from: 2026-01-01, to: 2026-12-31 }
source: { title: 工作要点 }
units: { school: 学校 }
sections:
  - number: 一
    title: 教学
    items:
      - id: "0"
        title: 别的
        requirements:
          - id: "0.1"
            text: 别的事
            quote: 别的事
${item}`;

const withDuty = plan(`      - id: "1"
        title: 常规
        context:
          - 一直如此
          - 开展检查。 # 看过
        requirements:
          - id: "1.1"
            text: 开会
            quote: 开会
`);

function raised(text: string, item: string, sentence: string): string {
  const result = raiseContext(text, item, sentence);
  return 'text' in result ? result.text : JSON.stringify(result);
}

describe('a background sentence that is a duty after all', () => {
  it('stands behind the duties of its item, whole, under the next id, and is background no more', () => {
    expect(raised(withDuty, '1', '开展检查。')).toBe(
      withDuty
        .replace('          - 开展检查。 # 看过\n', '')
        .concat('          - id: "1.2"\n            text: 开展检查\n            quote: 开展检查。\n'),
    );
  });

  it('takes the list of background with it where it was the last one, and begins one of duties where there is none', () => {
    const text = plan('      - id: "1"\n        title: 常规\n        context:\n          - 开展检查');
    expect(raised(text, '1', '开展检查')).toBe(
      plan(
        '      - id: "1"\n        title: 常规\n        requirements:\n          - id: "1.1"\n            text: 开展检查\n            quote: 开展检查\n',
      ),
    );
  });

  it('keeps the line ends of the file', () => {
    const crlf = withDuty.replaceAll('\n', '\r\n');
    const text = raised(crlf, '1', '一直如此');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('text: 一直如此\r\n');
  });

  it.each([
    [
      'a list in brackets',
      plan('      - id: "1"\n        title: 常规\n        context: [开展检查]\n'),
      '1',
      '开展检查',
    ],
    ['an item that is not there', withDuty, '9', '一直如此'],
    ['a sentence that is not there', withDuty, '1', '没有这句'],
  ])('is left to a person in %s', (_, text, item, sentence) => {
    expect(raiseContext(text, item, sentence)).toEqual({ byHand: true });
  });
});
