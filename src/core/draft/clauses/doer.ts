import { matchesIn } from '../../matches-in.ts';
import { remembering } from '../../remembering.ts';
import { verbWithin } from './acting-verbs.ts';
import { behindManner, behindTime, innerVerb, openingVerb } from './before-verb.ts';
import { bare, bracket, each, kinds, must, office, person, post, unitEnd } from './name-ends.ts';
import { prepositionalRole } from './prepositional-role.ts';

/** Who is to do what a clause says, as it names them before the verb, and the clause without them. */
export interface Doer {
  readonly names: readonly string[];
  readonly rest: string;
  /** They have to, by 要 or 由: what is to be done is whole without their name. */
  readonly isOrdered: boolean;
  /** What people have to do is told with who they are: 值班员须每日登记. */
  readonly isPerson?: boolean;
}

const mayNot = '(?:一律|绝|决)?(?:不得|不准|不许)';
const ordered = new RegExp(
  `^(?=[^，]{3})((?:[^，。；：“”]{0,44}?${unitEnd}|[镇乡](?=（))${bracket}(?=等?(?:${must}|${mayNot}))|[^，。；：“”]{1,30}?${person}(?=等?(?!将)${must}))`,
  'u',
);
/** Without one of these nobody has to do anything. */
const mayOrder = /[要应须务需将责不]/u;
const endsInUnit = new RegExp(`${unitEnd}${bracket}$`, 'u');
/** Behind 各科室、 a bare 社区 is a name, too. */
const nameEnd = new RegExp(
  `(?:${bare}|${each}|${office}|${post}|(?<=[、和及])[\\u3400-\\u9fff]{0,6}?(?:${kinds}))${bracket}(?:[、和及]|(?=[\\u3400-\\u9fff0-9]))`,
  'gu',
);
const wholeName = new RegExp(`(?:${bare}|${each}|${office}|${post})${bracket}$`, 'u');
const bareName = new RegExp(`${bare}$`, 'u');
const farthestName = 30;
/** 办公室牵头，…: who answers for what follows. */
const headed = new RegExp(`^([^，。；：“”]{1,40}?${unitEnd}${bracket})(?:牵头|主抓)(?:负责)?，?$`, 'u');
/** 县水利局：疏浚沟渠; 惠民行动：县文旅局开放展馆. */
const labelled = /^([\u3400-\u9fff、]{2,24})：(?=[^：]{4})/u;
const byWhom = new RegExp(
  `^由([^，。；：对将把向]{2,40}?${unitEnd}|[^，。；：]{2,12}?)(负责(?!人)|牵头|(?=每|定期|统一|组织|进行))`,
  'u',
);

const notAName =
  /^(?:未|每(?!个)|[与和同月日]|年(?!级)|下设|对(?!口)|将|把|在|从|为|通过|按|以|根据|依据|依照|对照|结合|围绕|依托|本|此项|任何|所有工作|向|会同|联合|经(?!济)|加强|建立|完善)|是否|有否|[的了与]|(?<![自理缘])由|[递寄报交发]至|(?<![主重需纪首摘])要(?![害素])|^(?:[并及让]|聚焦|针对|面向|平均|专人)|(?<![可所加予])以(?![上下内外及])|场所|教室|后在|通过|向(?!阳)|实现|使|确保|[年月日]前|年[底初内]/u;

/** 学生有病或者有特殊事情时家长必须…: in which case somebody has to. */
const inCase = /^[^，。；：“”]{3,30}(?<![按及准定临同届小学课当有])时(?![间期限段刻代常效空装政事评候])/u;

/** The doer that a clause opens with, behind words of time and of the case too; `undefined` where it opens with none. */
export const doerOf = remembering((clause: string): Doer | undefined => {
  const time = behindTime(clause) || (inCase.exec(clause)?.[0].length ?? 0);
  const later = time > 0 ? doerAt(clause.slice(time)) : undefined;
  if (later === undefined) return withPartners(doerAt(clause));
  return withPartners({ ...later, rest: later.rest === '' ? '' : clause.slice(0, time) + later.rest });
});

