import { openingVerb } from './before-verb.ts';
import { prepositionalRole } from './prepositional-role.ts';

const joining =
  /^(?:(?:请?注意|提醒|提示|要求|说明)：|尤其是|特别是|则(?=[\u3400-\u9fff]{3})|并且?|而且|但(?=不[得准许]|严禁)|同时|还要?|也要?|此外，?|另外，?|又)(?=[\u3400-\u9fff“][\u3400-\u9fff“0-9])/u;
const modal =
  /^(?:务必要?|要(?!求|点|素)|应当|应该|应(?![用对急届变])|必须|须(?!知)|请(?![假示教帖柬战愿])|需要|需(?!求)|将(?=[\u3400-\u9fff]{2}))(?=[\u3400-\u9fff“]{2})/u;
const hollow =
  /^(?:切实|进一步|深入|扎实|积极|持续|全面|大力|着力|不断|认真|广泛|稳步|继续|充分|努力|高质量|精心){1,3}(?=[\u3400-\u9fff“]{2})/u;

/** 12:20-12:50值日生清点餐具: when, of what the rest says. */
const hours = /^[0-9]{1,2}:[0-9]{2} ?[-—–~～至到] ?[0-9]{1,2}:[0-9]{2}(?=[\u3400-\u9fff]{4})/u;

/** （不得翻书）: a rule in brackets stands without them. */
const inBrackets = /^（([^（）]*)）$/u;

/** （详见附件2） names no task; （见习期教师填写考核表，参加交流但不定等级）: the quote has what is told at length beside the task. */
const longAside =
  /(?<=[^（）]{4})（(?:[^（）]{20,}|(?<=[^（）]{8}（)(?:格式|样式|名单|要求|模板|内容|具体|表格)?(?:[参详]?见)?附(?:件|表)[0-9一二三四五六七八九十]{0,2})）/gu;

/** （11月25日前完成）: by when stands beside the task. */
const dueAside =
  /(?<=[^（）]{4})（[0-9年月日底末上中下旬]{2,12}(?:之?前)?(?:全部|基本)?(?:完成|办结|到位)(?:并[\u3400-\u9fff]{2,8})?）$/u;

const mostlyKept = 0.7;

/** A clause as a task: without the word that joins it to the one before, without 要, and without adverbs that say nothing. */
export function plainTask(clause: string): string {
  const joined = withWholeQuotes(clause.replace(inBrackets, '$1').replace(longAside, '').replace(dueAside, ''))
    .replace(hours, '')
    .replace(joining, '');
  const isObject = joined.startsWith('将') && prepositionalRole(joined) === 'act';
  const told = joined.replace(modal, '');
  const bare = isObject || openingVerb(told) === undefined ? joined : told;
  const plain = bare.replace(hollow, '');
  // 进一步创新方式 would say less without: of few words none is left out.
  return openingVerb(plain)?.start === 0 && lettersIn(plain) >= lettersIn(bare) * mostlyKept ? plain : bare;
}

function lettersIn(text: string): number {
  return text.replace(/[、，；。“”（）《》]/gu, '').length;
}

/** A clause from within a quotation is no quotation of its own: 实现“引进200名 | 贡献率达到40%”的目标. */
function withWholeQuotes(clause: string): string {
  const opened = clause.lastIndexOf('“') > clause.lastIndexOf('”');
  const closed = clause.indexOf('”') >= 0 && (clause.indexOf('“') < 0 || clause.indexOf('”') < clause.indexOf('“'));
  if (!opened && !closed) return clause;
  return clause.replace(/^实现“|“(?=[^”]*$)/u, '').replace(/^([^“]*)”(?:的[\u3400-\u9fff]{0,8}目标)?/u, '$1');
}
