import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { leftToTell } from '../../words/told/told-words.ts';
import type { ReportHeader } from '../report.ts';
import { type DayWords, daysIn, entryWhat, shortened, withoutStop } from '../report-words.ts';
import type { ReportedEntry } from '../reported/reported-entry.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';

/** A reader takes in so many; the rest is counted, and stands in the ledger. */
const most = { deeds: 12, days: 6 } as const;

/** The same done on one or several days. */
interface Deed {
  readonly days: readonly (string | undefined)[];
  readonly what: string;
  /** Tells more than an amount, so that nothing is to be told together with it. */
  readonly isParticular: boolean;
  /** Tells what was noted only. */
  readonly isNote: boolean;
}

/** What was done, from amounts and notes: 3月8日完成1次：第一次专题学习；4月12日、5月10日各完成1次. What is summed up is not told again. */
export function deedWords(reported: ReportedRequirement, header: ReportHeader, language: Language): string[] {
  const say = narrativeMessages[language];
  const deeds = deedsOf(reported, language);
  const days = daysIn(header, language);
  const told = deeds.slice(0, most.deeds).map((deed) => oneDeed(deed, days, language));
  const untold = deeds.slice(most.deeds).reduce((sum, { days }) => sum + days.length, 0);
  return untold === 0 ? told : [...told, say.moreDeeds({ count: untold })];
}

function deedsOf({ entries, target }: ReportedRequirement, language: Language): Deed[] {
  const deeds: Deed[] = [];
  for (const entry of entries) {
    const left = leftToTell({ ...entry, corrects: entry.corrects !== undefined }, target?.kind);
    const isNote = left === 'note';
    if (!isDeed(entry) || left === 'nothing' || (isNote && entry.note === undefined)) continue;
    const what = shortened(isNote ? withoutStop(entry.note ?? '') : entryWhat(entry, language, target), language);
    const isParticular = entry.amount === undefined || entry.note !== undefined || entry.on === undefined;
    const before = deeds.at(-1);
    const joins = before !== undefined && !isParticular && !before.isParticular && before.what === what;
    if (joins) deeds[deeds.length - 1] = { ...before, days: [...before.days, entry.on] };
    else deeds.push({ days: [entry.on], what, isParticular, isNote });
  }
  return deeds;
}

/** Work itself and notes on it; what concerns the record alone (reviews, confirmations, removals) is told where it stands. */
function isDeed({ kind, removes }: ReportedEntry): boolean {
  return removes === undefined && (kind === 'done' || kind === 'progress' || kind === 'note');
}

function oneDeed({ days, what, isNote }: Deed, dayWords: DayWords, language: Language): string {
  const say = narrativeMessages[language];
  const words = days.map((day) => (day === undefined ? '' : dayWords(day)));
  const [first = ''] = words;
  if (isNote && first !== '') return reportMessages[language].noted({ day: first, text: what });
  if (words.length === 1) return say.deed({ day: first, what });
  if (words.length > most.days) return say.deedOften({ first, last: words.at(-1) ?? '', count: words.length, what });
  return say.deedOnDays({ days: words.join(reportMessages[language].listComma), what });
}
