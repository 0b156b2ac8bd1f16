import { targetsIn } from '../amounts/targets.ts';
import { effectSigns } from './signs/effect-signs.ts';
import type { NoActSign, SignRole } from './signs/no-act-sign.ts';
import { spiritSigns } from './signs/spirit-signs.ts';
import { tellingSigns } from './signs/telling-signs.ts';

/** All the signs that a clause has nothing that anybody could tick off; the first that it shows says what it is. */
export const noActSigns: readonly NoActSign[] = [tellingSigns, spiritSigns, effectSigns].flatMap(Object.values);

/** Any of them in one look, which nearly all clauses do not stand up to; twice as quick by single units of 16 bits. */
const anySign = new RegExp(noActSigns.map(({ pattern }) => `(?:${pattern.source})`).join('|'));

const manner =
  /^(?:并且?|同时|还要?|也要?|又|继续|逐步|逐渐|不断|持续|慢慢|在[^，]{2,20}[中里](?=[敢善勇]于|真正|慢慢|逐[步渐]|增[进强]|引导|建立起|养成)|切实|真正|有效地?|积极|主动|着力|坚决|充分|进一步|更好地?|最大限度地?|努力|力争|力求|全力|要|必须)+(?=[\u3400-\u9fff]{2})/u;

/** What a clause is by the sign that nobody could tick it off; `undefined` where it shows none. */
export function roleBySign(
  clause: string,
  { isBehindAct, isRule }: { isBehindAct: boolean; isRule: boolean },
): SignRole | undefined {
  // 八年级读完《钢铁是怎样炼成的》: what a book is called says nothing of who reads it.
  const said = clause.replace(title, '《书》');
  const bare = said.replace(manner, '');
  const readings = (bare === said ? [said] : [said, bare]).filter((each) => anySign.test(each));
  if (readings.length === 0) return undefined;
  const shown = noActSigns.find(
    (sign) =>
      (!isRule || sign.isRule === true) &&
      (sign.at === undefined || (sign.at === 'behind-act') === isBehindAct) &&
      readings.some((each) => sign.pattern.test(each)) &&
      (sign.isCounted === true || isUnmeasured(clause)),
  );
  return shown && (shown.role ?? 'attitude');
}

const title = /《[^《》]{1,60}》/gu;

const isUnmeasured = (clause: string) => !/[0-9]|每[天日周月季年学]/u.test(clause) && targetsIn(clause).length === 0;
