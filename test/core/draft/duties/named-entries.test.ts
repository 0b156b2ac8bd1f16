import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

const unitsIn = (...entries: readonly string[]) =>
  draftOf(['# 柳溪市护河方案', '## 一、任务', '### （一）巡河', ...entries].join('\n\n'))
    .plan.sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements))
    .map(({ text, lead }) => `${lead.join('、')}: ${text}`);

describe('entries that begin with a name', () => {
  it('are theirs, also where only the others tell that it is one', () => {
    expect(
      unitsIn(
        '* 市水务局：每周巡河1次；建立河道台账。',
        '* 市残联：组织志愿者队伍。',
        '* 市水文站、市渔港：开放观测点。',
      ),
    ).toEqual([
      '市水务局: 每周巡河1次',
      '市水务局: 建立河道台账',
      '市残联: 组织志愿者队伍',
      '市水文站、市渔港: 开放观测点',
    ]);
  });

  it('say who belongs to a group, and nothing that is to be done', () => {
    expect(unitsIn('成立护河小组。', '组长：周某（镇长）', '副组长：吴某、郑某', '成员：各村书记')).toEqual([
      ': 成立护河小组',
    ]);
    expect(unitsIn('组长：每周巡河1次。', '成员：每天清理河岸。')).toHaveLength(2);
  });

  it('are none where it is the name of a note', () => {
    expect(unitsIn('1. 清理河道3条。', '负责人：孙某、钱某')).toEqual(['孙某、钱某: 清理河道3条']);
  });

  it('are nobody’s where the words say what it is about', () => {
    expect(unitsIn('* 河道清淤：清理河道3条。', '* 岸线绿化：种植柳树300棵。')).toEqual([
      ': 河道清淤：清理河道3条',
      ': 岸线绿化：种植柳树300棵',
    ]);
  });
});

describe('what is listed as forbidden', () => {
  it.each(['下列行为一律禁止：', '店员不得有以下行为：'])('is never to be done: %s', (lead) => {
    const { sections } = draftOf(
      `柳溪药店2026年责任书\n一、服务\n每月培训1次。\n二、底线\n${lead}\n1．出售过期药品；\n2．泄露顾客病情，或者转卖购药记录。\n三、其他\n建立台账。\n`,
    ).plan;
    const asked = sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
    expect(asked.map(({ text, target }) => `${text} ${target?.never ?? ''}`.trim())).toEqual([
      '每月培训1次',
      '出售过期药品 true',
      '泄露顾客病情，或者转卖购药记录 true',
      '建立台账',
    ]);
  });
});
