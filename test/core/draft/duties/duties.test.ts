import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/core/draft/duties/duties.ts';
import { draftOf } from '../../../support/documents.ts';

function pieces(text: string): string[] {
  return piecesOf({ text, responsible: undefined }).map((piece) =>
    piece.kind === 'duty' ? `duty ${piece.quote}` : `context ${piece.text}`,
  );
}

function tasks(text: string): string[] {
  return piecesOf({ text, responsible: undefined }).flatMap((piece) =>
    piece.kind === 'duty' ? piece.tasks.map((task) => task.text) : [],
  );
}

describe('a sentence', () => {
  it('with one duty is its quote, whole', () => {
    const text = '以中华民族传统节日为载体，组织开展“我们的节日”主题活动，深化青少年对中华优秀传统文化的认知认同';
    expect(pieces(text)).toEqual([`duty ${text}`]);
  });

  it('with several is parted where a new verb phrase begins', () => {
    expect(pieces('出台实施意见，组织开展教案征集活动，评选一批思政“金课”')).toEqual([
      'duty 出台实施意见',
      'duty 组织开展教案征集活动',
      'duty 评选一批思政“金课”',
    ]);
  });

  it('is parted before a time that a duty begins with, and before a figure of something else', () => {
    expect(pieces('每周五前报送安全周报，寒暑假前各开展一次安全教育')).toEqual([
      'duty 每周五前报送安全周报',
      'duty 寒暑假前各开展一次安全教育',
    ]);
    expect(pieces('小学阶段书面作业不超过60分钟，参与率力争提高5个百分点')).toEqual([
      'duty 小学阶段书面作业不超过60分钟',
      'duty 参与率力争提高5个百分点',
    ]);
  });

  it('keeps what only wishes for something, behind several duties, as context', () => {
    expect(pieces('召开推进会，修订章程，切实提高治理水平，推动学校高质量发展')).toEqual([
      'duty 召开推进会',
      'duty 修订章程',
      'context 切实提高治理水平，推动学校高质量发展',
    ]);
  });

  it('that asks for nothing is context', () => {
    for (const text of [
      '坚持德育为先，营造多元化育人环境',
      '增强“四个意识”，坚定“四个自信”，做到“两个维护”',
      '确保各项工作落到实处',
    ]) {
      expect(pieces(text)).toEqual([`context ${text}`]);
    }
  });

  it('is parted at no comma of a title or quotation', () => {
    expect(pieces('开展“学习二十大，争做好队员”活动，印发《关于开展调研，组织宣讲的通知》')).toHaveLength(2);
  });

  it('whose clause asks for several duties is the quote of each', () => {
    expect(tasks('严格落实“三会一课”、谈心谈话、民主评议党员等制度')).toEqual([
      '严格落实“三会一课”制度',
      '严格落实谈心谈话制度',
      '严格落实民主评议党员制度',
    ]);
    expect(tasks('开展“学习二十大，争做好队员”“新时代好少年”等系列活动')).toEqual([
      '开展“学习二十大，争做好队员”系列活动',
      '开展“新时代好少年”系列活动',
    ]);
    expect(tasks('丰富学习会、读书会、研讨会等学习形式')).toEqual(['丰富学习会、读书会、研讨会等学习形式']);
  });

  it('of two acts that 并 joins is a duty for each', () => {
    expect(tasks('每季度召开推进会，修订应急预案并报区应急局备案')).toEqual([
      '每季度召开推进会',
      '修订应急预案',
      '报区应急局备案',
    ]);
  });

  it('with several numbers is a duty for each, called by the words around it', () => {
    expect(tasks('新建学校3所，新增学位2400个')).toEqual(['新建学校3所', '新增学位2400个']);
    expect(tasks('评选示范课30节、优秀教师20名')).toEqual(['评选示范课30节', '优秀教师20名']);
  });

  it('with a number of what kind each is has how many there are, and of one how long it is', () => {
    const targets = (text: string) =>
      piecesOf({ text, responsible: undefined }).flatMap((piece) =>
        piece.kind === 'duty' ? piece.tasks.map(({ target }) => target?.target['at-least']) : [],
      );
    expect(targets('每名学徒撰写三篇不少于800字的心得。')).toEqual(['3']);
    expect(targets('学徒期满写一篇不少于800字的心得。')).toEqual(['800']);
  });

  it('is a task without its marker and without adverbs that say nothing', () => {
    expect(tasks('一是切实开展专项检查')).toEqual(['开展专项检查']);
    expect(tasks('并深入推进“双进入”机制')).toEqual(['推进“双进入”机制']);
  });

  it('loses no character, however it is parted', () => {
    const text = '按照要求，围绕中心，立足实际，召开会议，推动落实，通过培训等形式，组织学习，确保实效，为发展提供保障';
    expect(
      piecesOf({ text, responsible: undefined })
        .map((piece) => (piece.kind === 'duty' ? piece.quote : piece.text))
        .join('，'),
    ).toBe(text);
  });
});

