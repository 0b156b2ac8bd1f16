import { parseDecimal, zero } from '../../core/decimal.ts';
import { type Points, type WrittenPoints, writtenPoints } from '../../core/progress/points/points.ts';
import { type Scored, sumPoints } from '../../core/progress/points/points-sum.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { type PointsWords, pointsSumWords, pointsWords } from '../../words/answers/points-words.ts';
import { forEachLanguage, type InEachLanguage } from '../../words/language.ts';

/** 得分 of one duty, or of several together, with its words. */
export interface ReportedPoints extends WrittenPoints {
  readonly words: InEachLanguage<PointsWords>;
}

/** `undefined` where the plan gives the duty no score. */
export function reportedPoints(found: RequirementProgress): ReportedPoints | undefined {
  const { points } = found;
  return (
    points && {
      ...writtenPoints(points),
      words: forEachLanguage((language) => pointsWords(found, language) ?? nothing),
    }
  );
}

const nothing: PointsWords = { all: '', self: '', reviewed: '' };

/** What bears on a sum, of a requirement as it is reported. */
interface ReportedScored extends Pick<Scored, 'status'> {
  readonly points?: ReportedPoints;
}

/** Several of those that count together; `undefined` where none of them has a score. */
export function reportedPointsSum(requirements: readonly ReportedScored[]): ReportedPoints | undefined {
  const scored = requirements.map(
    ({ status, points }): Scored => ({ status, ...(points && { points: readBack(points) }) }),
  );
  const sum = sumPoints(scored);
  return (
    sum && {
      ...writtenPoints(sum),
      words: forEachLanguage((language) => pointsSumWords(scored, language) ?? nothing),
    }
  );
}

/** A report is plain text; its sums are exact. */
function readBack({ max, self, reviewed }: WrittenPoints): Points {
  const [own, others] = [self, reviewed].map((text) => parseDecimal(text ?? ''));
  return { max: parseDecimal(max) ?? zero, ...(own && { self: own }), ...(others && { reviewed: others }) };
}
