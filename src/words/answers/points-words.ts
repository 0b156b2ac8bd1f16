import { formatDecimal } from '../../core/decimal.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import { isAboveMax, type Points, type PointsGiver, writtenPoints } from '../../core/progress/points/points.ts';
import { type PointsSum, type Scored, sumPoints } from '../../core/progress/points/points-sum.ts';
import { pointsMessages } from '../areas/points.ts';
import { marksMessages } from '../areas/screen.ts';
import type { Language } from '../language.ts';
import { exact, joined, line, type Shown } from '../shown.ts';

/** Points in words: whole, and as two columns say them. */
export interface PointsWords {
  /** 分值10，自评分8.5，未审核. */
  readonly all: Shown;
  readonly self: Shown;
  readonly reviewed: Shown;
}

/** What the plan gives for a duty, and by which rule: 分值10（少一次扣1分）; empty where it gives nothing. */
export function scoreWords({ score, scoring }: Pick<Requirement, 'score' | 'scoring'>, language: Language): Shown {
  const max = score === undefined ? '' : named(pointsMessages[language].max, exact(formatDecimal(score)), language);
  return line`${max}${scoring === undefined ? '' : marksMessages[language].aside({ text: scoring })}`;
}

/** Of one duty; `undefined` where the plan gives it no score. */
export function pointsWords({ points, status, contributes }: Scored, language: Language): PointsWords | undefined {
  if (points === undefined) return undefined;
  const say = pointsMessages[language];
  const max = named(say.max, exact(formatDecimal(points.max)), language);
  if (status === 'exempt' || contributes)
    return { all: joined([max, say.exempt], say.comma), self: say.exempt, reviewed: say.exempt };
  const cells = { self: givenWords(points, 'self', language), reviewed: givenWords(points, 'reviewed', language) };
  return { all: lineOf(max, cells, [], language), ...cells };
}

function givenWords(points: Points, giver: PointsGiver, language: Language): Shown {
  const say = pointsMessages[language];
  const { max, [giver]: given } = writtenPoints(points);
  if (given === null) return say.none[giver];
  return isAboveMax(points, giver) ? say.above({ points: given, max }) : exact(given);
}

/** The same of several together; `undefined` where none of them has a score. */
export function pointsSumWords(requirements: readonly Scored[], language: Language): PointsWords | undefined {
  const sum = sumPoints(requirements);
  if (sum === undefined) return undefined;
  const say = pointsMessages[language];
  const max = named(say.max, exact(formatDecimal(sum.max)), language);
  const beside = sum.exempt === 0 ? [] : [say.exemptBeside({ count: sum.exempt })];
  // Every score is above 0: a sum of 0 is of nothing that counts.
  if (sum.max.coefficient === 0n) return { all: joined(beside, say.comma), self: say.exempt, reviewed: say.exempt };
  const cells = { self: sumWords(sum, 'self', language), reviewed: sumWords(sum, 'reviewed', language) };
  return { all: lineOf(max, cells, beside, language), ...cells };
}

function sumWords(sum: PointsSum, giver: PointsGiver, language: Language): Shown {
  const say = pointsMessages[language];
  const given = writtenPoints(sum)[giver];
  const [lacking, above] = [sum.lacking[giver], sum.toConfirm[giver]];
  if (given === null && above === 0) return say.none[giver];
  const notes = [
    lacking === 0 ? '' : say.count({ count: lacking, what: say.none[giver] }),
    above === 0 ? '' : say.count({ count: above, what: say.toConfirm }),
  ];
  const beside = joined(notes, say.comma);
  if (given === null) return beside;
  return beside === '' ? exact(given) : say.partly({ points: given, beside });
}

function lineOf(
  max: Shown,
  cells: Readonly<Record<PointsGiver, Shown>>,
  beside: readonly Shown[],
  language: Language,
): Shown {
  const say = pointsMessages[language];
  const given = (giver: PointsGiver) =>
    cells[giver] === say.none[giver] ? cells[giver] : named(say.givers[giver], cells[giver], language);
  return joined([max, given('self'), given('reviewed'), ...beside], say.comma);
}

function named(name: Shown, words: Shown, language: Language): Shown {
  return pointsMessages[language].labelled({ name, words });
}