const beside = /^(?:牵头)?(?:会同|联合)(?![体合办席])/u;
const unitEnds = new RegExp(`${unitEnd}${bracket}`, 'gu');

/** 督查室会同农业局、水利局开展检查: those with whom they do it do it, too. */
function withPartners(doer: Doer | undefined): Doer | undefined {
  const led = beside.exec(doer?.rest ?? '')?.[0].length ?? 0;
  if (doer === undefined || led === 0) return doer;
  const words = doer.rest.slice(led);
  const ends = endsOf(words, unitEnds);
  const end = ends.findLast((at) => {
    const rest = words.slice(at);
    return (/^[，。；]?$/u.test(rest) || acts(rest)) && namesIn(words.slice(0, at)).every(isName);
  });
  if (end === undefined) return doer;
  return {
    ...doer,
    names: [...doer.names, ...namesIn(words.slice(0, end))],
    rest: words.slice(end).replace(/^[，。；]$/u, ''),
  };
}

function doerAt(clause: string): Doer | undefined {
  const { 0: all = '', 1: by = '', 2: charged } = (clause.startsWith('由') && byWhom.exec(clause)) || [];
  if (by !== '' && openingVerb(by) === undefined)
    return {
      names: namesIn(by),
      rest: clause.slice(all.length).replace(/^[，。；]$/u, ''),
      isOrdered: charged === '负责',
    };
  const { 0: label, 1: units = '' } = (clause.includes('：') && labelled.exec(clause)) || [];
  if (label !== undefined && unitsNamedBy(units).length > 0)
    return { names: unitsNamedBy(units), rest: clause.slice(label.length), isOrdered: true };
  return (label === undefined ? undefined : subjectAt(clause.slice(label.length))) ?? subjectAt(clause);
}

/** Behind a topic (植树活动：) or at the clause's head. */
function subjectAt(clause: string): Doer | undefined {
  const head = /牵头|主抓/u.test(clause) ? headed.exec(clause)?.[1] : undefined;
  if (head !== undefined && isName(head)) return { names: namesIn(head), rest: '', isOrdered: false };
  const named = mayOrder.test(clause) ? ordered.exec(clause)?.[1] : undefined;
  if (named !== undefined && namesIn(named).every(isSubject)) {
    const doer = told(named, clause.slice(named.length).replace(/^等/u, ''));
    return doer && { ...doer, isPerson: !endsInUnit.test(named) };
  }
  const led = clause.includes('由') ? ledBy.exec(clause)?.[0] : undefined;
  const doer = led === undefined ? undefined : namedBefore(clause.slice(led.length), true);
  if (led === undefined || (doer === undefined && /由[^，]{2,60}的/u.test(clause))) return namedBefore(clause, false);
  return doer && { ...doer, rest: led.slice(0, -1) + doer.rest, isOrdered: led === '由' };
}

/** 由教研组命题, 试卷由教研组命题; 督查由书记牵头进行 says how, of the act before. */
const ledBy =
  /^(?!.{1,60}由.{0,60}(?:牵头|负责)(?:进行|实施|落实)?[，。；]?$)(?:[\u3400-\u9fff]{2,10}?(?<![理自缘来])由|由)(?=各|[\u3400-\u9fff]{2})/u;

/** 各支部制定计划, 班主任每周谈话: the longest name behind which it is said what they do. */
function namedBefore(words: string, isLed: boolean): Doer | undefined {
  const ends = endsOf(words, nameEnd);
  for (const end of ends.reverse()) {
    const own = words.slice(0, end);
    const rest = words.slice(end);
    if (/[、和及]$/u.test(own) || !(acts(rest) || (isLed && !isPost.test(rest)))) continue;
    if (areNames(own)) return told(own, rest);
  }
  return undefined;
}

