import { remedyFields } from '../core/progress/remedy.ts';
import { ownWordsMessages } from '../words/areas/reports/own-words.ts';
import { narrativeMessages, reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { placesIn } from './narrative/places.ts';
import type { Report } from './report.ts';
import type { ReportedRequirement } from './reported/reported-requirement.ts';

/** 区教育局：, or that it is still to be filled in; empty where the report asks for no such words. */
export function addresseeLine({ header: { addressee }, words }: Report, language: Language): string {
  const say = ownWordsMessages[language];
  if (addressee === '' && words === undefined) return '';
  return say.addressed({ addressee: addressee || say.pendingAt({ place: say.titles.addressee }) });
}

/** Who can be asked about the report, or that it is still to be filled in; none where the report asks for no such words. */
export function contactLines({ header: { contact }, words }: Report, language: Language): string[] {
  const say = ownWordsMessages[language];
  if (contact === '' && words === undefined) return [];
  // A sentence would mask the number.
  return [`${say.titles.contact}${reportMessages[language].colon}${contact || say.pending}`];
}

/** The unit's practices are told of the whole year or of a section, or are still to be filled in. */
export function asksForPractice({ words, sections }: Pick<Report, 'words' | 'sections'>): boolean {
  return words?.practice.length === 0 && sections.every(({ practice }) => practice.length === 0);
}

/** That it is a draft, as long as anything in it is still to be filled in; else empty. */
export function draftMark(report: Report, language: Language): string {
  return isDraft(report) ? narrativeMessages[language].mark : '';
}

function isDraft(report: Report): boolean {
  const { header, words, requirements } = report;
  const placeOf = placesIn(report);
  // A part's next steps are written by hand.
  if (words === undefined) return true;
  const pieces = [header.addressee, header.contact, words.about, words.next];
  if (pieces.some(({ length }) => length === 0) || asksForPractice(report)) return true;
  return requirements.some((reported) => placeOf(reported) === 'problems' && lacksRemedy(reported));
}

function lacksRemedy({ remedy = {} }: ReportedRequirement): boolean {
  return remedyFields.some((field) => remedy[field] === undefined);
}
