import { compare, formatDecimal, hundred, zero } from '../../decimal.ts';
import { matchesIn } from '../../matches-in.ts';
import type { WrittenTarget } from '../../target/target-shape.ts';
import { percentForm, readPercent } from '../../text/read-number.ts';
import { verbAt } from '../clauses/acting-verbs.ts';
import type { FoundTarget } from './found-target.ts';
import { fractionForm, percentOfFraction } from './fractions.ts';
import { least, most } from './measure-words.ts';

const partForm = `(?:${percentForm}|${fractionForm})`;

const share = {
  /** 控制在10%—20%之间 ends at the upper. */
  most: new RegExp(
    `(?:${most})(?:在)?(?:[^，。；]{1,14}的|(?<=超过)[\\u3400-\\u9fff]{1,6}(?:额|入|出|资|费|数|量|本))?(?:[0-9.]{1,5}%?[-—–~～至到]{1,2})?(${partForm})`,
    'gu',
  ),
  below: new RegExp(`(${partForm})(?:以内|以下|之内)`, 'gu'),
  least: new RegExp(
    `(?:${least}|完成|实现|为|超|(?<![超通经透不])过|(?<=[要须应])到|率|比例|占比|比重|面|满意度|知晓度|保持|稳定)(?:（[^（），。；]{1,16}）)?(?:在)?(?:约|近)?(?:□{2,8} {1,8}|[^，。；]{1,14}的)?(${partForm})`,
    'gu',
  ),
  changed: new RegExp(
    `(?:增长|提高|提升|上升|增加|下降|降低|减少|压缩|压减|压降)(?:约|近|[\\u3400-\\u9fff]{2,8}?(?=[0-9０-９.．]{1,5} ?[%％](?:以上)?(?:[，。；、]|$)))?(${percentForm})(?!点)`,
    'gu',
  ),
  eachOf: new RegExp(`[两二三四五六七八九十]个(${percentForm})`, 'gu'),
  above: new RegExp(`(${partForm})(?:及)?以上`, 'gu'),
  passing: new RegExp(
    `(?<![低高多少大小]于|超过|不足|不到)(${percentForm})(?=的(?!不)[^，。；的]{2,14}(?:达到|完成|实现|通过|建成|获得|参加|配备|建立|开展))`,
    'gu',
  ),
  /** 持证上岗100%, 要百分之百走到: all of whom it is said of. */
  all: /(?<=[\u3400-\u9fff]{2})(?<!不[足到]|[低少]于)(100 ?%|百分之百)(?=[，。；、）]|$)|(?<=[要须应])(100 ?%|百分之百)(?=[\u3400-\u9fff]{2})/gu,
  /** 有90%毕业生获得证书. */
  some: new RegExp(
    `(?<=有|^|[，；：、。])(${percentForm})(?:以上)?(?:的)?(?=[\\u3400-\\u9fff]{2,8}(?:获得|取得|达到|通过|参加|掌握|完成))`,
    'gu',
  ),
  acted: new RegExp(`(${percentForm})(?=[\\u3400-\\u9fff]{2})`, 'gu'),
} as const;

const kinds = Object.entries(share);
/** 毕业生, behind 有90%. */
const who = /^[\u3400-\u9fff]{2,8}?(?=获得|取得|达到|通过|参加|掌握|完成)/u;

const mayShare = /[%％‰成]|分之|[1-9]\/[2-9]|一半|半数/u;

/** Shares that the text demands. */
export function* shares(text: string): Iterable<FoundTarget> {
  if (!mayShare.test(text)) return;
  for (const [kind, pattern] of kinds) {
    for (const { 0: all, 1: first, 2: written = first ?? '', index } of matchesIn(text, pattern)) {
      const isCap = kind === 'most' || kind === 'below';
      const fraction = percentOfFraction(written, isCap);
      const percent = fraction ?? readPercent(written);
      const isWhole = text.charAt(index + all.length) !== '点';
      if (percent === undefined || compare(percent, zero) === 0 || !isWhole) continue;
      if (kind === 'acted' && (verbAt(text, index + all.length) === 0 || isOfRank(text, index))) continue;
      // A limit may be told in any unit.
      const isMille = isCap && /^千|‰$/u.test(written);
      const value = formatDecimal(isMille ? { ...percent, scale: percent.scale - 1 } : percent);
      const behind = text.slice(index + all.length, index + all.length + farthestBehind);
      const near = `${text.slice(Math.max(0, index - 8), index)}${behind}`;
      if (tellsWhich.test(all + behind) || (fraction !== undefined && votes.test(near)) || isTold(text, index, all))
        continue;
      if (!isCap && compare(percent, hundred) > 0) continue;
      const target: WrittenTarget = isCap
        ? { 'at-most': value, unit: isMille ? '‰' : '%', measure: 'latest' }
        : {
            'at-least': `${value}%`,
            of: (kind === 'some' && who.exec(behind)?.[0]) || subjectOf(text.slice(0, index + all.indexOf(written))),
          };
      yield { target, start: index, end: index + all.length, doubt: isCap ? 'share-cap' : 'share-of' };
    }
  }
}

