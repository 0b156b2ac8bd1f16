import type { ChangedPart, Verdict } from '../core/plan/plan-difference.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  title: ({ before, after }: Values) => `${before} → ${after}`,
  verdicts: { kept: '延续', changed: '修改', added: '新增', dropped: '取消' } satisfies Record<Verdict, string>,
  parts: { id: '编号', text: '文字', target: '目标', due: '期限', lead: '责任单位', for: '适用单位' } satisfies Record<
    ChangedPart,
    string
  >,
  count: ({ verdict, count }: Values) => `${verdict} ${count} 条`,
  listComma: '、',
  between: '，',
  columns: ['结果', '原编号', '现编号', '原要求', '现要求', '原目标和期限', '现目标和期限', '改动'],
  was: ({ text }: Values) => `原：${text}`,
  now: ({ text }: Values) => `现：${text}`,
};

const en: typeof zh = {
  title: ({ before, after }) => `${before} → ${after}`,
  verdicts: { kept: 'kept', changed: 'changed', added: 'added', dropped: 'dropped' },
  parts: { id: 'id', text: 'words', target: 'target', due: 'due', lead: 'responsible', for: 'kinds of unit' },
  count: ({ verdict, count }) => `${verdict}: ${count}`,
  listComma: ', ',
  between: ', ',
  columns: ['result', 'id before', 'id now', 'before', 'now', 'target and due before', 'target and due now', 'changed'],
  was: ({ text }) => `was: ${text}`,
  now: ({ text }) => `now: ${text}`,
};

export const diffMessages: InBoth<typeof zh> = { zh, en };
