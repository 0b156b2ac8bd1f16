import { rankOf } from '../outline/number.ts';
import type { Paragraph } from '../outline/paragraph.ts';

const pointing = '(?:有|存在|出现|属于?|符合|具备|具有|满足|达到)(?:了)?(?:下列|以下|如下)';
/** 有下列行为的学生…, 变更下列事项之一的…, 符合以下条件之一者…: who it is of whom something holds, or in which case it does. */
const ofWhom = new RegExp(
  `(?:下列|以下|如下)[^，。；：]{0,10}(?:之一|中的?任[一何][^，。；：]{0,2})(?=的|者)|${pointing}[^，。；：]{0,8}(?:行为|情形|情况|现象|条件)(?:(?:之一|中的?任[一何][^，。；：]{0,2}|中?其?[一二三四五六]项)(?=的|者|时|，|：|$)|(?=的|者|时))`,
  'u',
);
/** 申报者须具备下列条件：: what one has to be, to be taken; 专家享有以下权利：: what one may. */
const toBeTaken = new RegExp(
  `^(?=[^。；：]{0,40}(?:推荐|推选|申报|报名|报考|评选|参评|申请|优先|资格|招[收募飞]|选[派拔调聘]|候选|入[选库围]|[者员人师生家](?:应当?|必须|须)?(?:具备|符合))).*${pointing}[^，。；：]{0,8}条件|(?:享有|拥有|有)(?:以下|下列|如下)[^，。；：]{0,4}权利$`,
  'u',
);

/** Whether the last words of a text say of whom, or in which case, and leave the cases themselves to what stands below. */
export function namesCases(text: string): boolean {
  const last =
    text
      .replace(/[。；：:]$/u, '')
      .slice(-longestHead)
      .split(/[。；]/u)
      .at(-1) ?? '';
  return !last.includes('：') && (ofWhom.test(last) || toBeTaken.test(last));
}

const longestHead = 100;

/** Those of an item's paragraphs that are cases of one before them, or of the item's title: its entries, up to the next number of its own rank. */
export function casesIn(body: readonly Paragraph[], title: string): ReadonlySet<Paragraph> {
  const cases = new Set<Paragraph>();
  let above: number | undefined;
  let isOpen = opensEntries(body[0]) && namesCases(title);
  body.forEach((paragraph, at) => {
    const rank = paragraph.heading && rankOf(paragraph.heading.style);
    const isBelow =
      isOpen && (paragraph.isEntry === true || (rank !== undefined && (above === undefined || rank > above)));
    if (isBelow) {
      cases.add(paragraph);
      return;
    }
    if (rank !== undefined || isOpen) isOpen = false;
    const next = body[at + 1];
    isOpen = opensEntries(next) && namesCases(paragraph.text);
    above = rank;
  });
  return cases;
}

/** A paragraph that is the first of a list. */
export function opensEntries(paragraph: Paragraph | undefined): boolean {
  return paragraph?.heading?.ordinal === 1 || paragraph?.isEntry === true;
}

const conditions =
  /^(?:[\u3400-\u9fff]{0,8}(?:评[选比定]|推[荐选举]|申报|[入参候]选|选拔|录取|录用|聘任|竞聘)标准|(?:[\u3400-\u9fff]{0,4}(?:评[选比定]|推[荐选举]|申[报请]|[入参候当]选|参[评赛]|报[名考]|适用|参加|选拔|招[生聘收募]|[应竞]聘|聘[任用]|任职|录取|录用|晋升|准入|竞岗|对象及?)[\u3400-\u9fff]{0,4}|基本|身体|(?!改善|优化|创造|提[供升高]|保障|完善|具备)[\u3400-\u9fff]{2,10}的)?(?:条件|资格|范围|对象)|(?!扩[大展]|拓[展宽]|明确|确定|规范|缩小|界定|聚焦|突出|精准|调整)[\u3400-\u9fff]{2,6}(?:范围|对象))(?:[和与及、][\u3400-\u9fff]{2,6})?$|^[\u3400-\u9fff]{0,10}(?:获取|咨询|举报|投诉|联系|查询)(?:途径|渠道|方式|电话)$|^(?:附件?[0-9一二三四]?：?)?(?:参考|推荐|备选|可选|必[读背唱看]|选[读唱])?(?:曲目|书目|篇目|剧目|片目|影片|选题|题目)(?:名单|目录|清单|列表)?$/u;

/** 任职条件和选拔范围, 报名对象, 咨询电话: what stands below says who it may be, or where one may ask. */
export function headsConditions(title: string): boolean {
  return conditions.test(title);
}
