import { csvRow, textCell } from '../../core/text/csv-cell.ts';
import { DistinctNames, fileName } from '../../core/text/file-name.ts';
import { archiveMessages } from '../../words/areas/ledger/hand-in.ts';
import type { Language } from '../../words/language.ts';
import type { ReportedEvidence } from '../evidence-catalogue.ts';
import type { Report } from '../report.ts';
import type { ReportedEntry } from '../reported/reported-entry.ts';

/** One piece of evidence where it belongs; the same content stands under every requirement that it was attached to. */
export interface PlacedEvidence {
  readonly requirement: string;
  readonly text: string;
  readonly name: string;
  readonly evidence: ReportedEvidence;
  /** With slashes, from the archive's root; absent for links and for what was removed by request. */
  readonly place?: string;
  readonly removed: boolean;
}

/** Longest parts of a path: with all of them it stays below the 260 characters that old Windows programs take. */
const longest = { item: 24, requirement: 36, file: 70 } as const;

/** 佐证材料/1 强化政治领航/1.2 …/文件: by the plan's own numbering, in names that every system takes. */
export function evidenceLayout(report: Report, language: Language): PlacedEvidence[] {
  const say = archiveMessages[language];
  const root = say.evidence;
  const names = new FolderNames();
  const planned = [...report.requirements, ...report.contributions].flatMap(({ item, id, text, entries }) => {
    const folder = names.below(
      names.below(root, `${item.id} ${item.title}`, longest.item),
      `${id} ${text}`,
      longest.requirement,
    );
    return placed({ requirement: id, text, folder }, entries, report.evidence);
  });
  const ids = [...new Set(report.orphans.map(({ requirement }) => requirement))];
  const unplanned = ids.flatMap((id) => {
    const entries = report.orphans.filter(({ requirement }) => requirement === id);
    const folder = names.below(names.below(root, say.notInPlan, longest.item), id, longest.requirement);
    return placed({ requirement: id, text: entries[0]?.said ?? '', folder }, entries, report.evidence);
  });
  return [...planned, ...unplanned];
}

/** Folders by what they are for: the same one for the same thing, another for another of the same name. */
class FolderNames {
  readonly #known = new Map<string, string>();
  readonly #inside = new Map<string, DistinctNames>();

  below(parent: string, name: string, most: number): string {
    const key = `${parent}\n${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const inside = this.#inside.get(parent) ?? new DistinctNames();
    this.#inside.set(parent, inside);
    const path = `${parent}/${inside.distinct(fileName(name, most))}`;
    this.#known.set(key, path);
    return path;
  }
}

interface Where {
  readonly requirement: string;
  readonly text: string;
  readonly folder: string;
}

/** The same content attached twice to one requirement is archived once, under its first name there. */
function placed(
  { requirement, text, folder }: Where,
  entries: readonly ReportedEntry[],
  catalogue: readonly ReportedEvidence[],
): PlacedEvidence[] {
  const names = new DistinctNames();
  const attached = new Map(
    entries
      .flatMap(({ evidence }) => evidence)
      .reverse()
      .map((one) => [one.number, one]),
  );
  return [...attached.values()].reverse().flatMap(({ number, name, removed = false }): PlacedEvidence[] => {
    const evidence = catalogue[number - 1];
    if (evidence === undefined) return [];
    const isFile = evidence.sha256 !== undefined && !removed;
    const place = isFile ? `${folder}/${names.distinct(fileName(name, longest.file))}` : undefined;
    return [{ requirement, text, name, evidence, removed, ...(place !== undefined && { place }) }];
  });
}

/** The index of the evidence as CSV, with the mark without which Excel and WPS garble Chinese; what is not there says why. */
export function evidenceIndex(
  placed: readonly PlacedEvidence[],
  isKept: (sha256: string) => boolean,
  language: Language,
): string {
  const say = archiveMessages[language];
  const rows = placed.map(({ requirement, text, name, evidence, place, removed }) => {
    const { sha256 = '', url } = evidence;
    const isThere = place !== undefined && isKept(sha256);
    const state = url !== undefined ? 'link' : removed ? 'removed' : isThere ? 'kept' : 'missing';
    return csvRow([textCell(requirement), text, name, isThere ? place : '', sha256, say.states[state]]);
  });
  return `\ufeff${csvRow(say.columns)}${rows.join('')}`;
}
