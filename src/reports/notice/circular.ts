import type { NoticedDuty, UnitNotice } from '../../core/district/notices.ts';
import type { UnitRow } from '../../core/district/rollup.ts';
import { percentDone } from '../../core/progress/completion.ts';
import { noticeMessages } from '../../words/areas/reports/notice.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { type Block, heading, listed, paragraphs } from '../body/block.ts';
import { sumOf } from '../table/rollup-words.ts';
import { chatOf, closingOf, type Letter, type LetterAnnex, type LetterFacts, valuesOf } from './letter.ts';

/** 通报 to all units, with the table of them annexed. */
export function circular(units: readonly UnitRow[], notices: readonly UnitNotice[], facts: LetterFacts): Letter {
  const { language, plan } = facts;
  const say = noticeMessages[language];
  const problems = problemsOf(units, notices, language);
  const percent = percentDone(
    sumOf(units, ({ done }) => done),
    sumOf(units, ({ of }) => of),
  );
  return {
    title: say.titles.circular({ plan: plan.title }),
    addressee: say.toAll,
    blocks: [
      ...part(0, say.circular.overall, paragraphs(overall(units, facts)), language),
      ...part(1, say.circular.problems, listed(problems), language),
      ...part(2, say.circular.demands, paragraphs(...demands(notices, facts)), language),
    ],
    ...closingOf(facts),
    annex: annexOf(units, notices, language),
    chat: chatOf(
      say.chat.circular({ ...valuesOf(facts), percent, problems: joined(problems, say.betweenSentences) }),
      facts,
    ),
  };
}

function part(index: number, title: Shown, blocks: readonly Block[], language: Language): Block[] {
  return [heading(1, line`${noticeMessages[language].sectionNumber[index] ?? ''}${title}`), ...blocks];
}

function overall(units: readonly UnitRow[], facts: LetterFacts): string {
  const say = noticeMessages[facts.language].circular;
  const reported = units.filter(({ report }) => report === 'submitted' || report === 'zero');
  const received = units.filter(
    ({ ledger, of, totals }) => ledger?.receipts !== undefined && ledger.receipts.count >= of + totals.exempt,
  );
  const [done, of] = [sumOf(units, (row) => row.done), sumOf(units, (row) => row.of)];
  return [
    say.figures({
      ...valuesOf(facts),
      units: units.length,
      submitted: reported.length,
      zero: units.filter(({ report }) => report === 'zero').length,
    }),
    ...(received.length > 0 ? [say.received({ count: received.length })] : []),
    say.completion({ done, of, percent: percentDone(done, of) }),
  ].join('');
}

/** Units under one head: their names, and with how many duties each where it is about those. */
interface Named {
  readonly count: number;
  readonly names: Shown;
}

/** Who has not reported, and whose duties are open; all is well where there is none. */
function problemsOf(units: readonly UnitRow[], notices: readonly UnitNotice[], language: Language): readonly Shown[] {
  const say = noticeMessages[language].circular;
  const among = (...kinds: readonly UnitNotice['arrival'][]) =>
    namesOf(
      notices.filter(({ arrival }) => kinds.includes(arrival)).map(({ row }) => row),
      language,
    );
  const unsigned = units.filter(({ report, ledger }) => report === 'unsubmitted' && (ledger?.entries ?? 0) > 0);
  const heads: readonly (readonly [Named, (named: Named) => Shown])[] = [
    [among('nothing'), say.silent],
    [among('unusable', 'other-plan'), say.unusable],
    [namesOf(unsigned, language), say.unsigned],
    [withDuties(notices, ['overdue'], language), say.overdue],
    [withDuties(notices, ['urgent', 'soon'], language), say.behind],
    [withDuties(notices, ['returned'], language), say.returned],
  ];
  const found = heads.filter(([{ count }]) => count > 0).map(([named, words]) => words(named));
  return found.length === 0 ? [say.none] : found;
}

function namesOf(units: readonly UnitRow[], language: Language): Named {
  const names = units.map(({ unit }) => exact(unit.name));
  return { count: names.length, names: joined(names, noticeMessages[language].between) };
}

/** Of units from which something came: of the others it goes without saying. */
function withDuties(
  notices: readonly UnitNotice[],
  reasons: readonly NoticedDuty['reason'][],
  language: Language,
): Named {
  const { circular: say, between } = noticeMessages[language];
  const names = notices.flatMap(({ row: { unit }, arrival, duties }) => {
    const count = duties.filter(({ reason }) => reasons.includes(reason)).length;
    return count === 0 || arrival !== 'reported' ? [] : [say.ofUnit({ unit: exact(unit.name), count })];
  });
  return { count: names.length, names: joined(names, between) };
}

function demands(notices: readonly UnitNotice[], facts: LetterFacts): readonly string[] {
  const say = noticeMessages[facts.language].circular;
  if (notices.length === 0) return [say.keepOn];
  const values = valuesOf(facts);
  const isAny = (...kinds: readonly UnitNotice['arrival'][]) => notices.some(({ arrival }) => kinds.includes(arrival));
  return [
    [
      ...(isAny('reported') ? [say.demand(values)] : []),
      ...(isAny('nothing') ? [say.demandSilent(values)] : []),
      ...(isAny('unusable', 'other-plan') ? [say.demandAgain(values)] : []),
    ].join(noticeMessages[facts.language].betweenSentences),
  ];
}

/** A row a unit, in the list's order; of one from which nothing came that counts, no more than that is known. */
function annexOf(units: readonly UnitRow[], notices: readonly UnitNotice[], language: Language): LetterAnnex {
  const { circular: say } = noticeMessages[language];
  const { unit, report, received, ...figures } = say.columns;
  const usesReceipts = useReceipts(units);
  const columns = [
    ...[say.number, unit, report].map((title) => ({ title, isText: true as const })),
    ...[...(usesReceipts ? [received] : []), ...Object.values(figures)].map((title) => ({ title })),
  ];
  const rows = units.map((row, index) => [String(index + 1), ...annexRow(row, notices, usesReceipts, language)]);
  return {
    named: say.annex,
    label: say.annexLabel,
    title: say.annexTitle,
    table: { kind: 'table', caption: '', columns, rows },
  };
}

/** Where nobody takes note of duties, that no unit did says nothing of any. */
function useReceipts(units: readonly UnitRow[]): boolean {
  return units.some(({ ledger }) => ledger?.receipts !== undefined);
}

function annexRow(
  row: UnitRow,
  notices: readonly UnitNotice[],
  usesReceipts: boolean,
  language: Language,
): readonly string[] {
  const { unit, report, done, of, ledger, requirements } = row;
  const notice = notices.find((one) => one.row === row);
  const isKnown = notice === undefined || notice.arrival === 'reported';
  const open = (...reasons: readonly NoticedDuty['reason'][]) =>
    isKnown ? String(notice?.duties.filter(({ reason }) => reasons.includes(reason)).length ?? 0) : '—';
  return [
    exact(unit.name),
    rollupMessages[language].states[report],
    ...(usesReceipts ? [`${ledger?.receipts?.count ?? 0}/${requirements.length}`] : []),
    String(of),
    isKnown ? String(done) : '—',
    of === 0 || !isKnown ? '—' : `${percentDone(done, of)}%`,
    open('overdue'),
    open('urgent', 'soon'),
    open('returned'),
  ];
}
