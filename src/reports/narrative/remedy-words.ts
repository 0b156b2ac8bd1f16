import { remedyFields } from '../../core/progress/remedy.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { type DayWords, withoutStop } from '../report-words.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';

/** 原因：……。整改措施：……；责任人：……；完成时限：……。（责任人待填写）: what the unit wrote, and where asked for what it has yet to write. */
export function remedySentences(
  { remedy = {} }: Pick<ReportedRequirement, 'remedy'>,
  days: DayWords,
  { language, asksForRemedy }: { readonly language: Language; readonly asksForRemedy?: true },
): string[] {
  const say = narrativeMessages[language];
  const { semicolon, listComma } = reportMessages[language];
  const { cause, measure, owner, due } = remedy;
  const plan = [
    measure === undefined ? '' : say.measure({ text: withoutStop(measure) }),
    owner === undefined ? '' : say.owner({ text: withoutStop(owner) }),
    due === undefined ? '' : say.doneBy({ day: days(due) }),
  ].filter((part) => part !== '');
  const pending = remedyFields.filter((field) => remedy[field] === undefined).map((field) => say.remedyFields[field]);
  return [
    ...(cause === undefined ? [] : [say.sentence({ text: say.causeIs({ text: withoutStop(cause) }) })]),
    ...(plan.length === 0 ? [] : [say.sentence({ text: plan.join(semicolon) })]),
    ...(asksForRemedy && pending.length > 0 ? [say.pending({ fields: pending.join(listComma) })] : []),
  ];
}
