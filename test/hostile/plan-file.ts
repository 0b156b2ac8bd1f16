import type { Spots } from './carriers.ts';
import { quoted } from './texts.ts';

/** The id of the plan of all these worlds. */
export const planId = 'hostile-2024';

/** A plan with every key that there is, as JSON, which is YAML; what only YAML has stands in lines above it. */
export function planFile(spots: Spots): string {
  const free = (place: string, usual: string) => spots.free('plan', place, usual);
  const strict = (place: string, usual: string) => spots.strict('plan', place, usual);
  const line = (place: string, written: (text: string) => string) => spots.line('plan', place, written);
  const plan = {
    format: strict('format', '') || 1,
    id: strict('id', planId),
    title: free('title', '区教育局2024年工作要点'),
    issuer: { id: strict('issuer.id', 'district-education'), name: free('issuer.name', '区教育局') },
    period: { from: strict('period.from', '2024-01-01'), to: '2024-12-31' },
    breaks: [{ from: '2024-07-06', to: '2024-08-31', title: free('breaks.title', '暑假') }],
    terms: [
      { title: free('terms.title', '春季学期'), from: '2024-02-19', to: strict('terms.to', '2024-07-05') },
      { from: '2024-09-02', to: '2024-12-31' },
    ],
    source: {
      title: free('source.title', '工作要点'),
      url: strict('source.url', 'https://example.org/1'),
      complete: false,
    },
    aim: free('aim', '坚持立德树人。'),
    units: { school: free('units', '中小学校'), bureau: '机关', [strict('units, a key', 'station')]: '教学点' },
    'x-own': { [free('x-own, a key', '键')]: free('x-own', '值') },
    sections: [
      {
        number: free('section.number', '一'),
        title: free('section.title', '加强学习'),
        items: [
          {
            id: strict('item.id', '1'),
            title: free('item.title', '理论学习'),
            score: strict('item.score', '100'),
            context: [free('context', '深入学习。')],
            requirements: requirements(free, strict),
          },
        ],
        [strict('section, a key', 'x-key')]: '值',
      },
    ],
    [strict('plan, a key', 'x-top')]: '值',
  };
  return `${line('comment', (text) => `# ${text.replaceAll(/[\r\n]/g, ' ')}\n`)}${line('switch-off', (text) => `# plan-disable ${text.replaceAll(/[\r\n]/g, ' ')}\n`)}${quoted(plan)}\n${line('raw characters', (text) => `x-raw: ${text}\n`)}`;
}

type Text = (place: string, usual: string) => string;

function requirements(free: Text, strict: Text): readonly unknown[] {
  return [
    {
      id: strict('requirement.id', '1.1'),
      text: free('text', '专题学习研究'),
      quote: free('quote', '全年专题学习研究不少于2次'),
      target: { 'at-least': strict('at-least', '2'), unit: free('target.unit', '次') },
      due: strict('due', '2024-06-30'),
      for: [strict('for', 'school'), 'bureau'],
      lead: [free('lead', '党办')],
      with: free('with', '教务处'),
      evidence: [free('evidence', '会议记录'), '签到表'],
      basis: {
        title: free('basis.title', '条例'),
        article: free('basis.article', '第十条'),
        url: strict('basis.url', 'https://example.org/2'),
      },
      score: strict('score', '8.5'),
      scoring: free('scoring', '少一次扣1分'),
      tags: [free('tags', '学习')],
    },
    {
      id: '1.2',
      text: '实现全覆盖',
      target: { 'at-least': '100%', of: free('target.of', '班级') },
      quote: '实现全覆盖',
    },
    {
      id: '1.3',
      text: '召开支部大会',
      target: { 'at-least': 1, unit: free('recurring unit', '次'), every: strict('every', 'month') },
    },
    {
      id: '1.8',
      text: '召开家长会',
      target: { 'at-least': 1, unit: '次', every: 'term', by: strict('by', 'last-workday') },
    },
    { id: '1.4', text: '少发文件', target: { 'at-most': 5, unit: free('cap unit', '份') } },
    {
      id: '1.5',
      text: '新增示范校',
      target: { 'at-least': 3, unit: free('district unit', '所'), across: strict('across', 'units') },
    },
    { id: '1.7', text: free('a text that waits for review', '建立台账') },
    { id: '1.6', text: free('a text without a target', '完善制度'), [strict('requirement, a key', 'x-more')]: '值' },
  ];
}

/** The same plan of a year before, with nothing hostile in it. */
export function earlierPlan(): string {
  const requirement = { id: '1.1', text: '学习', target: { 'at-least': 1, unit: '次' } };
  const items = [{ id: '1', title: '学习', requirements: [requirement, { id: '1.9', text: '删去的任务' }] }];
  return `${quoted({
    format: 1,
    id: planId,
    title: '上一年要点',
    issuer: { id: 'district-education', name: '区教育局' },
    period: { from: '2024-01-01', to: '2024-12-31' },
    units: { school: '中小学校', bureau: '机关' },
    sections: [{ number: '一', title: '学习', items }],
  })}\n`;
}
