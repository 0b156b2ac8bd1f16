const longest = 60;
const bracket = /（[^（）]*）/gu;
/** 建立以校长为组长的领导小组, 推动基于…的建设: what kind of thing it is, at length. */
const attribute =
  /^([\u3400-\u9fff]{2,6}?)(?:以(?![及上下内外])|由|基于|面向|针对|涵盖|覆盖|包含|集(?!中|体|团|聚)|依托)[^的，]*(?:，(?:[^的，]*为[^的，]*|(?:集|涵盖|覆盖|包含)[^的，]*))*的(?=[^的，]{4,}$)/u;
/** 成立分管局长任组长，各科室负责人参加的领导小组, likewise. */
const membersOf =
  /^((?:成立|组建|建立))[^的]{2,120}[任为][^的]{0,120}的(?=[^的，]{2,20}(?:小组|专班|委员会|指挥部|机构)$)/u;
const longestPlain = 40;

/** A duty in at most so many characters: without what is said by the way, else cut behind a mark or a word that joins, never within a word. */
export function shortened(text: string): string {
  const plain = text.length > longestPlain ? text.replace(attribute, '$1').replace(membersOf, '$1') : text;
  if (plain.length <= longest) return plain;
  const bare = plain.replace(bracket, '');
  return bare.length <= longest ? bare : cut(bare);
}

function cut(text: string): string {
  const head = text.slice(0, longest - 1);
  const at = Math.max(...[...'，、；：）”》的和与及等或并 '].map((mark) => head.lastIndexOf(mark)));
  if (at <= longest / 3) return `${head}…`;
  return `${head.slice(0, /[，、；：和与及或并 ]/u.test(head.charAt(at)) ? at : at + 1)}…`;
}
