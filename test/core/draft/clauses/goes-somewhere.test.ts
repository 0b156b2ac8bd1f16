import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/core/draft/clauses/clauses.ts';
import { groupsOf } from '../../../../src/core/draft/clauses/groups.ts';
import { goesSomewhere } from '../../../../src/core/draft/clauses/leads/goes-somewhere.ts';

describe('who goes where, and by which way', () => {
  it.each([
    '游客从南门进入花园',
    '三号馆的观众从2楼安检门通过',
    '沿消防通道驶至地下车库，',
    '绕网球场走两圈',
    '从西侧楼梯下。',
    '视火情从后门撤离',
    '泊入指定车位',
    '到达规定地点',
    '有序下车，',
    '访客凭工作证进厂',
    '领队到码头集合',
    '全体船员准时到达三号码头',
    '开航前20分钟到达候船厅',
    '从东港出发',
    '在候船厅内保持安静',
    '与前车保持3米间隔',
    '按课程表上课',
  ])('%s is done', (clause) => {
    expect(goesSomewhere(clause)).toBe(true);
  });

  it.each([
    '从南门到北门的路线',
    '从大门到操场',
    '从东侧楼梯下楼后，',
    '沿江道路绿化',
    '围绕校门口整治',
    '从实际出发',
    '有序上升',
    '本厂货车凭出入证',
    '稳步进入新阶段',
    '班组长到岗情况',
    '到达车站后',
    '与用户保持一致',
  ])('%s says no way that anybody takes', (clause) => {
    expect(goesSomewhere(clause)).toBe(false);
  });

  it('is one duty where it goes on, and its own where the place is told', () => {
    const tasks = (text: string) => groupsOf(clausesOf(text)).map(({ acts }) => acts.map((each) => each.text).join(''));
    expect(tasks('游客从南门出园，沿湖边步道走到车站。')).toEqual(['游客从南门出园，沿湖边步道走到车站。']);
    expect(tasks('货车沿消防通道驶至码头，停入指定车位。')).toEqual(['货车沿消防通道驶至码头，', '停入指定车位。']);
  });
});
