import { pointsMessages } from '../words/areas/points.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import type { Report } from './report.ts';
import { sectionNames } from './report-words.ts';
import type { ReportedPoints } from './reported/reported-points.ts';
import type { ReportedRequirement } from './reported/reported-requirement.ts';

/** 得分 by section and item, and in all, as plain text. */
export interface PointsTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly PointsRow[];
}

export interface PointsRow {
  readonly level: 'section' | 'item' | 'all';
  readonly name: string;
  readonly points: ReportedPoints;
}

/** `undefined` where the plan gives no scores. Where there is but one section, its points are those in all. */
export function pointsTable({ figures, sections }: Report, language: Language): PointsTable | undefined {
  const { points } = figures;
  if (points === undefined) return undefined;
  const say = pointsMessages[language];
  const nameOf = sectionNames(sections, language);
  const row = (level: PointsRow['level'], name: string, own: ReportedPoints | undefined): PointsRow[] =>
    own === undefined ? [] : [{ level, name, points: own }];
  return {
    title: say.title,
    head: [say.part, say.max, say.givers.self, say.givers.reviewed],
    rows: [
      ...sections.flatMap((section) => [
        ...(sections.length > 1 ? row('section', nameOf(section), section.points) : []),
        ...section.items.flatMap((item) => row('item', reportMessages[language].item(item), item.points)),
      ]),
      ...row('all', say.total, points),
    ],
  };
}

/** The cells of a row under that head. */
export function pointsRow({ name, points }: PointsRow, language: Language): string[] {
  const { self, reviewed } = points.words[language];
  return [name, points.max, self, reviewed];
}

/** Heads of the columns by requirement; none where the plan gives no scores, so that no column stands empty. */
export function pointsHeads({ figures }: Report, language: Language): readonly string[] {
  const { max, givers } = pointsMessages[language];
  return figures.points === undefined ? [] : [max, givers.self, givers.reviewed];
}

/** The cells under them, empty for a duty without a score. */
export function pointsCells({ points }: ReportedRequirement, language: Language): readonly string[] {
  return points === undefined
    ? ['', '', '']
    : [points.max, points.words[language].self, points.words[language].reviewed];
}
