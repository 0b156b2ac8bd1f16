import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { cap, count, level, never, recurring, requirement, share } from './plans.ts';
import type { Situation } from './progress.ts';
import { add, done, type EntryParts, exempt, underWay } from './records.ts';
import { file, schoolYear } from './reports.ts';

const months = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);

/** Ledgers whose reports are kept as golden texts, each by its name. */
export const reportedYears: Readonly<Record<string, Situation>> = {
  'school-year': schoolYear,
  'whole-year': wholeYear('2024-01-10'),
  'mid-year': wholeYear('2023-06-30'),
  'empty-ledger': { ...bundled(), asOf: '2024-01-10' },
  'every-target': everyTarget(),
};

function bundled(): Pick<Situation, 'sections' | 'source' | 'requirements'> {
  const path = resolve(import.meta.dirname, '../../plans/party-governance-2023.yaml');
  const { plan } = readPlan(readFileSync(path, 'utf8'), path);
  if (plan === undefined) throw new Error('the bundled plan cannot be read');
  return { requirements: [], sections: plan.sections, ...(plan.source && { source: plan.source }) };
}

/** The bundled plan as a school fills it in: most of it done, some of it late, one without a word. */
function wholeYear(asOf: string): Situation {
  const plan = bundled();
  const ids = (plan.sections ?? []).flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.filter(({ target }) => target === undefined).map(({ id }) => id)),
  );
  const unfinished = ['2.4', '4.6', '5.7', '6.6'];
  const plainly = ids
    .filter((id) => id !== '2.7' && !unfinished.includes(id))
    .map((id, index) => {
      const on = `2023-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 20) + 5).padStart(2, '0')}`;
      const proof = index % 3 === 0 ? { evidence: [file(`${id}记录.docx`, 'abcdef'.charAt(index % 6))] } : {};
      return done(on, { requirement: id, note: `第${index + 1}项工作已落实并形成材料`, ...proof });
    });
  return {
    ...plan,
    asOf,
    entries: [
      ...plainly,
      add('1', '2023-03-08', {
        requirement: '1.1',
        note: '党组理论学习中心组第一次专题学习',
        evidence: [file('会议记录.docx')],
      }),
      add('1', '2023-09-13', { requirement: '1.1', note: '结合开学工作第二次专题学习' }),
      add('1/1', '2023-05-20', { requirement: '1.2' }),
      exempt('2023-04-01', { requirement: '2.7', reason: '本校没有满五十年党龄的党员' }),
      exempt('2023-04-01', { requirement: '3.3', reason: '本校不在创建范围' }),
      underWay('2023-04-12', { requirement: '4.6', note: '已制定方案' }),
      remedy('4.6', { cause: '排课冲突', measure: '列入下学期校历', owner: '教导处李主任', due: '2024-03-31' }),
      remedy('5.7', { cause: '外聘教师尚未到位' }),
    ],
  };
}

function remedy(requirement: string, rest: Partial<EntryParts>): EntryParts {
  return { kind: 'remedy', on: '2023-06-10', requirement, ...rest };
}

/** Every kind of target, kept and missed. */
function everyTarget(): Situation {
  const monthly = recurring('1', 'month');
  return {
    asOf: '2024-01-10',
    requirements: [
      requirement({ id: '1.1', text: '制定全年学习计划' }),
      requirement({ id: '1.2', text: '修订谈心谈话制度', due: '2023-06-30' }),
      requirement({ id: '1.3', text: '开展专题研究', target: count('2') }),
      requirement({ id: '1.4', text: '开展家访', target: count('10') }),
      requirement({ id: '1.5', text: '召开支部委员会会议', target: monthly }),
      requirement({ id: '1.6', text: '开展主题党日', target: monthly }),
      requirement({ id: '1.7', text: '上好党课', target: recurring('1', 'quarter', { by: '25' }) }),
      requirement({ id: '1.8', text: '教师参加培训', target: share('100') }),
      requirement({ id: '1.9', text: '压减文件', target: cap('5') }),
      requirement({ id: '1.10', text: '压减会议', target: cap('3') }),
      requirement({ id: '1.11', text: '控制班额', target: level('at-most', '45') }),
      requirement({ id: '1.12', text: '充实教研力量', target: level('at-least', '6') }),
      requirement({ id: '1.13', text: '严禁有偿补课', target: never('quarter') }),
      requirement({ id: '1.14', text: '不得体罚学生', target: never() }),
      requirement({ id: '1.15', text: '杜绝安全事故', target: never('half-year') }),
      requirement({ id: '1.16', text: '建立校长负责制', target: share('100', { across: true }) }),
      requirement({ id: '1.17', text: '创建示范校', target: count('10', { across: true }) }),
    ],
    entries: [
      done('2023-02-10', { requirement: '1.1' }),
      done('2023-07-08', { requirement: '1.2', note: '制度已印发' }),
      add('1', '2023-03-08', { requirement: '1.3', note: '研究意识形态工作' }),
      add('1', '2023-10-12', { requirement: '1.3', note: '研究党风廉政工作' }),
      add('4', '2023-05-06', { requirement: '1.4' }),
      add('3', '2023-11-06', { requirement: '1.4' }),
      ...months.map((month) => inMonth('1.5', month, month === '2023-04' || month === '2023-09')),
      ...months.slice(0, 10).map((month) => inMonth('1.6', month, false)),
      ...['2023-03-20', '2023-06-28', '2023-09-20', '2023-12-20'].map((on) => add('1', on, { requirement: '1.7' })),
      add('38/40', '2023-11-30', { requirement: '1.8' }),
      add('4', '2023-06-30', { requirement: '1.10', note: '上半年全校会议' }),
      add('46', '2023-02-01', { requirement: '1.11' }),
      add('44', '2023-09-01', { requirement: '1.11' }),
      add('5', '2023-09-01', { requirement: '1.12', note: '专职教研员' }),
      ...['Q1', 'Q2', 'Q3', 'Q4'].map((name) => done('2023-12-28', { requirement: '1.13', period: `2023-${name}` })),
      add('1', '2023-05-06', { requirement: '1.14', id: 'breach', note: '一名教师罚站学生' }),
      done('2023-05-20', { requirement: '1.14', to: 'breach', note: '已约谈并向家长道歉' }),
      done('2023-12-31', { requirement: '1.14' }),
      done('2023-06-30', { requirement: '1.15', period: 'H1' }),
      add('1/1', '2023-06-01', { requirement: '1.16' }),
      exempt('2023-04-01', { requirement: '1.17', reason: '本校不在创建范围' }),
    ],
  };
}

function inMonth(id: string, month: string, isMadeUp: boolean): EntryParts {
  return isMadeUp
    ? add('1', '2023-12-20', { requirement: id, period: month })
    : add('1', `${month}-15`, { requirement: id });
}
