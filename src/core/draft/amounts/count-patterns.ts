import { numberForm } from '../../text/read-number.ts';
import { comparedOnly, counted, least, most } from './measure-words.ts';

const scale = '[万亿]{0,2}';
const unit = `(${scale}[多余]?(?:个半(?:小时|月|学期)|${counted}))`;
/** 0.6元/度, 5批次/千人: of what for each. */
const rate =
  '(?:元|[万亿]元|批次|人次|次|件|个|例|起|公里|千米|米|升)[/／](?:[百千万]{1,2}人次?|小时|分钟|车次|班次|度|吨|亩|公里|平方米|立方米|升|公?斤|千瓦时|小时)(?=[，。；、）”]|$|以上|以内|之内|以下)';
/** Behind a comparing word any word is what it counts, where nothing else follows it: 不超过3周, 6款以上. */
const anyUnit = `((?![万亿]?分之)${scale}[多余]?(?:${rate}|[A-Za-zμ℃°]{1,6}(?:/[A-Za-z]{1,5})?|个半(?:小时|月|学期)|${counted}|${comparedOnly}|[万亿]{1,2}(?=[，。；、）”]|$|以上|以内|之内|以下|左右)|(?!以上|以内|之内|以下|左右|分之)[\\u3400-\\u9fff]{1,4}(?<![国省市县区州旗校镇乡]级)(?=[，。；、）”]|$|以上|以内|之内|以下|左右)))`;
const amount = `(${numberForm}|半(?=个|[天日年]))(?: ?[-—–~～至到] ?(${numberForm}))?`;

/** 达到在校生规模的1.5倍. */
const timesOf = '(?:[\\u3400-\\u9fff]{1,12}的(?=[0-9.]{1,6}倍))?';

const making =
  '确保|新增|新建|新改扩建|改扩建|扩建|改建|增加|增设|新设|建成|建立|建设|创建|创办|研发|研制|获批|引育|孵化|攻克|打造|评选|评定|评出|评比|认定|培养|培育|培训|引进|招聘|选聘|选派|选送|遴选|选拔|推出|推选|推荐|开展|组织|举办|举行|召开|承办|发展|表彰|选树|命名|提供|投入|落实|资助|走访|完成|改造|开设|开发|录制|征集|建好|配备|设(?=[0-9一二两])|补充|安排|听课|撰写|编写|发表|上好|办好|整治|检查|开放|交流|轮训|家访|慰问|帮扶|扶持|设立|设置|申报|争创|创成|建|讲(?!解)|上|开|阅读|读|写|整理出|(?<![突支超输退推评选写提指])出|学习|观看|参加|进行|实施|化解|整改|抽查|督导|巡察|集中学习|成立|组建|签约|结对|打通|疏通|修复|拆除|种植|栽植|维修|更换|清理|绿化|硬化|加装|安装|购置|回访|推送';
const notBefore =
  '(?=[0-9０-９零〇一二两三四五六七八九十百千])(?<![第前0-9０-９.．〇零一二两三四五六七八九十百千])(?<!(?<!每|全)[年月])(?<!几|数(?=[十百千])|[0-9][:：/／])';

/** 建成|12处; 形成年产|3万吨. */
const made = `(?:${making}|形成(?:年产)?)`;

