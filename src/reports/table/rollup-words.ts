import type { SubmissionWorth } from '../../core/district/known-keys.ts';
import type { JudgedRequirement, Rollup, UnitRow } from '../../core/district/rollup.ts';
import { staleAfter } from '../../core/district/rollup.ts';
import { keyFingerprint } from '../../core/ledger/signing/signature.ts';
import { percentDone } from '../../core/progress/completion.ts';
import { countOverdue } from '../../core/progress/overdue.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { shown } from '../../words/shown.ts';
import { overdueFigures } from '../../words/target-words.ts';
import { dayCell } from '../xlsx/xlsx-cells.ts';
import type { MarkedCell, TableCell } from './table.ts';

export function rollupTitle({ plan }: Rollup, language: Language): string {
  return rollupMessages[language].title({ district: plan.issuer.name, plan: shown(plan.title) });
}

/** The figures above the tables. */
export function figureLines({ units, asOf, apart }: Rollup, language: Language): string[] {
  const say = rollupMessages[language];
  const count = (...states: readonly UnitRow['report'][]) =>
    units.filter(({ report }) => states.includes(report)).length;
  const [done, of] = [sumOf(units, ({ done: n }) => n), sumOf(units, ({ of: n }) => n)];
  const stale = units.filter(({ isStale }) => isStale).length;
  return [
    [say.asOf({ day: dayWords(asOf.day, language) }), ...(asOf.ended ? [say.ended] : [])].join(say.comma),
    say.counts({
      units: units.length,
      submitted: count('submitted'),
      zero: count('zero'),
      unsubmitted: count('unsubmitted'),
      unrecognized: count('unrecognized'),
      silent: count('silent'),
      unusable: count('broken', 'other-plan'),
    }),
    ...(apart.length > 0 ? [say.apart({ count: apart.length })] : []),
    say.completion({ done, of, percent: percentDone(done, of) }),
    ...(stale > 0 ? [say.stale({ units: stale, days: staleAfter })] : []),
  ];
}

export function sumOf<Each>(all: readonly Each[], of: (each: Each) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0);
}

export function rateCell(done: number, of: number): TableCell {
  if (of === 0) return '—';
  const percent = percentDone(done, of);
  return { text: `${percent}%`, value: { number: percent / 100, style: 'percent' } };
}

export function dayTableCell(day: string | undefined): TableCell {
  return day === undefined || day === '' ? '' : { text: day, value: dayCell(day) };
}

/** Of how many duties the unit has taken note, and when last: 31/31（2023-02-03）. */
export function receivedCell({ ledger, requirements }: UnitRow, language: Language): TableCell {
  const { received } = rollupMessages[language];
  const { count = 0, last = '' } = ledger?.receipts ?? {};
  const isWhole = count >= requirements.length;
  return { text: received({ count, of: requirements.length, last }), mark: isWhole ? 'good' : 'warning' };
}

/** What has to be looked at: overdue, and behind. */
export function overdueAmong(requirements: readonly JudgedRequirement[]): readonly JudgedRequirement[] {
  return requirements.filter(({ status, contributes }) => status === 'overdue' && !contributes);
}

export function behindAmong(requirements: readonly JudgedRequirement[]): readonly JudgedRequirement[] {
  return requirements.filter(({ light, contributes }) => light === 'yellow' && !contributes);
}

/** `3/5 逾期1`: how many of a unit's requirements are done, and the worst that there is. */
export function standingCell(requirements: readonly JudgedRequirement[], language: Language): TableCell {
  const say = rollupMessages[language];
  const held = requirements.filter(({ contributes, status }) => !contributes && status !== 'exempt');
  const done = held.filter(({ status }) => status === 'done').length;
  const overdue = overdueFigures(countOverdue(held), language).find(([, count]) => count > 0);
  const behind = behindAmong(held).length;
  if (held.length === 0) return { text: '—', mark: 'idle' };
  const figures = say.cell({ done, of: held.length });
  if (overdue) return { text: `${figures} ${say.overdueCell({ name: overdue[0], count: overdue[1] })}`, mark: 'bad' };
  if (behind > 0) return { text: `${figures} ${say.behindCell({ count: behind })}`, mark: 'warning' };
  if (done === held.length) return { text: figures, mark: 'good' };
  return { text: figures, mark: held.some(({ status }) => status !== 'not-started') ? 'underWay' : 'idle' };
}

/** 已报送, 零上报, 没有收到, with what is to be known beside it. */
export function reportCell({ report, ledger, isStale }: UnitRow, language: Language): MarkedCell {
  const say = rollupMessages[language];
  const later = ledger?.submission?.later ?? 0;
  const worth = ledger?.submission?.worth;
  const missing = worth?.missing.length ?? 0;
  const notes = [
    ...(missing > 0 ? [say.missingScope({ count: missing })] : []),
    ...(later > 0 ? [say.laterEntries({ count: later })] : []),
    ...(isStale ? [say.stale30] : []),
    ...((ledger?.othersEntries ?? 0) > 0 ? [say.othersEntries({ count: ledger?.othersEntries ?? 0 })] : []),
    ...((ledger?.faults ?? 0) > 0 ? [say.faults({ count: ledger?.faults ?? 0 })] : []),
  ];
  const parts = [say.states[report], ...(worth ? signatureNote(worth, language) : []), ...notes];
  return { text: parts.join(say.comma), mark: missing > 0 ? 'bad' : markOf(report, notes.length > 0) };
}

/** Whether the list knows its key; by which one it was signed stands where there is room for it. */
function signatureNote({ signature, key }: SubmissionWorth, language: Language): string[] {
  const say = rollupMessages[language];
  if (key === undefined) return signature === 'listed' ? [] : [say.unsigned];
  return signature === 'unlisted' ? [say.unlistedKey] : [];
}

/** Of the key by which it was signed: the eight groups can be compared by telephone. */
export function fingerprintIn(ledger: UnitRow['ledger']): string {
  const key = ledger?.submission?.worth?.key;
  return key === undefined ? '' : keyFingerprint(key);
}

function markOf(report: UnitRow['report'], hasNotes: boolean): MarkedCell['mark'] {
  switch (report) {
    case 'submitted':
      return hasNotes ? 'warning' : 'good';
    case 'zero':
      return hasNotes ? 'warning' : 'idle';
    case 'unsubmitted':
    case 'unrecognized':
      return 'warning';
    default:
      return 'bad';
  }
}

/** Who put it together and who answers for it, and the digest that ties the paper to the ledgers. */
export function signatureLines({ plan, digest }: Rollup, recorder: string, language: Language): string[] {
  const signature = reportMessages[language].signature({
    unit: shown(plan.issuer.name),
    recorder: shown(recorder),
    day: '',
  });
  return [rollupMessages[language].digest({ digest }), ...signature];
}
