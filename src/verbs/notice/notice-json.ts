import { join } from 'node:path';
import type { UnitList } from '../../app/district/unit-list.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { noticeOutput } from '../../core/contract/outputs/notice.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import type { UnitNotice } from '../../core/district/notices.ts';
import type { LetterFacts } from '../../reports/notice/letter.ts';
import { letterEndings, type NamedLetter } from './letter-files.ts';

type NoticeJson = OutputOf<typeof noticeOutput>;

/** For programs: who is written to, why, and what was written. */
export function noticeJson(
  letters: readonly NamedLetter[],
  { plan, asOf, replyBy }: LetterFacts,
  { list, folder }: { readonly list: UnitList; readonly folder: string | undefined },
): NoticeJson {
  const filesOf = ({ name }: NamedLetter) =>
    folder === undefined ? [] : letterEndings.map((ending) => join(folder, `${name}.${ending}`));
  const told = letters.flatMap((named): NoticeJson['letters'] => {
    const { notice, letter } = named;
    return notice === undefined ? [] : [{ ...letterJson(notice), chat: letter.chat, files: filesOf(named) }];
  });
  const ofAll = letters.find(({ notice }) => notice === undefined);
  return {
    format: 1,
    plan: toldPlan(plan),
    asOf: asOf.day,
    replyBy,
    thresholds: list.notice,
    letters: told,
    circular: { chat: ofAll?.letter.chat ?? '', files: ofAll === undefined ? [] : filesOf(ofAll) },
  };
}

function letterJson({ row, level, arrival, duties }: UnitNotice) {
  return {
    unit: toldUnit(row.unit),
    level,
    arrival,
    contact: row.unit.contact ?? null,
    duties: duties.map(({ found, reason, last = null }) => ({ id: found.requirement.id, reason, last })),
  };
}