/** A number with its unit, by what stands around it. The surest first: where two overlap, the one before counts. */
export const patterns = {
  perPeriod: new RegExp(`${notBefore}${amount}${unit}[/／](年|学年|学期|季度|季|月|周)`, 'gu'),
  eachPeriod: new RegExp(`${notBefore}[一1](?:个)?(周|月|季度|季|学期)${amount}${unit}`, 'gu'),
  onceInSpan:
    /([一1１])([次轮届场期])(?<=[半0-9０-９一二三四五六七八九十两]个?(?:半年|学期|学年|季度|季|星期|周|月|年)..)/gu,
  most: new RegExp(
    `(?:${most})(?:在)?(?:约|(?<=控制在)[\\u3400-\\u9fff]{1,4}?(?<![第前]))?${timesOf}${amount}${anyUnit}`,
    'gu',
  ),
  least: new RegExp(
    `(?:${least})(?:每[人校班次年学期月周]{1,2}|[人平]均)?(?:开展|组织|召开|举行|举办|完成|参加|新增|培训|听课|安排|创建|建成|上|为|约|近|到|(?<=[至最]少(?:要)?)(?!提前)[\\u3400-\\u9fff]{1,3}?)?${timesOf}${amount}${anyUnit}`,
    'gu',
  ),
  changed: new RegExp(`(?:提高|提升|增加|增长|上升|下降|降低|减少|压减|压缩)(?:约|近)?${amount}(个?百分点)`, 'gu'),
  inRhythm: new RegExp(
    `(?:每|隔|双[周月]|单[周月])[0-9０-９]{0,3}[^，。；0-9０-９第]{1,25}?${amount}${unit.slice(0, -1)}|天(?=[，。；）]|$))`,
    'gu',
  ),
  above: new RegExp(`${notBefore}${amount}${anyUnit}(?:及|或)?(以上|以内|之内|以下)`, 'gu'),
  given: new RegExp(
    `(?<=为|给|对|向|在(?:全[省市区县镇乡校])?|与|同|帮助|组织|(?:推动|支持|引导|促进|扶持)(?:全[省市区县镇乡校])?|[对为给在向][^，。；]{1,12}的)(?=[0-9０-９零〇一二两三四五六七八九十百千])${amount}${unit}(?=[^，。；]{1,24}(?:提供|完成|签订|签署|结成|增设|新设|设立|设置|建立|建设|安装|加装|加固|更换|维修|改造|修缮|接通|推行|试行|启动|举办|开展|发放|资助|进行|配备|实施|参加))`,
    'gu',
  ),
  making: new RegExp(`${made}(?:了)?(?:约|近|各|不少于)?${amount}${unit}`, 'gu'),
  behind: new RegExp(
    `${notBefore}${amount}${unit}(?:左右)?(?=[，。；、）]|并(?!列)|在(?![编校岗册内职读园建籍])|（(?![^（）]{0,12}[0-9])|$)`,
    'gu',
  ),
  eachOne: new RegExp(`${notBefore}${amount}${unit}(?=[^，。；]{1,20}逐\\3)`, 'gu'),
  left: new RegExp(`(?:剩余|其余|余下|尚余)(?:的)?${amount}${unit}(?=[^，。；]{1,24}$|[^，。；]{1,24}[，。；])`, 'gu'),
  passing: new RegExp(
    `(?<=^|[，。；：、]|(?<![没具带拥])有)${amount}${unit}[\\u3400-\\u9fff、（）]{0,14}?(?:达到|实现|通过|获得?|建成|创成|成为|完成|评为|入选|进入|参加(?!人)|参与(?!率))`,
    'gu',
  ),
  object: new RegExp(
    `(?:${making})[\\u3400-\\u9fff、□]{1,30}?(?<![第前全区市县校有共年月每各])([0-9０-９]{1,6})(?:[-—–~～至到]([0-9０-９]{1,6}))?${unit}`,
    'gu',
  ),
  joined: new RegExp(
    `(?<=(?:${making})[^，。；]{0,60}[0-9]${scale}(?:${counted})[^，。；0-9]{2,40}(?:[、和及与]|以及))${notBefore}${amount}${unit}(?=[\\u3400-\\u9fff“]{2})(?![\\u3400-\\u9fff]{2,16}的[\\u3400-\\u9fff]{2,8}(?:[，。；]|$))`,
    'gu',
  ),
  listed: new RegExp(
    `(?<=，)(?=[0-9])(?<=(?:${making})[^，。；0-9]{0,12}(?:[0-9]{1,6}${scale}(?:${counted})[^，。；0-9]{2,40}，){1,5})${amount}${unit}(?=[^，。；0-9]{2,40}(?:[，。；]|$))`,
    'gu',
  ),
  acted: new RegExp(`${notBefore}${amount}${unit}`, 'gu'),
} as const;

/** A number with anything behind it that might be its unit: what all of them cannot do without. */
export const mayCount = new RegExp(`(?:${numberForm}|半)(?:${anyUnit}|百分点)`, 'u');

/** What each of them cannot do without, told far quicker than the whole. */
export const needs: Readonly<Partial<Record<keyof typeof patterns, RegExp>>> = {
  perPeriod: /[/／]/,
  eachPeriod: /[一1]个?[周月季学]/u,
  onceInSpan: /[一1１][次轮届场期]/u,
  most: new RegExp(most, 'u'),
  least: new RegExp(least, 'u'),
  changed: /百分点/u,
  inRhythm: /[每隔双单]/u,
  above: /以上|[以之]内|以下/u,
  eachOne: /逐/u,
  left: /[剩其尚]余|余下/u,
  making: new RegExp(`[0-9０-９零〇一二两三四五六七八九十百千半](?<=${made}(?:了)?(?:约|近|各|不少于)?.)`, 'u'),
  passing: /[达实通获建创成完评入进参]/u,
  object: /[0-9０-９]/u,
  joined: /[、和及与][0-9０-９零〇一二两三四五六七八九十百千]/u,
};

export type CountKind = keyof typeof patterns;

/** A number with its unit, as a pattern found it. */
export interface Written {
  readonly kind: CountKind;
  readonly start: number;
  readonly end: number;
  readonly all: string;
  readonly number: string;
  /** Where the number itself stands. */
  readonly at: number;
  /** The upper end of a span (3至5名); else the number itself. */
  readonly upper: string;
  readonly unit: string;
  /** 以上, 以内; or the period in 2次/年. */
  readonly tail: string;
}
