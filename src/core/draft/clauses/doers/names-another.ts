import { behindTime, openingVerb } from '../before-verb.ts';
import { bracket, mayNot, must, person, unitEnd } from '../name-ends.ts';
import { acts } from './acts.ts';
import { endsOf, notAName } from './names.ts';

const anybody = new RegExp(`(?:${unitEnd}|${person})${bracket}`, 'gu');
const asked = new RegExp(`^(?:等?(?:${must}|${mayNot}|每)|，$)`, 'u');

/** 来访人员一律登记, 采购岗位党员签订承诺书: somebody else than who was named before, though it is left open who answers for it. */
export function namesAnother(clause: string): boolean {
  const words = clause.slice(behindTime(clause));
  if (/^(?:并|再|最后|然后)?由(?!于)|^任何(?:单位|个人|部门|组织)/u.test(words)) return true;
  if (openingVerb(words) !== undefined || notAName.test(words)) return false;
  const ends = endsOf(words, anybody);
  return ends.some((end) => asked.test(words.slice(end)) || acts(words.slice(end)));
}
