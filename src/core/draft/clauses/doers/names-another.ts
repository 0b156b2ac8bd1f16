import { behindTime, openingVerb } from '../before-verb.ts';
import { bracket, mayNot, must, person, unitEnd } from '../name-ends.ts';
import { acts } from './acts.ts';
import { endsOf, notAName } from './names.ts';

const anybody = new RegExp(`(?:${unitEnd}|${person})${bracket}`, 'gu');
const asked = new RegExp(`^(?:等?(?:[\\u3400-\\u9fff]{0,2}${must}|${mayNot}|每)|，$)`, 'u');

/** 普通职工不少于5次, where others have to do it more often. */
const counted = new RegExp(
  `^(?!每(?![位名])|[^，]*(?:累计|连续|旷工))([\\u3400-\\u9fff]{0,6}${person})(?:每[\\u3400-\\u9fff]{1,2})?(?:不[少低多]于|不超过|至少)?[0-9一二两三四五六七八九十]{1,3}(?:节|次|篇|本|课时|学时|天)`,
  'u',
);

/** Who they are. */
export const countedIn = (clause: string): string | undefined => counted.exec(clause)?.[1];

/** 来访人员一律登记, 采购岗位党员签订承诺书: somebody else than who was named before, though it is left open who answers for it. */
export function namesAnother(clause: string): boolean {
  const words = clause.slice(behindTime(clause));
  if (/^(?:并|再|最后|然后)?由(?!于)|^任何(?:单位|个人|人|部门|组织)/u.test(words)) return true;
  if (openingVerb(words) !== undefined) return false;
  if (counted.test(words)) return true;
  if (notAName.test(words)) return false;
  const ends = endsOf(words, anybody);
  return ends.some((end) => asked.test(words.slice(end)) || acts(words.slice(end)));
}
