import { expect } from 'vitest';
import type { Evidence } from '../../src/core/ledger/entry.ts';
import { isBinary, type ReportFormatName, renderReport, reportFormats } from '../../src/reports/index.ts';
import { type Report, type ReportedLedger, type ReportSource, reportOf } from '../../src/reports/report.ts';
import type { ReportSettings } from '../../src/reports/report-writer.ts';
import { count, planWith, recurring, requirement, share, somewhere } from './plans.ts';
import { progressIn, type Situation } from './progress.ts';
import { add, done, exempt, returned, underWay } from './records.ts';

export const textFormats = (Object.keys(reportFormats) as ReportFormatName[]).filter((format) => !isBinary(format));

export const digest = '4f1c9a7e'.repeat(8);

/** A whole ledger. */
export const source: ReportSource = { recorder: '王老师', ledgerDigest: digest, faults: 0, incompleteBatches: 0 };

export function reportIn(situation: Situation, ledger: Partial<ReportedLedger> = {}): Report {
  return reportOf(progressIn(situation), { ...source, ...ledger });
}

/** The report as a text format writes it. */
export async function textOf(report: Report, format: ReportFormatName, settings: ReportSettings): Promise<string> {
  const content = await renderReport(report, format, settings);
  return typeof content === 'string' ? content : expect.fail(`${format} is no text`);
}

/** A copy in the store; the same letter is the same content. */
export function file(name: string, letter = 'a'): Evidence {
  return { name, sha256: letter.repeat(64), bytes: 1024 };
}

/** A small plan of two sections with a requirement of every kind, as of the end of its year. */
export const schoolYear: Situation = {
  ...smallPlan(),
  requirements: [],
  asOf: '2024-02-01',
  entries: [
    add('1', '2023-03-08', {
      requirement: '1.1',
      note: '第一次专题学习',
      evidence: [file('3月 学习(1).pdf', 'a'), file('签到表.jpg', 'b')],
    }),
    add('1', '2023-09-06', { requirement: '1.1', at: '2023-09-20T09:30:00.000+08:00', by: '李老师' }),
    add('38/40', '2023-11-30', { requirement: '1.10' }),
    add('1', '2023-02-10', { requirement: '2.1', evidence: [file('学习记录.pdf', 'a')] }),
    add('1', '2023-06-03', { requirement: '2.1', period: '2023-Q1', note: '补上第一季度党员大会' }),
    add('1', '2023-05-16', { requirement: '2.1' }),
    done('2023-12-20', { requirement: '2.2', note: '修订后的制度已印发，联系电话13812345678。' }),
    exempt('2023-04-01', { requirement: '2.3', reason: '本校无退休党员' }),
    done('2023-06-01', { requirement: '4.1', evidence: [{ url: 'https://school.example/news_1?id=2|3' }] }),
    returned('2023-07-02', { requirement: '4.1', by: '区教育局办公室' }),
    underWay('2023-10-10', { requirement: '4.2', print: 'fedcba9876543210', said: '开展思政课评比' }),
    add('2', '2023-10-01', { requirement: '3.3', note: '申报2个品牌' }),
    done('2023-03-01', { requirement: '9.9', said: '已删去的任务', evidence: [file('旧通知.docx', 'c')] }),
  ],
};

function smallPlan(): Pick<Situation, 'sections' | 'source'> {
  const item = (id: string, title: string, requirements: readonly ReturnType<typeof requirement>[]) => ({
    id,
    title,
    context: [],
    requirements,
    at: somewhere,
  });
  return {
    source: { title: planWith().title, complete: false, at: somewhere },
    sections: [
      {
        number: '一',
        title: '突出政治引领，切实提升全面从严治党工作实效',
        at: somewhere,
        items: [
          item('1', '强化政治领航', [
            requirement({
              quote: '切实加强党对意识形态工作的领导，全年专题学习研究不少于2次',
              target: count('2'),
              evidence: ['会议记录', '签到表'],
            }),
            requirement({
              id: '1.10',
              text: '推行中小学校党组织领导的校长负责制',
              quote: '全面推进全区中小学校党组织领导的校长负责制，力争到2023年底实现全覆盖',
              target: share('100'),
              due: '2023-12-31',
              lead: ['组织科'],
              with: ['各中小学校'],
            }),
          ]),
          item('2', '严肃党内政治生活', [
            requirement({ id: '2.1', text: '召开党员大会', target: recurring('1', 'quarter') }),
            requirement({
              id: '2.2',
              text: '修订谈心谈话制度',
              due: '2023-12-12',
              evidence: ['制度文本'],
              lead: ['党支部'],
            }),
            requirement({ id: '2.3', text: '颁发“光荣在党50年”勋章' }),
          ]),
          item('3', '打造党建标志性成果', [
            requirement({
              id: '3.3',
              text: '新增党建工作品牌示范校',
              quote: '计划于2023年新增10所党建工作品牌示范校',
              target: { ...count('10', { across: true }), unit: '所' },
            }),
          ]),
        ],
      },
      {
        number: '二',
        title: '坚持培根铸魂，着力提升思想建设水平',
        at: somewhere,
        items: [
          item('4', '加强理论武装', [
            requirement({ id: '4.1', text: '开展“六学六增六提升”学习实践活动' }),
            requirement({ id: '4.2', text: '开展备课评课、思政课评比等活动', due: '2023-11-30' }),
          ]),
        ],
      },
    ],
  };
}
