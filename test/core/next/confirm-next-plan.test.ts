import { describe, expect, it } from 'vitest';
import { answerGuess } from '../../../src/core/draft/guesses/answer-guess.ts';
import { openGuesses } from '../../../src/core/draft/guesses/open-guesses.ts';
import { nextPlan } from '../../../src/core/next/next-plan.ts';
import { requirementsOf } from '../../../src/core/plan/plan.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { planOf, planText } from '../../support/plan-text.ts';

const say = { head: ['明年'], why: (why: { readonly kind: string }) => `因为${why.kind}` };

function next(text: string, leaveOut: readonly string[] = []): string {
  const { plan, diagnostics } = readPlan(text, '');
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  const made = nextPlan(text, plan, { year: 2025, leaveOut: new Set(leaveOut), say });
  if (made === undefined) throw new Error('no plan was made');
  return made;
}

/** As a person who says of each place that it is right. */
function confirmed(text: string): string {
  let left = text;
  for (;;) {
    const [guess] = openGuesses(left);
    if (guess === undefined) return left;
    const answered = answerGuess(left, guess, { kind: 'accept' });
    if (!('text' in answered)) throw new Error(`by hand: ${guess.key} of line ${guess.line}\n${left}`);
    left = answered.text;
  }
}

const marked = (text: string) => openGuesses(text).map(({ key, why }) => `${key} ${why}`);

const dated = 'id: "1.1", text: 到2024年底建成, due: 2024-06-30';
const layouts: Readonly<Record<string, string>> = {
  'in braces': planOf(dated),
  'in lines': planText('          - id: "1.1"\n            text: 到2024年底建成\n            due: 2024-06-30\n'),
  'in lines that end in CRLF': planText('          - id: "1.1"\n            text: 到2024年底建成\n').replaceAll(
    '\n',
    '\r\n',
  ),
  'with a text over several lines': planText(
    '          - id: "1.1"\n            text: 到2024年底\n              建成\n            lead: 教育科\n',
  ),
  'with a block of lines': planText(
    '          - id: "1.1"\n            text: |\n              到2024年底\n              建成\n            lead: 教育科\n',
  ),
  'with a block of lines first in its map': planText(
    '          - text: >-\n              到2024年底建成\n            id: "1.1"\n',
  ),
  'with braces over several lines': planText(
    '          - { id: "1.1",\n              text: 到2024年底建成,\n              due: 2024-06-30 }\n',
  ),
  'with a text that ends on the line of the next': planText(
    '          - { id: "1.1", text: 到2024年底建成, quote: 到2024年底\n              建成 }\n',
  ),
  'with comments of its own': planText(
    '          # 说明\n          - id: "1.1" # 甲\n            # 乙\n            text: 到2024年底建成 # 丙\n            # 丁\n',
  ),
  'without an end of the last line': planOf(dated).trimEnd(),
  'with guesses in brackets': planText(
    '          - id: "1.1"\n            text: 到2024年底建成\n            lead: 教育科 # 待确认: 甲\n            x-guess: [lead]\n',
  ),
  'with guesses in lines': planText(
    '          - id: "1.1"\n            text: 到2024年底建成\n            lead: 教育科 # 待确认: 甲\n            x-guess:\n              - lead\n            due: 2024-06-30\n',
  ),
  'with one guess': planText(
    '          - id: "1.1"\n            lead: 教育科 # 待确认: 甲\n            x-guess: lead\n            text: 到2024年底建成\n',
  ),
  'with a guess that it would mark itself': planText(
    '          - id: "1.1"\n            text: 到2024年底建成 # 待确认: 甲\n            x-guess: [text]\n',
  ),
  'in JSON': JSON.stringify({
    format: 1,
    id: 'governance-2024',
    title: '要点',
    issuer: { id: 'district', name: '区教育局' },
    period: { from: '2024-01-01', to: '2024-12-31' },
    units: { school: '学校' },
    sections: [
      {
        number: '一',
        title: '甲',
        items: [{ id: '1', title: '乙', requirements: [{ id: '1.1', text: '到2024年底建成', due: '2024-06-30' }] }],
      },
    ],
  }),
};

