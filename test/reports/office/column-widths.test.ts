import { describe, expect, it } from 'vitest';
import { columnNeeds, placesOf, shareOut } from '../../../src/reports/office/column-widths.ts';

describe('the width of a column', () => {
  const titles = ['序号', '任务', '佐证材料', '完成时间'];
  const rows = [
    ['1', '推进“双进入双培养”机制，党组织与行政班子成员双向进入、交叉任职', '', '2023年3月8日'],
    ['2', '完善骨干教师和党员“双培养”机制，把骨干教师培养成党员', '', '2023年12月12日'],
  ];

  it('follows from what is in it: wide for a task, and for a column with nothing in it as its title is', () => {
    const [, task = 0, evidence = 0] = shareOut(110, columnNeeds(titles, rows));
    expect(task).toBeGreaterThan(5 * evidence);
    expect(columnNeeds(titles, rows)[2]?.least).toBe(placesOf('佐证材料'));
  });

  it('keeps days and figures on one line, even where there is little room', () => {
    const widths = shareOut(50, columnNeeds(titles, rows));
    expect(widths[3]).toBeGreaterThanOrEqual(placesOf('2023年12月12日'));
  });

  it('adds up to the page, however much or little is asked for', () => {
    for (const whole of [20, 60, 110, 500]) {
      const sum = shareOut(whole, columnNeeds(titles, rows)).reduce((total, width) => total + width, 0);
      expect(sum).toBeCloseTo(whole, 6);
    }
  });
});
