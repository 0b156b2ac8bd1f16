import { describe, expect, it } from 'vitest';
import { percentOf } from '../../src/words/kind-words.ts';
import {
  exemptPeriodsWords,
  lightWords,
  madeUpPeriodsWords,
  missingWords,
  periodLines,
  statusWords,
  targetWords,
  valueWords,
} from '../../src/words/target-words.ts';
import { bureau, cap, count, decimal, recurring, requirement, school, share } from '../support/plans.ts';
import { standingOf } from '../support/progress.ts';
import { add, done, exempt, reopen, returned } from '../support/records.ts';

describe('a target in words', () => {
  it.each([
    [undefined, '完成', 'done'],
    [count('2'), '不少于 2 次', 'at least 2 次'],
    [recurring('1', 'month'), '每月不少于 1 次', 'at least 1 次 every month'],
    [recurring('0.5', 'half-year'), '每半年不少于 0.5 次', 'at least 0.5 次 every half-year'],
    [recurring('1', 'term'), '每学期不少于 1 次', 'at least 1 次 every term'],
    [recurring('1', '2 weeks'), '每两周不少于 1 次', 'at least 1 次 every 2 weeks'],
    [recurring('1', '2 months'), '每两个月不少于 1 次', 'at least 1 次 every 2 months'],
    [recurring('1', '3 years'), '每三年不少于 1 次', 'at least 1 次 every 3 years'],
    [recurring('1', 'month', { by: '25' }), '每月25日前不少于 1 次', 'at least 1 次 every month by the 25th'],
    [recurring('1', 'week', { by: 'fri' }), '每周五前不少于 1 次', 'at least 1 次 every week by Friday'],
    [
      recurring('1', '2 weeks', { by: 'fri' }),
      '每两周最后一个周五前不少于 1 次',
      'at least 1 次 every 2 weeks by the last Friday',
    ],
    [
      recurring('1', 'month', { by: 'last-workday' }),
      '每月最后一个工作日前不少于 1 次',
      'at least 1 次 every month by the last workday',
    ],
    [
      recurring('1', 'quarter', { by: '3' }),
      '每季度最后一个月3日前不少于 1 次',
      'at least 1 次 every quarter by the 3rd of its last month',
    ],
    [share('100'), '达到 100%（中小学校）', '100% of 中小学校'],
    [cap('5'), '不超过 5 份', 'at most 5 份'],
    [count('10', { across: true }), '全区不少于 10 次', 'across the district at least 10 次'],
  ])('%#', (target, zh, en) => {
    expect([targetWords(target, 'zh'), targetWords(target, 'en')]).toEqual([zh, en]);
  });

  it('holds no escape sequence of the plan', () => {
    expect(targetWords({ ...count('2'), unit: '\u001b[31m次' }, 'zh')).toBe('不少于 2 次');
  });
});