/** Where names may end at the beginning of a clause. */
function endsOf(words: string, ends: RegExp): number[] {
  return matchesIn(words.slice(0, farthestName), ends).map(({ 0: all, index }) => index + all.length);
}

/** 各科室、社区: what the first says of all of them is said of the others, too. */
function areNames(own: string): boolean {
  const [first = '', ...others] = namesIn(own);
  const isOne = (name: string) => isName(name) && wholeName.test(name.replace(/、.$/u, ''));
  return isOne(first) && others.every((name) => isOne(first.startsWith('各') ? `各${name}` : name));
}

const title = new RegExp(
  `(?:${each}|${office}|${post}|[居村]委会|工作站|办事处|(?:校|园|院|局)长|经营单位)${bracket}$`,
  'u',
);
const ofPost = new RegExp(`(?:${post}|(?:校|园|院|局)长)$`, 'u');
const longestTitle = 24;

/** The units that a title is the name of, with nothing else in it. 党委、政府主要负责人 are those of both. */
export function unitsNamedBy(words: string): readonly string[] {
  // 地点：各社区 says where.
  if (words.length > longestTitle || !title.test(words) || notAName.test(words) || words.includes('：')) return [];
  if (openingVerb(words.replace(/^生产经营/u, '').replace(ownWork, '')) !== undefined) return [];
  const names = namesIn(words);
  if (ofPost.test(words) && !ofPost.test(names[0] ?? '')) return [words];
  return names.every((name) => title.test(name)) ? names : [];
}

const anybody = new RegExp(`(?:${unitEnd}|${person})${bracket}`, 'gu');
const asked = new RegExp(`^(?:等?(?:${must}|${mayNot}|每)|，$)`, 'u');

/** 来访人员一律登记, 采购岗位党员签订承诺书: somebody else than who was named before, though it is left open who answers for it. */
export function namesAnother(clause: string): boolean {
  const words = clause.slice(behindTime(clause));
  if (openingVerb(words) !== undefined || notAName.test(words)) return false;
  const ends = endsOf(words, anybody);
  return ends.some((end) => asked.test(words.slice(end)) || acts(words.slice(end)));
}

/** A verb with what it acts on, or words of time and manner before what is done. 教研组建设 is nothing that a group does. */
function acts(rest: string): boolean {
  if (helping.test(rest) || measure.test(rest)) return false;
  if (mustNot.test(rest)) return true;
  const said = rest.replace(/^(?:牵头|一律|原则上|据此|分别)/u, '').replace(twoVerbs, '');
  const led = prepositionalRole(rest) ?? prepositionalRole(rest.slice(behindManner(rest)));
  if (led === undefined && isState.test(said)) return false;
  const verb = openingVerb(said);
  if (verb?.start === 0) return surely.test(said) || (verbWithin(said, 0) > 0 && !how.test(said.slice(verb.end)));
  return verb !== undefined || led === 'act' || (led === 'means' && !/^[与同]/u.test(rest)) || doesInTime(rest);
}

/** 班主任不得外泄. */
const mustNot = /^(?:一律|绝|决)?(?:不得|严禁|不准|不许)[\u3400-\u9fff]{2}/u;
/** 指导、协调各街道. */
const twoVerbs = /^[\u3400-\u9fff]{2}、(?=[\u3400-\u9fff]{4})/u;
/** 由校长任组长. */
const isPost = /^.$|^[的为]|^[^，]{0,8}(?:任(?!务)|组成|构成)/u;
const measure = /的(?:比例|占比|比重|人数|次数|数量)/u;
/** 治理结构不断完善, 建成投用: how things are. */
const isState =
  /(?:不断|持续|进一步|稳步|逐步|日益|显著)[^，]{2,6}[，。；]?$|^(?:建成|投用|投入使用|竣工|完工|达标|启用|开放)/u;
