import { openingVerb } from '../before-verb.ts';
import { bracket, each, office, post } from '../name-ends.ts';
import { namesIn, notAName, ownWork } from './names.ts';

/** Words that are a name of those who answer for something. */
export const title = new RegExp(
  `(?:${each}|${office}|${post}|[居村]委会|工作站|办事处|(?<=[镇乡区县市])中心(?:学校|校|小学)|(?:校|园|院|局)长|经营单位)${bracket}$`,
  'u',
);
const ofOffice = new RegExp(`(?:${each}|${office})(?<!长)${bracket}$`, 'u');

/** An office, or all of a kind. */
export function isOffice(name: string): boolean {
  return ofOffice.test(name) || /等[\u3400-\u9fff]{0,2}(?:部门|单位|处室|科室)$/u.test(name);
}

const ofPost = new RegExp(`(?:${post}|(?:校|园|院|局)长)$`, 'u');
const anyOffice = new RegExp(`${each}|${office}`, 'u');
/** 政府主要负责人, of what stands before it as well; 班主任 is a name of its own. */
const isPostOfOffice = (name: string) => !name.startsWith('各') && anyOffice.test(name.replace(ofPost, ''));
/** 部门职责 is of all of them, each told below. */
export const kindAlone = /^(?:部门|单位|机构|科室|处室|岗位|人员|组织)$/u;
const longestTitle = 24;

/** 优秀班主任: of what one may be called, and no office. */
const honour = /优秀|模范|标兵|先进(?=集体|个人|[班教学党团工单支])/u;

/** 严禁超员 forbids. */
const forbidden = /^(?:严禁|禁止|杜绝|不得|不准|不许)/u;

/** The units that a title is the name of, with nothing else in it. 党委、政府主要负责人 are those of both. */
export function unitsNamedBy(words: string): readonly string[] {
  // 地点：各社区 says where.
  if (words.length > longestTitle || !title.test(words) || notAName.test(words) || /[：，]|.[为是]/u.test(words))
    return [];
  if ([honour, kindAlone, forbidden].some((each) => each.test(words))) return [];
  if (openingVerb(words.replace(/^生产经营/u, '').replace(ownWork, '')) !== undefined) return [];
  const names = namesIn(words);
  if (ofPost.test(words) && !ofPost.test(names[0] ?? '') && isPostOfOffice(names.at(-1) ?? '')) return [words];
  if (names.every((name) => title.test(name))) return names;
  return ofPost.test(words) && !ofPost.test(names[0] ?? '') ? [words] : [];
}
