import { harmlessJson } from '../core/text/harmless-json.ts';
import type { ReportedSubmission } from './report.ts';
import type { ReportWriter } from './report-writer.ts';
import type { ReportedPart } from './reported-part.ts';
import type { ReportedRequirement } from './reported-requirement.ts';

/** The facts for programs: `format: 1`, then those of `Report`; words in one language. */
export const json: ReportWriter = (
  {
    header: { submission, part, ...header },
    ledger,
    figures,
    sections,
    requirements,
    contributions,
    orphans,
    evidence,
    dueNext,
  },
  { lang },
) => {
  const inOneLanguage = ({ words, entries, ...facts }: ReportedRequirement) => ({
    ...facts,
    words: words[lang],
    entries: entries.map(({ periodWords: _, ...entry }) => entry),
  });
  const report = {
    format: 1,
    ...header,
    ...(submission && { submission: inOneWording(submission) }),
    ...(part && { part: partFacts(part) }),
    ledger,
    figures,
    sections: sections.map(({ items, ...section }) => ({
      ...section,
      items: items.map(({ requirements: within, ...item }) => ({ ...item, requirements: within.map(({ id }) => id) })),
    })),
    requirements: requirements.map(inOneLanguage),
    contributions: contributions.map(inOneLanguage),
    orphans: orphans.map(({ periodWords: _, ...orphan }) => orphan),
    evidence,
    ...(part?.span && { dueNext: dueNext.map(inOneLanguage) }),
  };
  return harmlessJson(report);
};

/** The span by the names that `--period` takes. */
function partFacts({ span, ...part }: ReportedPart) {
  if (span === undefined) return part;
  const { name, from, to, next } = span;
  const behind = next && { next: { name: next.name, from: next.from, to: next.to } };
  return { ...part, period: { name, from, to, ...behind } };
}

function inOneWording({ periodWords: _, ...submission }: ReportedSubmission): Omit<ReportedSubmission, 'periodWords'> {
  return submission;
}