describe.each(Object.entries(layouts))('next year’s plan of one %s', (_, text) => {
  const made = next(text);

  it('is sound, and names each place that is to be confirmed', () => {
    const { plan, diagnostics } = readPlan(made, '');
    expect(plan).toBeDefined();
    const found = diagnostics.filter(({ code }) => code === 'unconfirmed-guess').length;
    expect(found).toBeGreaterThan(1);
    expect(openGuesses(made).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['title', 'period', 'source', 'text']),
    );
  });

  it('says of no place without a key that it is to be confirmed', () => {
    const comments = made.match(/# 待确认/g)?.length ?? 0;
    expect(comments).toBeLessThanOrEqual(openGuesses(made).length);
  });

  it('has nothing left to confirm once each place was, and says what it said', () => {
    const after = confirmed(made);
    expect(after).not.toMatch(/待确认|x-guess/);
    const { plan, diagnostics } = readPlan(after, '');
    expect(diagnostics.filter(({ code }) => code === 'unconfirmed-guess')).toEqual([]);
    const before = readPlan(text, '').plan;
    const words = (of: typeof plan) => of && requirementsOf(of).map((each) => [each.text, each.quote, each.lead]);
    expect(words(plan)).toEqual(words(before));
    expect(plan?.source?.title).toBe('要点');
  });
});

describe('what is to be confirmed in next year’s plan', () => {
  const text = planOf('id: "1.1", text: 建成').replace(
    'units:',
    `aim: 总体要求
source: { title: 区教育局2024年工作要点 }
breaks:
  - title: 寒假
    from: 2024-01-20
    to: 2024-02-18
x-own: { due: 2024-03-01, text: 2024年 }
units:`,
  );

  it('is aim, title and source, and every day that was moved', () => {
    expect(marked(next(text))).toEqual([
      'title 因为title',
      'period 因为days',
      'aim 因为aim',
      'source 因为source',
      'from 因为days',
      'to 因为days',
    ]);
  });

  it('has the old document for its source, and none that was never issued', () => {
    expect(readPlan(next(text), '').plan?.source?.title).toBe('区教育局2024年工作要点');
    const without = planOf('id: "1.1", text: 建成').replace('title: 要点', 'title: 区教育局2024年工作要点');
    expect(readPlan(next(without), '').plan).toMatchObject({
      title: '区教育局2025年工作要点',
      source: { title: '区教育局2024年工作要点' },
    });
  });

  it.each([
    ['到2024年底', true],
    ['2024—2025学年', true],
    ['到２０２４年底', true],
    ['二〇二四年内', true],
    ['by the end of 2024', true],
    ['到2030年', true],
    ['参训20240人', false],
    ['不少于2024.5万元', false],
    ['今年', false],
    ['教党〔2019〕3号', false],
  ])('are words that name a year: %s', (words, isMarked) => {
    const made = next(planOf(`id: "1.1", text: "${words}"`));
    expect(openGuesses(made).some(({ key }) => key === 'text')).toBe(isMarked);
  });

  it('are names of sections and items, contexts and whatever else names a year', () => {
    const named = planOf('id: "1.1", text: 建成, evidence: [2024年总结], target: { at-least: 2, unit: 所2024年新校 }')
      .replace('title: 甲', 'title: 2024年甲')
      .replace('title: 乙', 'title: 2024年乙\n        context: [一, 到2024年]');
    expect(openGuesses(next(named)).map(({ key }) => key)).toEqual([
      'title',
      'period',
      'source',
      'title',
      'title',
      'context',
      'evidence',
      'target',
    ]);
  });

  it('is nothing of what was left out', () => {
    const two = planText(
      '          - id: "1.1"\n            text: 到2024年底建成\n          - id: "1.2"\n            text: 到2024年底验收\n',
    );
    for (const gone of ['1.1', '1.2']) {
      const made = next(two, [gone]);
      expect(marked(made).filter((each) => each.startsWith('text'))).toHaveLength(1);
      expect(confirmed(made)).not.toContain('x-guess');
    }
  });

  it('comes with no mark that turns the direction of text', () => {
    const turned = planOf('id: "1.1", text: "到2024年\u202e底\u2066建成"').replace('title: 要点', 'title: 要\u200f点');
    expect(next(`# 说\u202e明\n${turned}`)).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/);
  });
});
