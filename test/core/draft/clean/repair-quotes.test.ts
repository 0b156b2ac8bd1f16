import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairQuotes } from '../../../../src/core/draft/clean/repair-quotes.ts';
import { placedRequirements } from '../../../../src/core/plan/plan.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { bareText } from '../../../../src/core/text/bare-text.ts';
import { doneBy, draftOf, lines, textsOf } from '../../../support/documents.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** Two lines that are plainly damaged, so that the file is. */
const damage = ['“ ”增强 四个意识 ,坚定', '“ ”做到 两个维护 ,落实'];

describe('quotes at a line’s start', () => {
  it.each([
    ['“ ” “ ”捍卫 两个确立 、坚决做到 两个维护 推动政治建设', '捍卫“两个确立”、坚决做到“两个维护”推动政治建设'],
    ['“ ” “ ” “义,增强 四个意识 ,坚定 四个自信 ,做到 两个维', '义,增强“四个意识”,坚定“四个自信”,做到“两个维'],
    ['”护 ,不断加强', '护”,不断加强'],
    ['50 ”年 勋章等政治仪式', '50年”勋章等政治仪式'],
    ['“ ”“活动,开展 学习二十大,争做好队员 新时代好少', '活动,开展“学习二十大,争做好队员”“新时代好少'],
  ])('go into the gaps that the line has: %s', (text, expected) => {
    const cleaned = repairQuotes(lines(...damage, text));
    expect(textsOf(cleaned)[2]).toBe(expected);
    expect(doneBy(cleaned)).toEqual(['quotes 1,2,3']);
  });

  it.each([
    ['“ ”牌》,评选十佳党建品牌 ,并', '牌》,评选“十佳党建品牌”,并'],
    ['”学六增六提升学习实践活动,分层', '学六增六提升”学习实践活动,分层'],
    ['” “ ”学及学习强国 平台线上学习', '学”及“学习强国”平台线上学习'],
  ])('are placed by a guess and said where the line lacks a gap: %s', (text, expected) => {
    const cleaned = repairQuotes(lines(...damage, text));
    expect(textsOf(cleaned)[2]).toBe(expected);
    expect(doneBy(cleaned)).toEqual(['quotes 1,2', 'unsure-quotes 3']);
  });

  it('stay in a file that is not damaged, whatever its lines begin with', () => {
    const text = ['“四个意识”要增强', '“三会一课”、“主题党日” 要落实', '”，不断加强', '第一 项', '50 所'];
    const cleaned = repairQuotes(lines(...text));
    expect(textsOf(cleaned)).toEqual(text);
    expect(cleaned.did).toEqual([]);
  });

  it('of the 2023 page come back as the bundled plan has them: 19 lines for sure, 3 said to be checked', () => {
    const source = readFileSync(resolve(root, 'test/fixtures/sources/work-points-2023.txt'), 'utf8');
    const { plan } = readPlan(readFileSync(resolve(root, 'plans/party-governance-2023.yaml'), 'utf8'), 'plan.yaml');
    const draft = draftOf(source);
    const drafted = draft.plan.sections.flatMap(({ items }) =>
      items.flatMap(({ context, requirements }) => [...context, ...requirements.map(({ quote }) => quote)]),
    );
    const quotes = plan ? placedRequirements(plan).map(({ requirement }) => requirement.quote ?? '') : [];
    const whole = drafted.join('，');
    const parts = quotes.flatMap((quote) => quote.split('，')).filter((part) => /[“”]/.test(part));
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((part) => !whole.includes(part))).toEqual([]);
    expect(bareText(draft.plan.aim)).toBe(bareText(plan?.aim ?? ''));
    const counts = draft.cleaned.flatMap(({ code, lines: numbers }) =>
      code.includes('quotes') ? [`${code} ${numbers.length}`] : [],
    );
    expect(counts).toEqual(['quotes 19', 'unsure-quotes 3']);
  });
});
