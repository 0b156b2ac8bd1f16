import { judgedFor, partOf } from '../../src/app/output/report-part.ts';
import { asOf } from '../../src/core/progress/as-of.ts';
import { spanMeant } from '../../src/core/progress/period-named.ts';
import { progressOf } from '../../src/core/progress/progress-of.ts';
import type { WalkFilter } from '../../src/core/progress/walk-queue.ts';
import { type Report, reportOf } from '../../src/reports/report.ts';
import { count, day, never, planWith, recurring, requirement, school, share, somewhere } from './plans.ts';
import type { Situation } from './progress.ts';
import { add, done, exempt, ledgerOf, underWay } from './records.ts';
import { file, source } from './reports.ts';

/** Of what a report is asked for, as the options name it. */
export interface PartNamed extends Pick<WalkFilter, 'section' | 'item' | 'lead'> {
  readonly period?: string;
}

/** The report of a part of a plan, with all that it was judged by. */
export function reportOfPart(
  { entries = [], asOf: asked, unit = school, ...parts }: Situation,
  { period, ...filter }: PartNamed,
): Report {
  const plan = planWith(parts);
  const span = period === undefined ? undefined : spanMeant(plan, period);
  const part = { filter, ...(span && { span }) };
  const judged = judgedFor({ plan, asOf: asOf(plan, day(asked)) }, part);
  const { progress, ...named } = partOf(progressOf(plan, ledgerOf(...entries), judged.asOf, unit ?? undefined), part);
  return reportOf(progress, { ...source, ...named });
}

/** Parts of which the reports are kept as golden texts, each by its name. */
export const reportedParts: Readonly<Record<string, PartNamed>> = {
  quarter: { period: '2023-Q3' },
  'last-quarter': { period: '第四季度' },
  'two-months': { period: '7月至8月' },
  office: { lead: '教导处' },
  section: { section: '一' },
  item: { item: '2' },
  'office-quarter': { lead: '教导处', period: '2023-Q3' },
};

/** A school whose duties have offices, as its clerk sees it some days after the third quarter. */
export const officeYear: Situation = {
  asOf: '2023-10-09',
  requirements: [],
  sections: sections(),
  entries: [
    add('1', '2023-03-08', { requirement: '1.1', note: '第一次专题学习', evidence: [file('三月会议记录.docx', 'a')] }),
    add('1', '2023-09-13', { requirement: '1.1', note: '第二次专题学习', evidence: [file('九月会议记录.docx', 'b')] }),
    done('2023-02-20', { requirement: '1.2', note: '方案已印发' }),
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) =>
      add('1', `2023-${month}-15`, { requirement: '2.1' }),
    ),
    ...['03', '06'].map((month) => add('1', `2023-${month}-20`, { requirement: '2.2' })),
    add('1', '2023-02-10', { requirement: '2.3' }),
    add('1', '2023-07-05', { requirement: '2.3', period: '2023-06' }),
    ...['03', '04', '05', '07', '09'].map((month) => add('1', `2023-${month}-10`, { requirement: '2.3' })),
    underWay('2023-08-25', { requirement: '3.1', note: '已制定实施方案' }),
    done('2023-07-20', { requirement: '3.2', note: '已完成课程表编制', evidence: [file('课程表.xlsx', 'c')] }),
    {
      kind: 'remedy',
      at: '2023-10-08T09:00:00.000+08:00',
      requirement: '3.3',
      cause: '外聘教师尚未到位',
      measure: '与共建单位签约',
    },
    ...['Q1', 'Q2', 'Q3'].map((name) => done('2023-09-28', { requirement: '3.5', period: `2023-${name}` })),
    add('1/1', '2023-08-20', { requirement: '3.6' }),
    exempt('2023-01-10', { requirement: '2.4', reason: '本校没有满五十年党龄的党员' }),
    add('1', '2023-10-08', { requirement: '2.2', note: '第四季度党员大会' }),
  ],
};

function sections(): NonNullable<Situation['sections']> {
  const item = (id: string, title: string, requirements: readonly ReturnType<typeof requirement>[]) => ({
    id,
    title,
    context: [],
    requirements,
    at: somewhere,
  });
  return [
    {
      number: '一',
      title: '突出政治引领',
      at: somewhere,
      items: [
        item('1', '强化政治领航', [
          requirement({ id: '1.1', text: '专题学习研究意识形态工作', target: count('2'), lead: ['党支部'] }),
          requirement({ id: '1.2', text: '制定意识形态工作责任制实施方案', due: '2023-03-31', lead: ['党支部'] }),
          requirement({ id: '1.3', text: '开展廉政谈话', due: '2023-11-30', lead: ['党支部'] }),
        ]),
        item('2', '严肃党内政治生活', [
          requirement({ id: '2.1', text: '召开支部委员会会议', target: recurring('1', 'month'), lead: ['党支部'] }),
          requirement({ id: '2.2', text: '召开党员大会', target: recurring('1', 'quarter'), lead: ['党支部'] }),
          requirement({ id: '2.3', text: '开展主题党日', target: recurring('1', 'month'), with: ['工会'] }),
          requirement({ id: '2.4', text: '颁发“光荣在党50年”勋章' }),
        ]),
      ],
    },
    {
      number: '二',
      title: '坚持培根铸魂',
      at: somewhere,
      items: [
        item('3', '落实立德树人根本任务', [
          requirement({ id: '3.1', text: '开展备课评课活动', lead: ['教导处'], with: ['各教研组'] }),
          requirement({ id: '3.2', text: '义务段道德与法治课进课表', due: '2023-08-31', lead: ['教导处'] }),
          requirement({ id: '3.3', text: '聘请校外辅导员', due: '2023-09-15', lead: ['少先队大队部'] }),
          requirement({ id: '3.4', text: '征集优质思政课教案', lead: ['教导处'] }),
          requirement({ id: '3.5', text: '严禁有偿补课', target: never('quarter'), lead: ['教导处'] }),
          requirement({ id: '3.6', text: '建立校长负责制', target: share('100', { across: true }) }),
        ]),
      ],
    },
  ];
}
