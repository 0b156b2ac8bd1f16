import { formatDecimal } from '../../core/decimal.ts';
import type { JudgedRequirement } from '../../core/district/rollup.ts';
import { type Plan, requirementsOf } from '../../core/plan/plan.ts';
import { sumPoints } from '../../core/progress/points/points-sum.ts';
import { type PointsWords, pointsSumWords, pointsWords } from '../../words/answers/points-words.ts';
import { pointsMessages } from '../../words/areas/points.ts';
import type { Language } from '../../words/language.ts';
import { amountCell } from '../xlsx/xlsx-cells.ts';
import type { ColumnOf } from './table.ts';

type WordsOf = (requirements: readonly JudgedRequirement[], language: Language) => PointsWords | undefined;

/** 分值, 自评分 and 审核分 of what a row is about; no columns where the plan gives no scores. */
export function pointsIn<Subject>(
  plan: Plan,
  language: Language,
  someOf: (subject: Subject) => readonly JudgedRequirement[],
  wordsOf: WordsOf = pointsSumWords,
): ColumnOf<Subject>[] {
  if (!requirementsOf(plan).some(({ score }) => score !== undefined)) return [];
  const { max, givers } = pointsMessages[language];
  return [
    [max, 8, (subject) => amountCell(maxOf(someOf(subject)))],
    [givers.self, 14, (subject) => amountCell(wordsOf(someOf(subject), language)?.self)],
    [givers.reviewed, 14, (subject) => amountCell(wordsOf(someOf(subject), language)?.reviewed)],
  ];
}

function maxOf(requirements: readonly JudgedRequirement[]): string {
  const sum = sumPoints(requirements);
  return sum === undefined ? '' : formatDecimal(sum.max);
}

/** Of one requirement. */
export const pointsOfOne: WordsOf = ([found], language) =>
  found === undefined ? undefined : pointsWords(found, language);
