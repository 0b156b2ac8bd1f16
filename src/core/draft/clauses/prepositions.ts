/** With what something is done. */
const instruments = '学习运用|学习借鉴|采用|采取|运用|利用|借助|依靠|凭借|依托|抓住|抢抓|紧抓|借鉴';
/** Those whose signs are no other word's, wherever they stand. */
export const surePrepositions =
  '通过|按照|根据|依据|依照|围绕|紧扣|紧盯|聚焦|瞄准|立足|着眼|针对|对照|本着|鉴于|遵循|遵照|面向|面对|为了|随着|基于';
const prepositions = `${instruments}|${surePrepositions}|经过|对接|按|结合|对标|适应|充分利用|充分运用|作为|会同|配合|以|在|从|由|为|对|给|将|把|与|同|向|就|经|凭|自|于|到|至|当|除|比照|参照|顺应|应对|贯彻|深入贯彻|全面贯彻|认真贯彻|深入学习贯彻|贯彻落实|深入贯彻落实|全面贯彻落实|高举|因|未经|尤其是|特别是`;
/** Signs that are a preposition are the first of other words, too: 自觉, 同步, 就近, 到位. */
const otherWords: Readonly<Record<string, string>> = {
  自: '己觉主查评学检愿行筹我身律制编纠',
  在: '线校编岗册读籍建园',
  对: '标外接口账话策',
  同: '时步意伴学行比心志等类样期',
  就: '近餐业读学医地',
  经: '常费典济营贸验办理历销纪络',
  以: '上下内外及身便免期往前后来致至',
  为: '期人民数零止何',
  由: '于',
  给: '予水排养付',
  从: '业事教优重众而此',
  把: '关好握脉牢住控',
  将: '军来士',
  按: '时期需月季年质揭',
  于: '是',
  到: '位岗会校账人底达期场户边',
  至: '少今于关',
  当: '年月日天地场前面好代事选众',
  因: '地材校人时公',
  配合: '部单科',
  凭: '借空什条吊栏眺',
  除: '雪草湿霜尘冰险夕垢雾臭虫锈颤四',
  向: '前上好心善阳',
};

/** The preposition that a clause opens with. */
export const preposition = new RegExp(
  `^(?:${prepositions
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((each) => (otherWords[each] === undefined ? each : `${each}(?![${otherWords[each]}])`))
    .join('|')})(?!标准化)`,
  'u',
);

/** Verbs that lead to another as a preposition does. */
export const mayLead = new RegExp(`^(?:充分|应对|贯彻(?!实施)|对照|对标|紧盯|配合|会同|结合|${instruments})`, 'u');
