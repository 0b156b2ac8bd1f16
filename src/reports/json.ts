import type { OutputOf } from '../core/contract/output-shape.ts';
import type { reportOutput } from '../core/contract/outputs/report.ts';
import type { targetShape } from '../core/contract/shared/target.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import type { Language } from '../words/language.ts';
import type { ReportHeader } from './report.ts';
import type { ReportWriter } from './report-writer.ts';
import type { ReportedEntry } from './reported/reported-entry.ts';
import type { ReportedSection } from './reported/reported-figures.ts';
import type { ReportedPart } from './reported/reported-part.ts';
import type { ReportedPoints } from './reported/reported-points.ts';
import type { ReportedRequirement } from './reported/reported-requirement.ts';

type ReportJson = OutputOf<typeof reportOutput>;
type RequirementJson = ReportJson['requirements'][number];

/** The facts for programs; words in one language. */
export const json: ReportWriter = (report, { lang }) => {
  const { header, ledger, evidence, words = null } = report;
  const { part } = header;
  const inOneLanguage = (reported: ReportedRequirement) => requirementJson(reported, lang);
  const document: ReportJson = {
    format: 2,
    ...headerJson(header),
    ...(part && { part: partFacts(part) }),
    words,
    ledger,
    figures: withBarePoints(report.figures),
    sections: report.sections.map(sectionJson),
    requirements: report.requirements.map(inOneLanguage),
    contributions: report.contributions.map(inOneLanguage),
    orphans: report.orphans.map(({ requirement, said, ...entry }) => ({ ...entryJson(entry), requirement, said })),
    evidence,
    ...(part?.span && { dueNext: report.dueNext.map(inOneLanguage) }),
  };
  return harmlessJson(document);
};

function headerJson(header: ReportHeader) {
  const { plan, unitRef, sourceComplete, asOf, ended, recorder, signedOn = null } = header;
  const { addressee, contact, ledgerDigest } = header;
  const signed = header.submission;
  return {
    plan,
    sourceComplete,
    unit: unitRef,
    asOf,
    ended,
    recorder,
    signedOn,
    addressee,
    contact,
    ledgerDigest,
    submission:
      signed === undefined
        ? null
        : { period: signed.period, signed: signed.signed, at: signed.at, records: signed.records, later: signed.later },
  };
}

function sectionJson({ items, ...section }: ReportedSection): ReportJson['sections'][number] {
  return {
    ...withBarePoints(section),
    items: items.map(({ requirements, ...item }) => ({
      ...withBarePoints(item),
      requirements: requirements.map(({ id }) => id),
    })),
  };
}

function requirementJson(reported: ReportedRequirement, language: Language): RequirementJson {
  const { words, entries, target, onFile, expectedEvidence, lacksEvidence, doneWithoutEvidence, ...facts } = reported;
  const { value = null, doneOn = null, outdated, targetText, ...rest } = facts;
  return {
    ...withBarePoints(rest),
    target: targetJson(target, targetText[language]),
    value,
    doneOn,
    evidence: { expected: expectedEvidence, ...onFile, missing: lacksEvidence, doneWithout: doneWithoutEvidence },
    outdated: outdated.length,
    outdatedRecords: outdated,
    entries: entries.map(entryJson),
    words: words[language],
  };
}

function targetJson(target: ReportedRequirement['target'], text: string): OutputOf<typeof targetShape> | null {
  return target === undefined ? null : { ...target, text };
}

function entryJson({ periodWords: _, unit, ...entry }: ReportedEntry): RequirementJson['entries'][number] {
  return { ...entry, ...(unit !== undefined && { amountUnit: unit }) };
}

/** Points as figures, without their words. */
function withBarePoints<Facts extends { readonly points?: ReportedPoints }>({ points, ...facts }: Facts) {
  if (points === undefined) return facts;
  const { max, self, reviewed } = points;
  return { ...facts, points: { max, self, reviewed } };
}

/** The span by the names that `--period` takes. */
function partFacts({ span, ...part }: ReportedPart) {
  if (span === undefined) return part;
  const { name, from, to, next } = span;
  const behind = next && { next: { name: next.name, from: next.from, to: next.to } };
  return { ...part, period: { name, from, to, ...behind } };
}