/** Verbs that are no nouns, whatever follows them: 完成方案制定. */
const surely =
  /^(?:完成|制定|报送|上报|召开|举办|建立|做好|抓好|提交|参加|汇总|签订|填写|填报|公示|整理|明确)[\u3400-\u9fff“《]{2}|^(?:成立|组建)[^，]{2,}(?:小组|专班|委员会|机构|队)/u;
const how = /^(?:每|严格|认真|公开|扎实|深入|持续|全面|进一步|有序|不断|稳步|规范|逐步)/u;

/** 每周巡河: words of time with something done, and not only how many: 每周2次, 每学期及格率. */
function doesInTime(rest: string): boolean {
  if (!/^[每0-9一二三四五六七八九十]/u.test(rest) || /率|比例|占比/u.test(rest)) return false;
  return behindTime(rest) > 0 && /^[\u3400-\u9fff]{2}/u.test(rest.slice(behindManner(rest)));
}

/** 各处室配合: of what is somebody else's. */
const helping = /^(?:积极|全力|主动)?(?:配合|协助|参与)[，。；]?$/u;

/** 要 only says that they have to; 负责设施维修 is what they do. */
const modal = new RegExp(`^(?!负责)${must}`, 'u');

/** 各支部在评选中要实事求是. */
const behindPlace = new RegExp(`^(?:在|对|为|于)[^，]{2,16}?${must}`, 'u');

function told(names: string, said: string): Doer | undefined {
  const rest = said.replace(modal, '');
  if (rest.replace(/[，。；]$/u, '').length < 2) return undefined;
  return { names: namesIn(names), rest, isOrdered: rest !== said || behindPlace.test(said) };
}

/** 督导室, 组织科: what an office does is in its name. */
const ownWork =
  /值班[\u3400-\u9fff]{2,4}$|[\u3400-\u9fff]{2}(?:室|处|科|(?<!支)部|办|组|股|所|队|中心|委员会|专班|小组|组长|主任|员|医)$/u;

/** 区绿化市容局, 市发展改革委: behind a place all words are the office's name. */
const ofPlace =
  /^(?:各|各?[省市县区州旗])(?!.*[与同由向对把将])[\u3400-\u9fff]{2,14}(?<![布格结])(?:局|委|委员会|厅)$/u;

/** 配合部门, 承办单位. */
const part = /^(?:各|有关|相关)*[\u3400-\u9fff]{2}(?=(?:单位|部门|机构|主体|科室|处室|股室)$)/u;

function isName(text: string): boolean {
  if (ofPlace.test(text) || bareName.test(text)) return true;
  const rest = text.replace(ownWork, '').replace(part, '');
  return !notAName.test(text) && openingVerb(rest) === undefined && innerVerb(rest) === undefined;
}

/** Heads that stand with a word before them alone: 监理单位, 值班人员; 教育学生 is an act. */
const bound =
  /(?:单位|部门|机构|主体|对象|人员|[者员人方户]|[局委办处室科股厅组队站所店区]|队伍|中心|企业|公司|学校|学院|医院)$/u;
const causing =
  /^(?:支持|鼓励|引导|推动|组织|指导|督促|动员|发动|允许|联合|会同|要求|安排|邀请|加强|强化|完善|健全|建立|提[高升醒]|帮助|协助|配合|关[心爱注]|落实|明确|成立|组建)/u;

/** Before 要 there stands who has to, whatever verb is in the name: 勘察设计单位, 疫情防控办公室. */
function isSubject(text: string): boolean {
  if (isName(text)) return true;
  return !notAName.test(text.replace(/与/u, '')) && bound.test(text) && !causing.test(text);
}

function namesIn(text: string): string[] {
  return text
    .split(/、(?![^（]*）)(?!.(?:[、和及]|$))|(?<=[局科室处部委办组校人）位门园院站队会镇乡村])和(?=[\u3400-\u9fff])/u)
    .map((name) => name.replace(/^(?:和|及|以及)/u, ''))
    .filter((name) => name.length >= 2);
}
