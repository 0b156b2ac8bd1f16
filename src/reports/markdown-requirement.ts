import type { Language } from '../messages/language.ts';
import { dayWords } from '../messages/period-words.ts';
import { reportMessages } from '../messages/report-messages.ts';
import type { AttachedFacts, EntryFacts } from './entry-facts.ts';
import { escaped, numbered } from './markdown-text.ts';
import { attachedName, changeWords, dueDay, entryWhat, withoutStop } from './report-words.ts';
import type { Remark, RequirementFacts, TargetFacts } from './requirement-facts.ts';

/** One requirement: its clause, how it stands, what was recorded when and by whom, and what is wanting. */
export function requirementBlocks(facts: RequirementFacts, language: Language): string[] {
  const say = reportMessages[language];
  const { id, text, quote, target, entries, words } = facts;
  const heading = say.requirement({ id: escaped(id), text: escaped(text), status: escaped(words[language].status) });
  return [
    `##### ${heading}`,
    ...(quote === undefined ? [] : [`> ${say.quote({ text: escaped(quote) })}`]),
    standing(facts, language),
    ...warnings(facts, language),
    entries.length === 0 ? say.noEntries : numbered(entries.map((entry) => entrySentence(entry, language, target))),
  ];
}

/** 目标：不少于 2 次，期限2023年12月31日。完成情况：推进中，已 1 次，尚差 1 次。 */
function standing(facts: RequirementFacts, language: Language): string {
  const say = reportMessages[language];
  const { doneOn, words } = facts;
  const due = dueDay(facts);
  const { status, light, value, madeUp, target } = words[language];
  const done = doneOn === undefined ? '' : say.doneOn({ day: dayWords(doneOn, language) });
  const stands = [status, light, value, done]
    .filter((part) => part !== '')
    .map(escaped)
    .join(say.comma);
  return [
    say.asks({ target: escaped(target), day: due === undefined ? '' : dayWords(due, language) }),
    say.stands({ words: stands }),
    madeUp === '' ? '' : say.madeUp({ periods: escaped(madeUp) }),
  ]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '' : ' ');
}

function warnings(facts: RequirementFacts, language: Language): string[] {
  const say = reportMessages[language];
  const { lacksEvidence, expectedEvidence, outdated, reopened } = facts;
  const names = expectedEvidence.map(escaped).join(say.listComma);
  return [
    ...(reopened === undefined ? [] : [reopenedSentence(reopened, language)]),
    ...(lacksEvidence ? [say.lacksEvidence({ names })] : []),
    ...(outdated[0] === undefined
      ? []
      : [say.outdated({ changed: escaped(changeWords(outdated[0], language)), count: outdated.length })]),
  ];
}

function reopenedSentence({ kind, on, by, reason }: Remark, language: Language): string {
  const say = reportMessages[language];
  const values = { day: dayWords(on, language), by: escaped(by), reason: escaped(withoutStop(reason)) };
  return kind === 'review' ? say.sentBack(values) : say.reopened(values);
}

/** 2023年3月8日，完成 1 次：第一次专题学习。（王老师填报；佐证材料：会议记录.docx〔附件2第1号〕） */
export function entrySentence(entry: EntryFacts, language: Language, target?: TargetFacts): string {
  const say = reportMessages[language];
  const recordedOn = entry.at.slice(0, 10);
  const by = (entry.kind === 'review' ? say.reviewedBy : say.by)({ name: escaped(entry.by) });
  const details = [
    recordedOn === entry.on
      ? by
      : [by, say.recordedOn({ day: dayWords(recordedOn, language) })].join(language === 'zh' ? say.comma : ' '),
    entry.evidence.length === 0 ? '' : say.evidence({ names: attachedNames(entry.evidence, language) }),
  ].filter((part) => part !== '');
  return say.entry({
    day: entry.on === undefined ? '' : dayWords(entry.on, language),
    what: escaped(entryWhat(entry, language, target)),
    details: details.join(say.semicolon),
  });
}

function attachedNames(evidence: readonly AttachedFacts[], language: Language): string {
  const say = reportMessages[language];
  return evidence
    .map((one) => say.attached({ name: escaped(attachedName(one, language)), number: one.number }))
    .join(say.listComma);
}