describe('how it stands in words', () => {
  const counted = requirement({ target: count('2') });

  it('says what is there and what is missing', () => {
    expect(valueWords(standingOf(counted, [], '2023-06-30'), 'zh')).toBe('尚差 2 次');
    expect(valueWords(standingOf(counted, [add('1', '2023-03-01')], '2023-06-30'), 'zh')).toBe('已 1 次，尚差 1 次');
    expect(valueWords(standingOf(counted, [add('2', '2023-03-01')], '2023-06-30'), 'zh')).toBe('已 2 次');
  });

  it('gives shares with a percent that is never rounded up', () => {
    const shared = requirement({ target: share('100') });
    expect(valueWords(standingOf(shared, [], '2023-06-30'), 'zh')).toBe('尚未报份额');
    expect(missingWords(standingOf(shared, [], '2023-06-30'), 'zh')).toBe('尚未报份额');
    expect(valueWords(standingOf(shared, [add('38/40', '2023-03-01')], '2023-06-30'), 'zh')).toBe(
      '38/40（95%），未达到 100%',
    );
    expect(valueWords(standingOf(shared, [add('40/40', '2023-03-01')], '2023-06-30'), 'zh')).toBe('40/40（100%）');
    expect(percentOf({ part: decimal('9999'), whole: decimal('10000') })).toBe('99.9');
    expect(percentOf({ part: decimal('0.1'), whole: decimal('0.3') })).toBe('33.3');
  });

  it('calls a limit that is exceeded 超限', () => {
    const limited = requirement({ target: cap('5') });
    const over = standingOf(limited, [add('6', '2023-03-01')], '2023-06-30');
    expect(statusWords(over, 'zh')).toBe('超限');
    expect(valueWords(over, 'zh')).toBe('已 6 份，限额 5 份');
    expect(missingWords(over, 'zh')).toBe('已 6 份，限额 5 份');
    expect(missingWords(standingOf(limited, [add('1', '2023-03-01')], '2023-06-30'), 'zh')).toBe('继续控制在限额内');
  });

  it('names the periods that are short, three and more in a row as a range', () => {
    const monthly = requirement({ target: recurring('1', 'month') });
    const entries = ['01', '03', '04'].map((month) => add('1', `2023-${month}-10`));
    expect(valueWords(standingOf(monthly, entries, '2023-06-15'), 'zh')).toBe(
      '已达标 3/5 个月，缺 2月、5月，6月尚差 1 次',
    );
    expect(valueWords(standingOf(monthly, [], '2023-05-31'), 'zh')).toBe('已达标 0/4 个月，缺 1月至4月，5月尚差 1 次');
  });

  it('names the year where the periods lie in two', () => {
    const quarterly = requirement({ target: recurring('1', 'quarter') });
    const found = standingOf(quarterly, [], '2024-02-01', { period: '2023-09-01..2024-08-31' });
    expect(valueWords(found, 'zh')).toContain('缺 2023年第4季度');
  });

  it('says of a limit that was kept that it was, and that nothing was recorded', () => {
    const kept = standingOf(requirement({ target: cap('5') }), [], '2024-01-05');
    expect(statusWords(kept, 'zh')).toBe('未超限');
    expect(valueWords(kept, 'zh')).toBe('限额 5 份，无记录');
    expect(kept.doneOn).toBeUndefined();
  });

  it('names no year because of a cut week of the year before, which owes nothing', () => {
    const weekly = requirement({ target: recurring('1', 'week') });
    const words = (asked: string) => valueWords(standingOf(weekly, [], asked), 'zh');
    expect(words('2023-01-20')).toBe(
      '已达标 0/2 周，缺第1周（1月2日—1月8日）、第2周（1月9日—1月15日），第3周（1月16日—1月22日）尚差 1 次',
    );
    expect(words('2023-01-25')).toContain('缺第1周至第3周（1月2日—1月22日）');
    expect(words('2023-02-01')).toContain('缺第1周至第4周，第5周（1月30日—2月5日）尚差 1 次');
  });

  it('counts and lists no periods of a requirement that does not apply', () => {
    const monthly = requirement({ target: recurring('1', 'month') });
    const found = standingOf(monthly, [add('1', '2023-01-10'), exempt('2023-02-01')], '2023-11-30');
    expect(valueWords(found, 'zh')).toBe('');
    expect(periodLines(found, 'zh')).toEqual([]);
  });

  it('gives exempt periods with their reasons', () => {
    const monthly = requirement({ target: recurring('1', 'month') });
    const entries = [
      exempt('2023-06-01', { period: '2023-07', reason: '暑假' }),
      exempt('2023-06-01', { period: '2023-09', reason: '暑假' }),
      exempt('2023-06-01', { period: '2023-02', reason: '寒假' }),
    ];
    expect(exemptPeriodsWords(standingOf(monthly, entries, '2023-11-30'), 'zh')).toBe(
      '2月不适用（寒假）；7月、9月不适用（暑假）',
    );
    const all = [...entries, exempt('2023-07-01')];
    expect(exemptPeriodsWords(standingOf(monthly, all, '2023-11-30'), 'zh')).toBe('');
  });

  it('shows on which day a period was made up', () => {
    const monthly = requirement({ target: recurring('1', 'month') });
    const found = standingOf(monthly, [add('1', '2023-03-03', { period: '2023-02' })], '2023-03-31');
    expect(madeUpPeriodsWords(found, 'zh')).toBe('2月补（3月3日）');
    expect(periodLines(found, 'zh').slice(0, 4)).toEqual([
      '1月：未达标，尚差 1 次',
      '2月：达标，已 1 次，补（3月3日）',
      '3月：本期，尚差 1 次',
      '4月：未到',
    ]);
  });

  it('calls terms by their titles, and by their numbers where they have none', () => {
    const terms = ['春季学期 2023-02-06..2023-07-07', '2023-09-01..2023-12-29'];
    const found = standingOf(requirement({ target: recurring('1', 'term') }), [], '2023-10-01', { terms });
    expect(valueWords(found, 'zh')).toBe('已达标 0/1 个学期，缺春季学期，第2学期尚差 1 次');
    expect(valueWords(found, 'en')).toBe('0 of 1 term met, missing 春季学期, term 2: 1 次 missing');
  });

  it('calls blocks by their first and last, over the year’s edge too', () => {
    const months = (asked: string, period: string) =>
      valueWords(standingOf(requirement({ target: recurring('1', '2 months') }), [], asked, { period }), 'zh');
    expect(months('2023-05-20', '2023-01-01..2023-12-31')).toBe('已达标 0/2 期，缺 1—2月、3—4月，5—6月尚差 1 次');
    expect(months('2023-12-20', '2023-12-01..2024-11-30')).toContain('2023年12月—2024年1月尚差 1 次');
    const weeks = standingOf(requirement({ target: recurring('1', '2 weeks') }), [], '2023-01-20');
    expect(valueWords(weeks, 'zh')).toContain('第2—3周（1月9日—1月22日）尚差 1 次');
    expect(valueWords(weeks, 'en')).toContain('weeks 2–3 2023 (9 January – 22 January): 1 次 missing');
    const triennial = requirement({ target: recurring('1', '3 years') });
    expect(valueWords(standingOf(triennial, [], '2023-06-30'), 'zh')).toBe('尚差 1 次');
    expect(valueWords(standingOf(triennial, [], '2024-01-01'), 'zh')).toBe('已达标 0/1 期，尚差 1 次');
    const years = requirement({ target: recurring('1', '2 years') });
    expect(valueWords(standingOf(years, [], '2024-05-01', { period: '2023-01-01..2026-12-31' }), 'zh')).toBe(
      '2023—2024年尚差 1 次',
    );
  });

  it('says what was done in its period and after its due', () => {
    const by25 = requirement({ target: recurring('1', 'month', { by: '25' }) });
    const found = standingOf(by25, [add('1', '2023-01-05'), add('1', '2023-02-27')], '2023-02-28');
    expect(valueWords(found, 'zh')).toBe('已达标 2/2 个月，其中 1 期逾期完成');
    expect(valueWords(found, 'en')).toBe('2 of 2 months met, 1 of them late');
    expect(periodLines(found, 'zh')[1]).toBe('2月：达标，已 1 次，逾期完成（2月27日）');
    expect(madeUpPeriodsWords(found, 'zh')).toBe('');
  });

  it('calls half-years of a calendar year by their names', () => {
    const twice = requirement({ target: recurring('1', 'half-year') });
    expect(valueWords(standingOf(twice, [], '2023-08-01'), 'zh')).toContain('缺上半年，下半年尚差 1 次');
  });

  it('says of a contribution what it is, and never what is missing', () => {
    const across = requirement({ target: count('10', { across: true }) });
    const found = standingOf(across, [add('2', '2023-03-01')], '2023-06-30', { unit: school });
    expect(valueWords(found, 'zh')).toBe('已贡献 2 次');
    const measured = standingOf(across, [add('2', '2023-03-01')], '2023-06-30', { unit: bureau });
    expect(valueWords(measured, 'zh')).toBe('已 2 次，尚差 8 次');
  });
});

