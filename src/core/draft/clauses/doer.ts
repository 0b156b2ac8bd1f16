import { innerVerb, openingVerb } from './before-verb.ts';
import { prepositionalRole } from './prepositional-role.ts';

/** Who is to do what a clause says, as it names them before the verb, and the clause without them. */
export interface Doer {
  readonly names: readonly string[];
  readonly rest: string;
  /** They have to, by 要 or 由: what is to be done is whole without their name. */
  readonly isOrdered: boolean;
}

/** What names of those end in who answer for a task: an office, a school. A person's trade (教师, 班主任) is part of the task. */
const unitEnd =
  '(?:处室?|科室?|室|局|办|委|厅|组|部|中心|团委|工会|学校|中学|小学|[一二三四五六七八九]中|幼儿园|园所|单位|部门|机构|委员会|党委|党组(?!织)|党总支|党支部|支部|年级|年段|乡镇|镇|街道|乡|村|社区|企业|公司|站|队|高校|院校|学院|医院|所|各校|各园|各县|各区|县区|组织|园)';
const bracket = '(?:（[^（）]{1,16}）)?';
const must =
  '(?:要(?!求|点|素)|应当|应该|应(?![用对急届变])|必须|务必|务须|均要|都要|须(?!知)|需要?(?!求)|将|负责(?!人))';

const ordered = new RegExp(`^([^，。；：“”]{1,44}?${unitEnd}${bracket})(${must})`, 'u');
const rooms =
  '办公|教研|督导|督查|总务|教导|政教|德育|医务|卫生|保健|党政|党务|文印|财务|人事|档案|教科|招生|法制|信访';
const centres = '教研|发展|服务|管理|信息|指导|培训|研究|技术|装备|考试|疾控|保障';
/** Without 要 only an office's own name is surely none of the task's words. */
const office = [
  '各[\\u3400-\\u9fff]{0,6}?(?:（[^（）]{1,8}）)?(?:学校|教育局|校|园|单位|部门|处室|科室|年级|班级|乡镇|街道|镇街|村|社区|支部|组)',
  '[\\u3400-\\u9fff]{0,8}?(?:处室|科室|[务育政教导科全卫勤]处|(?<![本学专理文百外内])科',
  `(?:${rooms})室|(?:${centres})中心|团委|工会|委员会|党委|党组|党总支|党支部|(?<!基层)党组织|年级组|教研组|备课组|少先队|领导小组|工作专班|专班|(?<![干全内外本])部(?![门署分位队长级件下])|(?<![布格结])局|政府|[纪村居]委|卫生院|派出所|执法队|[大中支]队)`,
].join('|');
const direct = new RegExp(
  `^((?:${office})(?:[、和及](?:${office})){0,5})(?=[\\u3400-\\u9fff][\\u3400-\\u9fff0-9]|[0-9])`,
  'u',
);
/** 办公室牵头，…: who answers for what follows. */
const headed = new RegExp(`^([^，。；：“”]{1,40}?${unitEnd}${bracket})(?:牵头|主抓)(?:负责)?，?$`, 'u');
const byWhom = new RegExp(
  `^由([^，。；：]{2,40}?${unitEnd}|[^，。；：]{2,12}?)(负责(?!人)|牵头|(?=每|定期|统一|组织|进行))`,
  'u',
);

const notAName =
  /^(?:[每与和同年月日]|下设|对|将|把|在|从|为|通过|按|以|根据|结合|围绕|依托|本|此项|所有工作|加强|建立|完善)|是否|有否|[的了与]|实现|使|确保|[年月日]前|年[底初内]/u;

/** The doer that a clause opens with; `undefined` where it opens with none. */
export function doerOf(clause: string): Doer | undefined {
  const [all = '', by = '', charged = ''] = byWhom.exec(clause) ?? [];
  if (by !== '' && openingVerb(by) === undefined)
    return { names: namesIn(by), rest: clause.slice(all.length), isOrdered: charged !== '' };
  const [, head = ''] = headed.exec(clause) ?? [];
  if (head !== '' && isName(head)) return { names: namesIn(head), rest: '', isOrdered: true };
  const [, named = ''] = ordered.exec(clause) ?? [];
  if (named !== '' && isName(named)) return told(named, clause.slice(named.length));
  const led = clause.startsWith('由') ? 1 : 0;
  const [, own = ''] = direct.exec(clause.slice(led)) ?? [];
  const rest = clause.slice(led + own.length);
  const acts = openingVerb(rest.replace(/^牵头/u, '')) !== undefined || prepositionalRole(rest) !== undefined;
  const doer = own !== '' && isName(own) && acts && !helping.test(rest) ? told(own, rest) : undefined;
  return doer && { ...doer, isOrdered: doer.isOrdered || led > 0 };
}

/** 各处室配合: of what is somebody else's. */
const helping = /^(?:积极|全力|主动)?(?:配合|协助|参与)[，。；]?$/u;

/** 要 only says that they have to; 负责设施维修 is what they do. */
const modal = new RegExp(`^(?!负责)${must}`, 'u');

function told(names: string, said: string): Doer | undefined {
  const rest = said.replace(modal, '');
  if (rest.replace(/[，。；]$/u, '').length < 2) return undefined;
  return { names: namesIn(names), rest, isOrdered: rest !== said };
}

/** 督导室, 组织科: what an office does is in its name. */
const ownWork = /[\u3400-\u9fff]{2}(?:室|处|科|(?<!支)部|办|组|中心|委员会)$/u;

function isName(text: string): boolean {
  const rest = text.replace(ownWork, '');
  return !notAName.test(text) && openingVerb(rest) === undefined && innerVerb(rest) === undefined;
}

function namesIn(text: string): string[] {
  return text
    .split(/、(?![^（]*）)|(?<=[局科室处部委办组校）])和(?=[\u3400-\u9fff])/u)
    .map((name) => name.replace(/^(?:和|及|以及)/u, ''))
    .filter((name) => name.length >= 2);
}
