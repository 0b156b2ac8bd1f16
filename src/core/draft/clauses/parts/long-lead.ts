import { openingVerb } from '../before-verb.ts';
import { demanded, doing } from '../leading-clause.ts';

/** 凡工作不力，贻误时机，造成损失的一律…: in which case. */
const opensCase = /^凡是?[^，的]+，$/u;
const endsCase = /的(?:，$|一律|均|按照?|予以|要|应|由|须|不)/u;

const opens =
  /^(?:[^，]{0,24}?(?:要(?!求|点)|应|须|将))?(?:紧紧|牢牢|严格)?(?:围绕|聚焦|紧扣|按照|根据|本着|遵循|以|从)[^，]{2,30}，$/u;
const ends =
  /(?:的(?:工作|总体?|基本)?(?:中心|大局|目标|要求|原则|思路|主题|主线|任务|精神|部署|理念|方针|宗旨)|出发|为(?:目标|抓手|主线|重点|核心|导向|载体|契机))，$/u;
/** 针对库房漏雨，电线老化等问题，: what it is all about. */
const opensTrouble = /^针对[^，]{2,}，$/u;
export const endsTrouble = /(?:问题|情况|现象|状况|现状|不足|短板|薄弱环节|困难|误区|弊端|倾向)，$/u;
const ridsOf = /^(?:重点|严格|着力|切实)?(?:整治|解决|纠正|处理|破解|化解|治理|整改|查处|消除)/u;
const leads = /^(?:或|坚持|围绕|聚焦|紧扣|按照|根据|本着|遵循|以|通过|结合|在)/u;
const longLeads = [
  [opensCase, endsCase],
  [opensTrouble, endsTrouble],
  [opens, ends],
] as const;
const mostClauses = 3;

/** 经营渡口，客运量超过核定的，| 应当…: what somebody does or leaves undone, and which case of it the law means. */
const leftUndone = /(?<!(?:如|若|凡|对)[^，]{0,30})(?:未|仍不|拒不|不(?:按|依法|履行))[^，]{2,60}，$/u;
const goesOnAsCase = /^(?:或者?|以及)(?![许是])/u;
const newCase = /^(?:发现|遇|如|若|凡|对|确需|因|经)/u;
const law =
  /^(?:[^，、]{2,12}、)*[^，、对]{0,24}(?:应当|必须|不得)|^由[^，]{2,}(?:依法|给予|予以)|^依[法照]|^(?:均)?适用本/u;

/** Where a case over several clauses that opens the sentence ends; -1 where none does. */
function endOfCase(clauses: readonly string[]): number {
  const end = clauses.findIndex((clause) => endsCase.test(clause) && clause.endsWith('的，'));
  if (end < 1 || end > mostClauses || !law.test(clauses[end + 1] ?? '')) return -1;
  const [first = ''] = clauses;
  const [own, last = ''] = [clauses.slice(0, end), clauses[end]];
  const isWhole = !own.some((clause) => demanded.test(clause)) && !newCase.test(last);
  return isWhole && (doing.test(first) || leftUndone.test(first) || goesOnAsCase.test(last)) ? end : -1;
}

/** 围绕发展经济，增加收入的中心，: the places of clauses that one lead holds, up to the thing that it names, or whom it befalls. */
export function inLongLead(clauses: readonly string[]): ReadonlySet<number> {
  const held = new Set(Array.from({ length: endOfCase(clauses) + 1 }, (_, place) => place));
  clauses.forEach((clause, at) => {
    if (held.has(at) || !clause.endsWith('，')) return;
    const [, endsLead] = longLeads.find(([begins]) => begins.test(clause)) ?? [];
    if (endsLead === undefined || endsLead.test(clause)) return;
    const behind = clauses.slice(at + 1, at + 1 + mostClauses);
    const end = behind.findIndex((each) => endsLead.test(each));
    const between = behind.slice(0, end + 1);
    // 针对重点部位，加大巡查力度，整治私拉电线等问题: what is done ends in the same words.
    const acts =
      endsLead === endsTrouble &&
      (between.slice(0, -1).some((each) => openingVerb(each)?.start === 0) || ridsOf.test(between.at(-1) ?? ''));
    if (end < 0 || acts || between.some((each) => leads.test(each))) return;
    for (let place = at; place <= at + 1 + end; place += 1) held.add(place);
  });
  return held;
}

const opensSake = /^为(?!期|止|[主辅]，)[^，]{2,}，$/u;
/** What makes something or counts is done, though others are bidden behind it. */
const sake = /^(?![^，]*(?:[0-9每]|活动|会议?，|台账|制度|方案|小组|培训|不得|严禁))[^，要须应]{4,16}，$/u;
const bids =
  /^(?:[敬特恳]?请(?![假示教])|特(?=[制定举开])|现(?=[就将对决])|定于|决定|拟(?=[于定在])|[\u3400-\u9fff、]{2,16}?(?<![主重需只将首])(?:要(?!求|点|素)|须(?!知)|应当|应(?=[在将按对及]))[^，])/u;

/** 为了保护水源，净化空气，| 请各村植树: the places of what it is all for, too, up to the clause that bids. */
export function sakesIn(clauses: readonly string[]): ReadonlySet<number> {
  const from = clauses.findIndex((clause) => opensSake.test(clause));
  const behind = from < 0 ? [] : clauses.slice(from + 1, from + 2 + mostClauses);
  const end = behind.findIndex((each) => bids.test(each));
  const between = end < 0 ? [] : behind.slice(0, end);
  return new Set(between.every((each) => sake.test(each)) ? between.map((_, at) => from + 1 + at) : []);
}