describe('what must never happen', () => {
  const never = (text: string) =>
    piecesOf({ text, responsible: undefined }).flatMap((piece) =>
      piece.kind === 'duty' ? piece.tasks.map((task) => [task.text, task.target?.target.never]) : [],
    );

  it('is a prohibition, whoever it is said to', () => {
    expect(never('严禁违规收受礼品礼金')).toEqual([['严禁违规收受礼品礼金', 'true']]);
    expect(never('起始年级不得举行选拔性考试')).toEqual([['不得举行选拔性考试', 'true']]);
    expect(never('创建示范点2所；杜绝有偿补课'.split('；')[1] ?? '')).toEqual([['杜绝有偿补课', 'true']]);
  });

  it.each([
    '低年级不布置书面作业',
    '学生不带手机进校园',
    '坚决防止欺凌事件发生',
    '力戒形式主义',
    '值班员不擅自离岗',
    '不要私自拆机',
    '请勿挪用器材',
    '老城区原则上不再安装燃煤锅炉',
    '训练不占用午休',
    '严禁收取超过2个月的押金',
    '不漏一户',
  ])('is one without 不得, too: %s', (text) => {
    expect(never(text)).toEqual([[text, 'true']]);
  });

  it('is none where it only tells how', () => {
    for (const text of ['不断完善制度', '不定期抽查', '不走过场，不留死角'])
      expect(never(text).filter(([, value]) => value !== undefined)).toEqual([]);
  });

  it('is none where a number is the limit, or something else follows from it', () => {
    expect(never('每学期调研不得少于2次')).toEqual([['每学期调研不得少于2次', undefined]]);
    expect(never('弄虚作假的不得推荐')).toEqual([]);
    expect(never('不按要求着装的扣发奖金').filter(([, value]) => value !== undefined)).toEqual([]);
  });
});

describe('a list of questions', () => {
  it('asks for each of them', () => {
    expect(pieces('有否设立小金库')).toEqual(['duty 有否设立小金库']);
    expect(pieces('是否严格执行请假制度')).toEqual(['duty 是否严格执行请假制度']);
  });
});

describe('a sentence of days and what is held on them', () => {
  const asked = (text: string) =>
    draftOf(`歌手赛方案\n一、安排\n${text}`).plan.sections.flatMap(({ items }) =>
      items.flatMap(({ requirements }) => requirements.map((each) => [each.text, each.due])),
    );

  it('has a duty for each of them', () => {
    expect(asked('3月4日选手见面会，3月11日分组抽签，3月15日初赛。')).toEqual([
      ['3月4日选手见面会', '2024-03-04'],
      ['3月11日分组抽签', '2024-03-11'],
      ['3月15日初赛', '2024-03-15'],
    ]);
  });

  it('is none where it says when something begins and ends', () => {
    expect(asked('3月4日—3月15日，3月4日上午9点开始。')).toEqual([]);
  });
});

describe('a cell of a dated row', () => {
  it.each([
    ['新学徒报到、安全操作指导、班组长会议', ['新学徒报到', '安全操作指导', '班组长会议']],
    ['钳工组、焊工组会议', ['钳工组、焊工组会议']],
  ])('is parted where each of what it lists is held by itself: %s', (text, texts) => {
    const pieces = piecesOf({ text, responsible: undefined }, true, 'dated');
    expect(pieces.flatMap((piece) => (piece.kind === 'duty' ? piece.tasks : [])).map((task) => task.text)).toEqual(
      texts,
    );
  });
});
