import type { Entry, EntryDraft, Evidence } from '../core/ledger/entry.ts';
import { shownDay } from '../core/ledger/entry-day.ts';
import type { IsRemoved } from '../core/ledger/evidence/attachments.ts';
import type { Plan, Requirement } from '../core/plan/plan.ts';
import { requirementsOf } from '../core/plan/plan.ts';
import { clears, remedyFields } from '../core/progress/remedy.ts';
import { unitOf } from '../core/target/kinds.ts';
import { entryMessages } from './areas/ledger/record.ts';
import { marksMessages } from './areas/screen.ts';
import { evidenceName } from './evidence-name.ts';
import type { Language } from './language.ts';
import { exact, joined, line, type Shown, shown } from './shown.ts';
import { entryOfKind } from './target-words.ts';

/** An entry, or what one will say. */
type Worded = EntryDraft & Pick<Entry, 'at'> & Partial<Pick<Entry, 'id' | 'key'>>;

const nothing = exact('');

const nothingRemoved: IsRemoved = () => false;

/**
 * What an entry says, without when, where and who: `+1 次「第一次专题学习」佐证 会议记录.docx`.
 */
export function entryWords(
  entry: Worded,
  requirement: Requirement | undefined,
  language: Language,
  isRemoved = nothingRemoved,
): Shown {
  const say = entryMessages[language];
  const nameOf = (item: Evidence) =>
    isRemoved(entry, item) ? say.removed({ name: evidenceName(item) }) : evidenceName(item);
  const names = joined([...new Set((entry.evidence ?? []).map(nameOf))], say.between);
  const parts = [
    whatWords(entry, requirement, language),
    entry.period === undefined
      ? nothing
      : entry.kind === 'progress'
        ? say.made({ period: entry.period })
        : say.forPeriod({ period: entry.period }),
    ...remedyFields.flatMap((field) => {
      const text = entry[field];
      return text === undefined ? [] : [say.remedyFields[field]({ text: text === clears ? say.cleared : text })];
    }),
    entry.points === undefined ? nothing : say.points({ points: entry.points }),
    entry.reason === undefined ? nothing : say.because({ reason: entry.reason }),
    entry.note === undefined ? nothing : say.quoted({ text: entry.note }),
    names === '' || entry.kind === 'attach' ? names : say.evidence({ names }),
  ];
  return joined(parts, ' ');
}

function whatWords(entry: Worded, requirement: Requirement | undefined, language: Language): Shown {
  const say = entryMessages[language];
  if (entry.kind === 'review')
    return line`${say[entry.verdict ?? 'accepted']}${isUnsigned(entry) ? say.unsigned : nothing}`;
  if (entry.memo) return say.memo;
  if (entry.removes !== undefined) return say.remove({ digest: entry.removes.slice(0, 8) });
  const own = entryOfKind({ ...entry, corrects: entry.to !== undefined }, requirement?.target, language);
  if (own !== undefined) return own;
  if (entry.kind !== 'progress' || entry.amount === undefined) return say[entry.kind];
  const amount = exact(entry.amount);
  return amount.includes('/') ? amount : joined([line`+${amount}`, shown(unitOf(requirement?.target))], ' ');
}

/** Recorded without a key, as 0.1.0 did; what is yet to be recorded will be signed. */
function isUnsigned({ id, key }: Worded): boolean {
  return id !== undefined && key === undefined;
}

/** An entry with the requirement that it is about and its day, where it has one: `1.1 +1 次（2023-06-28）`. */
export function entryLine(entry: Worded, plan: Plan, language: Language, isRemoved = nothingRemoved): Shown {
  const requirement = requirementsOf(plan).find(({ id }) => id === entry.requirement);
  const on = shownDay(entry, plan.period);
  const day = on === undefined ? '' : marksMessages[language].aside({ text: on });
  const words = entryWords(entry, requirement, language, isRemoved);
  return joined([exact(entry.requirement ?? ''), line`${words}${day}`], ' ');
}