describe('a status in words', () => {
  const dated = requirement({ due: '2023-03-01' });

  it('says how late it was done', () => {
    expect(statusWords(standingOf(dated, [done('2023-03-09')], '2023-06-30'), 'zh')).toBe('逾期完成（晚 8 天）');
    expect(statusWords(standingOf(dated, [done('2023-03-02')], '2023-06-30'), 'en')).toBe('done late (by 1 day)');
    expect(statusWords(standingOf(dated, [done('2023-03-01')], '2023-06-30'), 'zh')).toBe('已完成');
  });

  it('says why it is not done any more', () => {
    const reopened = standingOf(requirement(), [done('2023-03-01'), reopen('2023-03-02')], '2023-06-30');
    expect(missingWords(reopened, 'zh')).toBe('恢复办理后尚未办结');
    const sentBack = standingOf(requirement(), [done('2023-03-01'), returned('2023-03-02')], '2023-06-30');
    expect(missingWords(sentBack, 'zh')).toBe('被退回后尚未办结');
  });

  it('lacks nothing where it is done or exempt', () => {
    expect(missingWords(standingOf(requirement(), [done('2023-03-01')], '2023-06-30'), 'zh')).toBe('');
    expect(missingWords(standingOf(requirement(), [exempt('2023-03-01')], '2023-06-30'), 'zh')).toBe('');
    expect(missingWords(standingOf(requirement(), [], '2023-06-30'), 'zh')).toBe('尚未完成');
  });

  it('has a word beside every yellow light', () => {
    expect(lightWords(standingOf(requirement({ target: count('12') }), [], '2023-06-30'), 'zh')).toBe('滞后');
    expect(lightWords(standingOf(requirement({ due: '2023-07-15' }), [], '2023-06-30'), 'zh')).toBe('即将到期');
    expect(lightWords(standingOf(requirement(), [], '2023-06-30'), 'zh')).toBe('');
  });
});
