import { clausesOf } from '../clauses/clauses.ts';

/** 成立…小组，统筹…; 组织教师观看…: more than the aim under which a text stands. */
export function isText(title: string): boolean {
  const clauses = title.length < shortestText ? [] : clausesOf(title);
  return (
    clauses.some(({ role }) => role === 'act') &&
    (clauses.length > 1 || !aim.test(title)) &&
    !/(?:如下|下列|以下)/u.test(title)
  );
}

const shortestText = 8;
const aim =
  /^(?:加强|强化|完善|健全|重视|坚持|推进|推动|做好|抓好|抓实|规范|优化|提升|深化|严控|控制|落实|建立|建设|构建|配备|创设|更新)/u;

/** 召开例会，讨论工作: a title of a part that has several acts; 加强领导，落实责任 are words alike, as titles have them. */
export function isTextOfActs(title: string): boolean {
  if (!title.includes('，') || !isText(title)) return false;
  const clauses = clausesOf(title);
  const [first, second] = clauses.map(({ text }) => text.replace(/[，。；]$/u, '').length);
  return (
    clauses.every(({ role }) => role === 'act' || role === 'completion') && (clauses.length > 2 || first !== second)
  );
}

/** Of numbered lines among which one in so many is text from its first word on, the others may be text as well. */
export const mostTitled = 4;

/** 活动主题, 宣传口号, 活动地点. */
const mottoHead = /^[\u3400-\u9fff]{0,4}(?:主题|口号|标语|地点|场地)$/u;

export function isMottoHead(title: string): boolean {
  return mottoHead.test(title);
}

/** 健康同行 平安相伴: words on a line of their own, which no mark makes a sentence. */
export function isMotto(text: string): boolean {
  return text.length <= longestMotto && !/[。；：]/u.test(text);
}

const longestMotto = 40;
