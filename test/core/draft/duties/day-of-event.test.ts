import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

function dues(time: string, ...tasks: readonly string[]): (string | undefined)[] {
  const lines = ['校园歌手赛方案', ...time.split('\n'), '二、流程', ...tasks.map((task, at) => `${at + 1}.${task}`)];
  return draftOf(lines.join('\n')).plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ due }) => due)),
  );
}

describe('the day that a whole programme is for', () => {
  const day = '一、比赛时间\n2024年5月17日（周五）13：00';

  it.each([day, '一、活动概况\n1.时间：2024年5月17日\n2.地点：礼堂'])(
    'is that of what has an hour alone: %j',
    (time) => {
      expect(dues(time, '班主任12：40带领学生入场。', '评委13：00前就座。')).toEqual(['2024-05-17', '2024-05-17']);
    },
  );

  it('gives its month to a day that names none, but no day to what has no hour, a rhythm or a house number', () => {
    const tasks = [
      '各班于15日前报送节目单。',
      '志愿者维持秩序。',
      '每天7：00打扫礼堂。',
      '值班教师在2号教学楼清点人数。',
    ];
    expect(dues(day, ...tasks)).toEqual(['2024-05-15', undefined, undefined, undefined]);
  });

  it.each([
    '一、比赛时间\n2024年5月17日—5月18日',
    '一、时间\n2024年5月17日起',
    '一、比赛时间\n初赛5月10日，决赛5月17日',
  ])('is none where there are several, or it only begins then: %j', (time) => {
    expect(dues(time, '班主任12：40带领学生入场。')).toEqual([undefined]);
  });
});
