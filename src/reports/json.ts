import { harmlessJson } from '../core/text/harmless-json.ts';
import type { ReportedSubmission } from './report.ts';
import type { ReportWriter } from './report-writer.ts';
import type { ReportedPoints } from './reported-points.ts';
import type { ReportedRequirement } from './reported-requirement.ts';

/** The facts for programs: `format: 1`, then those of `Report`; words in one language. */
export const json: ReportWriter = (
  { header: { submission, ...header }, ledger, figures, sections, requirements, contributions, orphans, evidence },
  { lang },
) => {
  const inOneLanguage = ({ words, entries, ...facts }: ReportedRequirement) => ({
    ...withBarePoints(facts),
    words: words[lang],
    entries: entries.map(({ periodWords: _, ...entry }) => entry),
  });
  const report = {
    format: 1,
    ...header,
    ...(submission && { submission: inOneWording(submission) }),
    ledger,
    figures: withBarePoints(figures),
    sections: sections.map(({ items, ...section }) => ({
      ...withBarePoints(section),
      items: items.map(({ requirements: within, ...item }) => ({
        ...withBarePoints(item),
        requirements: within.map(({ id }) => id),
      })),
    })),
    requirements: requirements.map(inOneLanguage),
    contributions: contributions.map(inOneLanguage),
    orphans: orphans.map(({ periodWords: _, ...orphan }) => orphan),
    evidence,
  };
  return harmlessJson(report);
};

function inOneWording({ periodWords: _, ...submission }: ReportedSubmission): Omit<ReportedSubmission, 'periodWords'> {
  return submission;
}

/** Points as figures, without their words. */
function withBarePoints<Facts extends { readonly points?: ReportedPoints }>({ points, ...facts }: Facts) {
  if (points === undefined) return facts;
  const { max, self, reviewed } = points;
  return { ...facts, points: { max, self, reviewed } };
}
