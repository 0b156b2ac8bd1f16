import type { PeriodProgress } from '../core/progress/periods.ts';
import { findPeriods } from '../core/progress/periods.ts';
import type { RequirementProgress } from '../core/progress/progress.ts';
import { periodsIn } from '../core/target/kinds.ts';
import { marksMessages } from './areas/marks.ts';
import { periodMessages } from './areas/period.ts';
import type { Language } from './language.ts';
import { periodNames } from './period-words.ts';
import { joined, type Shown } from './shown.ts';

/** 7月、9月不适用（暑假）, by reason; empty where no single period is exempt, or the whole requirement is. */
export function exemptPeriodsWords(
  { measured, entries, status, exemption }: RequirementProgress,
  language: Language,
): Shown {
  const periods = periodsIn(measured);
  if (periods === undefined || isWhollyExempt(status, exemption)) return '';
  const reasons = new Map<PeriodProgress, string>();
  for (const { entry } of entries) {
    if (entry.kind !== 'exempt' || entry.period === undefined) continue;
    for (const period of findPeriods(periods, entry.period)) reasons.set(period, entry.reason ?? '');
  }
  const exempt = periods.filter(({ state }) => state === 'exempt');
  const name = periodNames(periods, language);
  const words = [...new Set(exempt.map((period) => reasons.get(period) ?? ''))].map((reason) => {
    const some = name.list(exempt.filter((period) => (reasons.get(period) ?? '') === reason));
    return periodMessages[language].exempt({ periods: some, reason });
  });
  return joined(words, marksMessages[language].semicolon);
}

function isWhollyExempt(status: RequirementProgress['status'], exemption: RequirementProgress['exemption']): boolean {
  return status === 'exempt' && exemption?.entry.period === undefined;
}
