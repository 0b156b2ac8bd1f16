const place =
  '(?:[东南西北前后左右]侧|边|门|楼梯|楼|梯|口|通道|[大过马跑]道|路|桥|场|区域|厅|馆|车库|车位)(?:处|外|内|旁|口)?';
/** What goes somewhere has a sign of its way in it. */
const way = '[上下进出入回离撤走跑行过至驶往返]';
const lead = '(?:从(?![此事而来业])|(?<=^|[^围环盘缠])绕|沿(?![江海线街岸用袭着革]))';
/** 住户从北门进入院子, 沿消防通道驶至车库, 绕操场跑二圈: behind a way and a place stands what is done along it; 从东门到西门 names a stretch. */
const along = new RegExp(
  `^[^，：]{0,30}?${lead}[^，：]{1,20}?${place}(?![到至])[^，：的]{0,4}?${way}[^，：的]{0,16}$`,
  'u',
);
/** 停入规定车位, 到达指定地点: where it is told one has to be. */
const prescribed = /^[\u3400-\u9fff]{0,3}[入至到达进](?:规定|指定|相应|预定)的?[^，：的]{2,8}$/u;
/** 凭工作证进厂: with what one is let in. */
const admitted = /^(?:[^，：的]{2,12})?凭(?!出入)[^，：的]{1,16}[进出入](?!入?[证卡单])[\u3400-\u9fff]{1,6}$/u;
/** 准时到达检票口, 从东门出发; 到达车站后 says when. */
const arrives =
  /^(?:[^，：的]{2,8}前(?:[0-9一二三四五六七八九十]{1,3}个?(?:分钟|小时))?|(?:全体|所有|各)[^，：的]{1,6}?)?(?:准时|按时|提前|统一|自行|必须)*(?:到达|抵达)[^，：]{2,16}$|^从[^，：]{0,10}[校门站口场园院楼馆家室营港]出发$/u;
/** 在大厅内保持安静, 与前车保持1米间隔. */
const keeps =
  /^(?:在[^，：的]{2,12}[内里中上]|与[^，：的]{1,12})保持(?:[0-9一二三][0-9.]{0,3}(?:米|厘米|公里|步)|安静|整洁|清洁|距离|车距|间距|畅通|联系|沟通|秩序|肃静)[^，：]{0,8}$/u;
/** 有序上车, 排队下楼. */
const inOrder =
  /^按(?!照)[^，：的]{2,10}(?:[入就进登落归][住场座位园校寝餐舱机]|[上下]课|作息)$|^(?:有序|依次|排队|整队|列队|迅速|快速|立即|安静|统一)[上下进出入离返回撤](?![升降步展级层调限款资口])[\u3400-\u9fff]{1,8}$/u;
/** 高三年级到操场集合. */
const gathered =
  /^[^，：的]{0,20}[到至在赴去][^，：的]{2,16}(?:集[合中]|报[到名]|就[座位]|候[车考场]|待命|签到|站好|排队|列队|会面|见面|等[候待]|休息|[就用]餐|自习)$/u;
const noAct = /(?:时|后|前|起|期间|过程中)$/u;

const ways = [along, prescribed, admitted, inOrder, gathered, arrives, keeps];

/** Whether a clause says by which way or where to somebody goes. */
export function goesSomewhere(clause: string): boolean {
  const bare = clause.replace(/[，。；]$/u, '');
  return !noAct.test(bare) && ways.some((each) => each.test(bare));
}

/** 从东侧楼梯下楼，沿围墙慢跑至操场: one way, told in its stretches. */
export function goesOnAlong(before: string, clause: string): boolean {
  return /^(?:再|然后)?(?:从|沿|绕|经(?!常))/u.test(clause) && along.test(before);
}
