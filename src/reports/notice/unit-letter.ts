import type { Day } from '../../core/day.ts';
import { missedPeriods, type NoticedDuty, noticeReasons, type UnitNotice } from '../../core/district/notices.ts';
import { type Remedy, remedyFields } from '../../core/progress/remedy.ts';
import { periodsIn } from '../../core/target/kinds.ts';
import { noticeMessages } from '../../words/areas/reports/notice.ts';
import type { Language } from '../../words/language.ts';
import { dayWords, periodNames } from '../../words/period-words.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { toldAskedWords, toldStatusWords } from '../../words/told/told-words.ts';
import { type Block, listed, paragraphs } from '../body/block.ts';
import { withoutStop } from '../report-words.ts';
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
      ...noticeReasons.flatMap((reason) => dutyBlocks(notice, reason, facts)),
      ...paragraphs(closingFor(notice, facts), contactOf(notice, language)),
    ],
    ...closingOf(facts),
    chat: chatOf(
      joined(
        [say.chat[level]({ ...values, unit, parts: partsOf(notice, say.silent, language) }), chatAsk(notice, facts)],
        '',
      ),
      facts,
    ),
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

function dutyBlocks({ duties }: UnitNotice, reason: NoticedDuty['reason'], facts: LetterFacts): Block[] {
  const some = duties.filter((duty) => duty.reason === reason);
  if (some.length === 0) return [];
  return [
    ...paragraphs(noticeMessages[facts.language].lists[reason]({ count: some.length })),
    ...listed(some.map((duty) => dutyLine(duty, facts))),
  ];
}

function dutyLine({ found, reason, last }: NoticedDuty, { asOf, language }: LetterFacts): string {
  const { requirement, measured } = found;
  const say = noticeMessages[language];
  const missed = found.overdueReason === 'period' ? missedPeriods(measured) : [];
  const isNamed = missed.length > 0;
  const line = say.duty({
    id: requirement.id,
    text: requirement.text,
    target: toldAskedWords(requirement.target, language),
    last: isNamed || last === undefined ? '' : dayWords(last, language),
    standing: isNamed
      ? say.missed({ periods: periodNames(periodsIn(measured) ?? [], language).list(missed) })
      : toldStatusWords(found, language),
  });
  const { returnedFor, remedy } = found.remarks ?? {};
  const parts = [
    ...(reason === 'returned' && returnedFor !== undefined
      ? [say.returnedFor({ reason: withoutStop(returnedFor) })]
      : []),
    ...(remedy === undefined ? [] : [remedyWords(remedy, asOf.day, language)]),
  ];
  return [line, ...parts].join(say.betweenSentences);
}

/** What the unit has said already, and what of it is still wanted: the rest of it, that it is done, or word that it was. */
function remedyWords(remedy: Remedy, day: Day, language: Language): string {
  const { between, remedy: say } = noticeMessages[language];
  const told = remedyFields.flatMap((field) => {
    const text = remedy[field];
    if (text === undefined) return [];
    return [say.fields[field]({ text: field === 'due' ? dayWords(text, language) : withoutStop(text) })];
  });
  const pending = remedyFields.filter((field) => remedy[field] === undefined).map((field) => say.names[field]);
  const reported = told.join(say.semicolon);
  if (pending.length > 0) return say.partly({ reported, pending: joined(pending, between) });
  return say[remedy.due !== undefined && remedy.due < day ? 'past' : 'whole']({ reported });
}

/** What a letter asks about its duties: of what was sent back another report, and of the rest what was not said yet. */
function asksIn({ level, duties }: UnitNotice) {
  const own = duties.filter(({ reason }) => reason !== 'returned');
  // What is missing of these stands behind each.
  const answered = own.filter(({ found }) => found.remarks?.remedy !== undefined);
  const hasOpen = own.length > answered.length;
  return {
    asksCause: level === 'supervise' && hasOpen,
    isRest: answered.length > 0,
    hasOpen,
    isReturned: own.length < duties.length,
  };
}

function closingFor(notice: UnitNotice, facts: LetterFacts): string {
  const { closing: say, betweenSentences } = noticeMessages[facts.language];
  const { level, arrival } = notice;
  const values = valuesOf(facts);
  if (arrival === 'nothing') return say.silent[level](values);
  if (arrival !== 'reported') return say.again[arrival](values);
  const { hasOpen, isRest, isReturned } = asksIn(notice);
  const of = isRest ? say.rest : say;
  return [
    ...(hasOpen ? [of[level](values)] : isRest ? [say.settled(values)] : []),
    ...(isReturned ? [say.returned(values)] : []),
  ].join(betweenSentences);
}

/** What the short text asks for. */
function chatAsk(notice: UnitNotice, facts: LetterFacts): Shown {
  const { asks } = noticeMessages[facts.language];
  const { asksCause, isRest } = asksIn(notice);
  return asks[asksCause ? (isRest ? 'rest' : 'cause') : 'report'](valuesOf(facts));
}

function contactOf({ row }: UnitNotice, language: Language): string {
  const say = noticeMessages[language];
  const { contact } = row.unit;
  return contact === undefined ? say.noContact : line`${say.yourContact}${exact(contact)}${say.ifChanged}`;
}
