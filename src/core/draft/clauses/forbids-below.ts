const deeds = '(?:行为|情形|现象|事项|做法|言行|情况|活动|问题|红线|底线)';
const forbidding = '(?:不得|严禁|禁止|不准|不许|杜绝|切勿|绝不|不能)';
/** 严禁以下行为, 不得触碰的行为, 教师不得有下列情形之一. */
const forbiddenDeeds = new RegExp(
  `^[^，。；]{0,24}${forbidding}(?:有|出现|发生|存在|触碰|触及|实施|从事|涉及|开展|带入)?(?:的|以下|下列|如下)[^，。；：]{0,8}${deeds}(?:之一)?[：:]?$`,
  'u',
);
/** 下列行为一律禁止, 以下情形不得有. */
const deedsForbidden = new RegExp(
  `(?:以下|下列|如下)[^，。；：]{0,8}?${deeds}(?:，)?(?:一律|坚决|均|都|要|应当?|必须|严格)*${forbidding}(?:有|发生|出现|存在)?[：:]?$`,
  'u',
);
/** 师德负面清单, 禁止性行为, 教师不得： */
const listOfThem = new RegExp(
  `^[^，。；：]{0,16}(?:负面清单|(?:禁止|严禁)(?:性)?(?:行为|事项|规定)(?:清单)?)$|^[^，。；：]{0,16}${forbidding}[：:]$`,
  'u',
);

const outright = /(?<![的者])(?:严禁|不得|禁止|不准|不许)(?!不)|[^，]{2}应当/u;

/** 严禁…, 不得…: a part that says in what spirit the work is done forbids all the same. */
export function forbidsOutright(text: string): boolean {
  return outright.test(text);
}

const heads = [forbiddenDeeds, deedsForbidden, listOfThem];
/** What each of them cannot do without. */
const mayForbid = /[不禁绝勿负]/u;

/** Whether a head forbids what is listed below it, so that each of its entries must not happen though it says so itself of none. */
export function forbidsBelow(head: string): boolean {
  return mayForbid.test(head) && heads.some((each) => each.test(head));
}

const toDo =
  /^(?:[^。；：]{0,32}?(?:应当|应该|必须|务必)|[^，。；：]{0,16}?(?:(?<![主重需])要(?!求|挟|点)|须)|凡|违反|一经|如有|发现|以上|上述|触犯)/u;

/** What stands below such a head and is none of its entries: what is to be done, or what befalls whoever does it. */
export function endsForbidding(text: string): boolean {
  return toDo.test(text);
}

const outcome = /，(?:以致|导致|致使|造成|影响|损害|败坏)[^，]*(?:，[^，]*)*$/u;

/** A forbidden deed without what comes of it. */
export function deedIn(entry: string): string {
  const bare = entry.replace(outcome, '');
  return bare.length >= shortestDeed ? bare : entry;
}

const shortestDeed = 4;
