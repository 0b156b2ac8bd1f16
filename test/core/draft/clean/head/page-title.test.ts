import { expect, it } from 'vitest';
import { draftPlan } from '../../../../../src/core/draft/draft-plan.ts';
import { readDocument } from '../../../../../src/core/draft/outline/read-document.ts';

const text = ['一、出行安排', '各班按时集合。', '二、安全要求', '各班逐一清点人数。'];

function titleOf(...lines: string[]): string {
  return readDocument(lines.join('\n')).title;
}

it.each([
  ['转发：关于做好2026年“防溺水”（春季）宣传的通知'],
  ['初二：走进“种子馆”，一起“慢”下来--春季远足活动方案（半天）'],
  ['河湾大讲堂|稻田里的科学课'],
  ['这个春天，你读书了吗？'],
])('what stands right above a page’s labels is its title, whatever it ends in: %s', (title) => {
  const page = ['当前位置：首页 >', '校园动态>', '活动', title, '来源：本站 发布时间：2026年03月02日 点击数：', '次'];
  expect(titleOf(...page, ...text)).toBe(title);
  expect(titleOf(title, '字号：[大 中 小]', '发布日期：2026-03-02 作者：团委', ...text)).toBe(title);
});

it('a line that goes on from the one above is a part of it', () => {
  const page = ['同读一本书 共爱一座城', '——河湾一中读书节开幕', '来源：团委 发布时间：2026-03-02'];
  expect(titleOf(...page, ...text)).toBe('同读一本书 共爱一座城——河湾一中读书节开幕');
});

it('the title that a text has itself goes before it', () => {
  const page = ['河湾读书节来了：快看', '来源：团委 发布时间：2026-03-02', '河湾一中2026年读书节活动方案'];
  expect(titleOf(...page, ...text)).toBe('河湾一中2026年读书节活动方案');
});

it('within a text a label with a day has no title above it', () => {
  const own = '河湾一中读书节活动方案';
  expect(titleOf(own, '一、活动安排', '各班推荐一本好书，写明理由', '活动时间：2026年3月2日', ...text)).toBe(own);
});

it('above a table it is no column’s head, whatever the table has first', () => {
  const table = ['时间', '星期', '内容', '地点', '负责部门'];
  const rows = ['3.2', '星期一', '组织升旗仪式', '操场', '德育处', '3.3', '星期二', '检查实验室', '科学楼', '教学处'];
  const page = ['第三周工作安排', '来源：本站 发布时间：2026年03月02日', ...table, ...rows];
  const { plan } = draftPlan(readDocument(page.join('\n')), { year: 2026 });
  expect(plan.title).toBe('第三周工作安排');
  expect(plan.sections.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['组织升旗仪式', '检查实验室']);
});

it('a file’s ending and the site’s name are no part of it', () => {
  const labels = '发布时间：2026-03-02';
  expect(titleOf('河湾一中防汛各项制度.docx', labels, ...text)).toBe('河湾一中防汛各项制度');
  expect(titleOf('关于做好汛期值守的通知_河湾教育网', labels, ...text)).toBe('关于做好汛期值守的通知');
});

it('characters of a page’s source are what they stand for', () => {
  expect(titleOf('我们的节日&#8226;端午&middot;活动方案', '发布时间：2026-03-02', ...text)).toBe(
    '我们的节日•端午·活动方案',
  );
});

it('below the first sentence nothing is the title of the whole', () => {
  const story = ['河湾夜读：我们这样过冬', '来源：团委 发布时间：2026-03-02', '冬夜里，灯还亮着。', '我们的夜读安排'];
  expect(titleOf(...story, ...text)).toBe('河湾夜读：我们这样过冬');
});

it('a title over several lines is whole: what closes a quotation or a bracket goes on from the line above', () => {
  expect(titleOf('关于开展第六届“河湾（沿线）', '清洁日”主题活动的通知', ...text)).toBe(
    '关于开展第六届“河湾（沿线）清洁日”主题活动的通知',
  );
  expect(titleOf('河湾县水利局   河湾县教育局关于做好2026年', '校园防汛演练工作的通知', ...text)).toBe(
    '河湾县水利局   河湾县教育局关于做好2026年校园防汛演练工作的通知',
  );
});

it('labels may stand behind the day, and what a site calls its part is no title', () => {
  const page = ['河湾县水利局官网', '通知公告', '“护河”：写给沿岸居民的话', '2026-03-01 08:00 来源：河湾县水利局'];
  expect(titleOf(...page, ...text)).toBe('“护河”：写给沿岸居民的话');
});
