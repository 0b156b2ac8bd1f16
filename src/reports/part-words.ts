import { partMessages } from '../words/areas/reports/part.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import type { Language } from '../words/language.ts';
import { dayWords, shortDayWords } from '../words/period-words.ts';
import type { ReportHeader } from './report.ts';
import type { ReportedPart } from './reported/reported-part.ts';

type Titled = Pick<ReportHeader, 'unit' | 'title' | 'part' | 'period'>;

/** 实验小学关于《…》落实情况的自查报告; of a part …第一部分（教导处）落实情况…, of a period 实验小学落实《…》第三季度工作小结. */
export function reportTitle({ unit, title, part }: Titled, language: Language): string {
  if (part === undefined) return reportMessages[language].title({ unit, plan: title });
  const say = partMessages[language];
  const { section, item, lead, span } = part;
  const pieces = [
    ...(section === undefined ? [] : [say.section({ number: section.number })]),
    ...(item === undefined ? [] : [say.item({ id: item.id })]),
    ...(lead === undefined ? [] : [say.lead({ name: lead || say.nobody })]),
  ].join(say.inTitle);
  if (span === undefined) return say.title({ unit, plan: title, part: pieces });
  const words = { unit, plan: title, part: pieces, span: span.words[language], whole: span.isWhole ? 1 : 0 };
  return say.spanTitle(words);
}

/** 第一部分、教导处、第三季度: what figures and annexes are of; empty where they are of all. */
export function scopeWords({ part = {} }: Pick<Titled, 'part'>, language: Language): string {
  const say = partMessages[language];
  const { section, item, lead, span } = part;
  return [
    ...(section === undefined ? [] : [say.section({ number: section.number })]),
    ...(item === undefined ? [] : [say.item({ id: item.id })]),
    ...(lead === undefined ? [] : [lead || say.nobody]),
    ...(span === undefined ? [] : [span.words[language]]),
  ].join(say.between);
}

/** 附件1　完成情况汇总表（第三季度）. */
export function scoped(title: string, header: Pick<Titled, 'part'>, language: Language): string {
  const scope = scopeWords(header, language);
  return scope === '' ? title : partMessages[language].scoped({ title, scope });
}

/** On what basis, and of what the report is. */
export function basisWords(header: Titled, language: Language): string {
  const { unit, title: plan, part } = header;
  if (part === undefined) return reportMessages[language].basis({ unit, plan });
  const say = partMessages[language];
  const duties = dutiesWords(part, language);
  if (part.span === undefined) return say.basis({ unit, plan, duties });
  const { from, to, words } = part.span;
  const isOfOneYear = header.period.from.slice(0, 4) === header.period.to.slice(0, 4);
  const days = isOfOneYear ? shortDayWords : dayWords;
  return say.spanBasis({
    unit,
    plan,
    duties,
    span: words[language],
    from: days(from, language),
    to: days(to, language),
  });
}

/** 第一部分“…”中教导处承担的任务; empty where only the time is named. */
function dutiesWords({ section, item, lead }: ReportedPart, language: Language): string {
  const say = partMessages[language];
  const where = [
    ...(section === undefined ? [] : [say.sectionNamed(section)]),
    ...(item === undefined ? [] : [say.itemNamed(item)]),
  ].join('');
  if (where === '' && lead === undefined) return '';
  return lead === '' ? say.dutiesOfNobody({ where }) : say.duties({ where, lead: lead ?? '' });
}

/** That what stands here is of the part only; empty where it is of all. */
export function onlyWords({ part }: Pick<Titled, 'part'>, language: Language): string {
  if (part === undefined) return '';
  return part.span === undefined ? partMessages[language].partOnly : partMessages[language].spanOnly;
}
