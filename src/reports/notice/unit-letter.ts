import { type NoticedDuty, noticeReasons, type UnitNotice } from '../../core/district/notices.ts';
import { noticeMessages } from '../../words/areas/reports/notice.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { toldAskedWords, toldStatusWords } from '../../words/told/told-words.ts';
import { type Block, listed, paragraphs } from '../body/block.ts';
import { chatOf, closingOf, idsOf, type Letter, type LetterFacts, valuesOf } from './letter.ts';

/** 提醒 or 督办通知单 to one unit: how it stands, what is open and why, what is asked by when, its contact. */
export function unitLetter(notice: UnitNotice, facts: LetterFacts): Letter {
  const { language, plan } = facts;
  const say = noticeMessages[language];
  const { row, level } = notice;
  const unit = exact(row.unit.name);
  const values = valuesOf(facts);
  return {
    title: say.titles[level]({ plan: plan.title }),
    addressee: say.addressed({ unit }),
    blocks: [
      ...paragraphs(openingOf(notice, facts)),
      ...noticeReasons.flatMap((reason) => dutyBlocks(notice, reason, language)),
      ...paragraphs(closingFor(notice, facts), contactOf(notice, language)),
    ],
    ...closingOf(facts),
    chat: chatOf(say.chat[level]({ ...values, unit, parts: partsOf(notice, say.silent, language) }), facts),
  };
}

/** What is open at a unit, in a few words; `silent`: how it is put that nothing of it counts. */
export function partsOf(
  { arrival, duties }: UnitNotice,
  silent: Readonly<Record<Exclude<UnitNotice['arrival'], 'reported'>, Shown>>,
  language: Language,
): Shown {
  const say = noticeMessages[language];
  const parts = noticeReasons.flatMap((reason) => {
    const some = duties.filter((duty) => duty.reason === reason);
    return some.length === 0 ? [] : [say.parts[reason]({ count: some.length, ids: idsOf(some, language) })];
  });
  return joined([...(arrival === 'reported' ? [] : [silent[arrival]]), ...parts], say.semicolon);
}

function openingOf({ row, arrival }: UnitNotice, facts: LetterFacts): string {
  const say = noticeMessages[facts.language].opening;
  const { of, done, totals } = row;
  return say[arrival]({ ...valuesOf(facts), of, done, exempt: totals.exempt });
}

function dutyBlocks({ duties }: UnitNotice, reason: NoticedDuty['reason'], language: Language): Block[] {
  const some = duties.filter((duty) => duty.reason === reason);
  if (some.length === 0) return [];
  return [
    ...paragraphs(noticeMessages[language].lists[reason]({ count: some.length })),
    ...listed(some.map((duty) => dutyLine(duty, language))),
  ];
}

function dutyLine({ found, last }: NoticedDuty, language: Language): string {
  const { requirement } = found;
  return noticeMessages[language].duty({
    id: requirement.id,
    text: requirement.text,
    target: toldAskedWords(requirement.target, language),
    last: last === undefined ? '' : dayWords(last, language),
    standing: toldStatusWords(found, language),
  });
}

function closingFor({ level, arrival }: UnitNotice, facts: LetterFacts): string {
  const say = noticeMessages[facts.language].closing;
  return (arrival === 'reported' ? say : say.silent)[level](valuesOf(facts));
}

function contactOf({ row }: UnitNotice, language: Language): string {
  const say = noticeMessages[language];
  const { contact } = row.unit;
  return contact === undefined ? say.noContact : line`${say.yourContact}${exact(contact)}${say.ifChanged}`;
}
