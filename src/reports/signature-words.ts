import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { dayWords } from '../words/period-words.ts';
import type { ReportHeader } from './report.ts';

/** The digest that ties the paper to the ledger, after the report that was signed over it, if one was. */
export function digestLines({ ledgerDigest, submission }: ReportHeader, language: Language): string[] {
  const say = reportMessages[language];
  const signed =
    submission &&
    say.submission({
      ...submission,
      period: submission.periodWords[language],
      day: dayWords(submission.day, language),
    });
  return [...(signed === undefined ? [] : [signed]), say.digest({ digest: ledgerDigest })];
}

/** Whose report it is and who answers for it; the day is left to the hand that signs unless it was set. */
export function signatureLines({ unit, recorder, signedOn }: ReportHeader, language: Language): readonly string[] {
  const day = signedOn === undefined ? '' : dayWords(signedOn, language);
  return reportMessages[language].signature({ unit, recorder, day });
}

/** The unit and the day, where the body ends. */
export function signedLines({ unit, signedOn }: ReportHeader, language: Language): string[] {
  const day = signedOn === undefined ? reportMessages[language].noDay : dayWords(signedOn, language);
  return [...(unit === '' ? [] : [unit]), day];
}