/** No word farther behind says what a share is. */
const farthestBehind = 80;

/** 对就业率低于70%的专业实行预警: which of them; what holds for a list holds for each of it. */
const tellsWhich =
  /^(?:低于|高于|超过|不足|超)[^，。；]{1,12}?(?:(?:、|或者?|且)[^，。；]{1,24}?(?:低于|高于|超过|不足|超)[^，。；]{1,12}?)?的(?!目标|要求|标准|水平|比例)[\u3400-\u9fff]{2}/u;

/** 建立台账（2023年不合格率为11.3%）: how things stood in a year. */
function isTold(text: string, at: number, all: string): boolean {
  return (
    /^(?:为|率为)/u.test(all) && /（[^（）]{0,8}[0-9]{4}年[^（）]{0,24}$/u.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** 三分之二以上代表同意: of whom it takes. */
const votes = /^[^，。；]{0,14}(?:同意|赞成|出席|到会|通过(?!率))/u;

const whose =
  /(中小学校|中小学|幼儿园|学校|教师|学生|班级|党员|党支部|家庭|适龄儿童|毕业生|单位(?!GDP|面积|产[值品]|时间|成本|能耗|国内|工业)|校园)/gu;
const measured =
  /([\u3400-\u9fffA-Za-z“”（）]{2,20}?(?:率|比例|占比|比重|(?<![全方书表地里断])面|水平|满意度|知晓度|(?<!同)比(?![赛武试例对分较拼如去往前同]|上[年一])|指数))(?:均|都|要|应)?(?:达到|达|为|保持|稳定|提高|提升|不低于|力争|控制|降)?/gu;
const led =
  /^(?:[一二三四五六七八九]是|确保|力争|争取|实现|做到|全区|全市|全县|全省|全校|全镇|全国|各校|使|让|将|把|到(?!.率)|在(?!.率)|[0-9]{0,4}年?[0-9]{0,2}月?底前?|年(?![度均级龄产检审报终内初末底])|[\u3400-\u9fff]{0,2}以[上下]|[日天周月]之?[前内]|年底前?|的|和|及(?!格|时)|其中|要|应|须|推动|保障|完成|并|且|届)+/u;

/** 工业增加值增长6%: what grows. */
const growing =
  /^([^，。；]{2,20}?)(?:[较比]?上年|同比|年均|每年|比去年)?(?:增长|提高|提升|上升|增加|下降|降低|减少|压缩|压减|压降)(?:约|近)?$/u;

/** 按参赛人数的10%: what is counted there. */
const headcount = /(?:按照?|占|以|^)([\u3400-\u9fff]{2,6}(?:[人总]数|数量|总量))的?$/u;
/** 参赛人数的10%、20%、30%评出一、二、三等奖: one for each rank, and none that all has to reach. */
const ofEachRank = /[%％]、(?:[0-9.]{1,5}[%％]、)*$/u;
const isOfRank = (text: string, at: number) => ofEachRank.test(text.slice(Math.max(0, at - farthestBehind), at));

/** What a share is of: what its own clause measures, else who the text speaks of. */
export function subjectOf(before: string): string {
  const near = before.slice(-40);
  const clause = near.slice(Math.max(...[...'，。；、：'].map((mark) => near.lastIndexOf(mark))) + 1);
  const rate = matchesIn(clause, measured).at(-1)?.[1] ?? matchesIn(near, measured).at(-1)?.[1];
  if (rate !== undefined) return rate.replace(led, '') || rate;
  const counted = headcount.exec(clause)?.[1];
  if (counted !== undefined) return counted;
  const grown = growing.exec(clause)?.[1] ?? '';
  return matchesIn(near, whose).at(-1)?.[1] ?? (grown.replace(led, '') || '范围内单位');
}
