import { bracket, person, post, unitEnd } from '../name-ends.ts';
import { comesOrGoes } from './bidden.ts';
import { isSubject, namesIn } from './names.ts';

const name = `(?:${unitEnd}|${post}|${person})${bracket}`;
/** 经营单位变更下列事项的，: whoever stands before what comes to pass with them, or what they are about to do. */
const met = new RegExp(
  `^([^，。；：“”的对将把由或]{1,24}?${name}|专家)(?:拟|有(?!关|变|误|所|无)|因|未|违反|发现|存在|变更|终止|解散|注销|发生|需要?(?!求)|不再|申请(?!人)|取得|在[^，]{2,20}(?:发现|发生|存在|出现|[前后时中](?=，))|办理|侦查|审理|收集|采购|举办|从事|开展|参[加与]|提供|使用)[^，]{0,40}，$`,
  'u',
);
/** 收货人、携带设备入境的人员，| 应当主动申报: who stand before a comma. */
const alone = new RegExp(`^(?![因如凡若除])([^，。；：“”对将把由或]{2,44}?${name})，$`, 'u');
const inLaw = /^(?:应当|必须|一律(?!不))/u;
/** 凡进厂人员，| 离厂时须交还证件: all of them. */
const whoever = new RegExp(`^凡([^，。；：“”对将把由或]{2,24}?${name})，$`, 'u');
/** What befalls them is nobody's duty: 应当给予处分. */
const theirs =
  /^(?:[^，的由]{2,10}[后前时])?(?:还|均|都)?(?:应当|应(?![用对急届变当])|必须|须(?!知)|不得|一律(?!不))(?!给予|予以|追究|取消|由|按[^，]{0,6}处理|视为|处以|受到|责令|纳入|列[为入])/u;

/** 街道受理后，认为材料齐全的，| 提出意见; 街道接到申请后应当答复: whoever has it in hand. */
const handles = new RegExp(
  `^([^，。；：“”的对将把由或]{2,16}?${name})(?:受理|收到|接到|批准|同意)[^，]{0,16}(?:[后的]，$|后(?=应当|必须|不得))`,
  'u',
);

/** 学徒请假期满，因故不能返岗，| 必须续假: it is still said of them. */
const stays = new RegExp(
  `^([^，。；：“”的对将把由或]{1,24}?${name})(?:除[^，]{2,16}外|${comesOrGoes}[^，]{0,12})，$`,
  'u',
);

/** 监事会是园区的监督机构，| 负责查账: what they are goes before what they see to. */
const isWhat = new RegExp(
  `^([^，。；：“”的对将把由或是]{2,24}?${name})是[^，]{2,30}(?:机构|部门|单位|组织|主体)，$`,
  'u',
);
const seesTo = /^(?:主要|具体|全面)*(?:负责|承担)/u;

/** Who has to do what is bidden in a case that befalls them: 经营单位变更下列事项的，| 应当报街道备案. */
export function subjectsOfCase(clauses: readonly string[]): readonly string[] {
  const at = clauses.findIndex((each) => theirs.test(each));
  const [first = '', before = ''] = [clauses[at - 2], clauses[at - 1]];
  const found =
    (seesTo.test(clauses[1] ?? '') ? isWhat.exec(clauses[0] ?? '') : null) ??
    stays.exec(first) ??
    stays.exec(before) ??
    met.exec(before) ??
    whoever.exec(before) ??
    (clauses.some((each) => inLaw.test(each)) ? alone.exec(before) : null) ??
    handles.exec(clauses.find((each) => handles.test(each)) ?? '');
  const names = namesIn(found?.[1] ?? '');
  if (before.startsWith('凡') && found !== null) return names;
  return names.every((each) => isSubject(each, '应当')) ? names : [];
}
