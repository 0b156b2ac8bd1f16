import { matchesIn } from '../matches-in.ts';
import { yearForm } from '../text/read-year.ts';
import { isLatin } from './english/english-text.ts';
import { englishIssuer } from './english/english-title.ts';
import type { Document } from './outline/document.ts';

/** What such names end in; behind the short ones no other word may begin. */
const office =
  '(?:教育局|教体局|教育体育局|教育和体育局|教育厅|教育部|教育委员会|委员会|[居村业管家]委会|人民政府办公厅|人民政府办公室|人民政府|(?<=[省市县区州镇乡])政府(?!采购|购买|投资|网|信息|债|补[贴助]|性|专项|机[关构]|部门|职能|服务|系统)|办公厅|办公室|党委|党组|党总支|党支部|团委|工会|医院|卫生院|(?<!小)学校|中心校|(?<![高初])中学|(?<!中)小学|幼儿园|学院|大学|图书馆|博物馆|文化馆|林场|农场|[一二三四五六七八九]中(?!学)|(?<!一老)[一二三四五六七八九附]小(?![学组时区班型微额部])|教研室|公司|集团|中心(?![小中幼学医卫校组]))(?!生|班(?!主任))|中心小学';
const within =
  '(?:党委|党总支|党支部|团委|工会|少先队|[教德政总][务育教]处|(?<=学院)[\\u3400-\\u9fff]{2,8}(?<![关派体])系(?=[0-9二〇学第工]))';
const shortOffice =
  '(?:(?:局|厅|委|部|处|室|科)(?=[0-9二〇《关党的\\s ]|$)|(?<=[^各本全科支]{2})[局厅部处室科](?=年度|工作(?:要点|计划|安排|方案)))';
const issuers = new RegExp(`^([\\u3400-\\u9fffXx×A-Z（）]{1,24}?(?:${office}|${shortOffice})${within}?)`, 'u');
/** No name of its own: 学校安全工作计划 names no school. */
const nameless =
  /^(?![理工文法商医农]学院)(?:[本我]|全|各|.{0,10}(?:[周月]|季度)|.{0,8}(?:直属|所属|市直|区直|县直))?(?:.|农村|乡村|乡镇|民办|公办|普通|初级|高级|完全|城区)?(?:学校|中学|小学|幼儿园|学院|大学|医院|公司|集团|党委|党支部|党总支|工会|团委|办公室|中心|委员会)$/u;
const announced = /^(?:（[^（）]{1,8}）)?(?:转发[：:]?)?([\u3400-\u9fffXx×（） ]{2,60}?)关于/u;

/** What stands before a title's year: 仁和县中医院2025年, 临江乡中心小学2024—2025学年. */
const beforeYear = new RegExp(
  `^([\\u3400-\\u9fffXx×A-Z（）]{2,30}?) ?(?:${yearForm}) ?(?:学?年|[-—–~～至/]|[（(])`,
  'u',
);
/** And behind it: 2009学年某某附小第一学期…, 2026年学校后勤科工作计划. */
const behindYear = new RegExp(
  `^(?:${yearForm}) ?(?:[-—–~～至] ?(?:${yearForm}) ?)?学?年度?(?:(?:第?[一二12]|[上下春秋])学期)?([\\u3400-\\u9fffXx×]{3,24}?)(?<![乡农]村)(?=第[一二12]学期|[上下春秋]学期|(?:年度)?工作)`,
  'u',
);
/** 2010年某某中学安全教育行事历: the name that goes on behind the year, and what part of the year it is. */
const yearAhead = new RegExp(`^(?:${yearForm}) ?年度?(?:[春夏秋冬寒暑][季学]?[期假]?|[上下]半年)?(?=.)`, 'u');
/** Behind it other words go ahead of a kind of school as well: 国庆期间学校, 优质幼儿园. */
const sureAhead =
  /^(?:[省市县区](?![级管属直内])|[\u3400-\u9fff]{2,6}?[省市县区州镇乡])(?!中?小?学校?$|医院$|幼儿园$).{2,}|^[\u3400-\u9fff]{2,3}(?:中学|小学|大学|学院)$/u;
/** 某中学2025学年第一学期德育处工作计划: the office whose plan of the term it is. */
const behindTerm = /学期 ?([\u3400-\u9fff]{2,12}?)(?=工作|计划)/u;
/** 八3班, 三（2）班, 高一年级3班, 2023级护理1班: in a title, where a class plans its own work. */
const classOf =
  /((?:[初高]?[一二三四五六七八九]|[初高大中小])(?:年级)?[（(]?[0-9一二三四五六七八九十]{1,2}[）)]?班|(?:19|20)[0-9]{2}级[\u3400-\u9fff]{0,8}[0-9一二三四五六]班)(?![次车额])/u;
/** Of a name that stands beside a year the end alone tells whether it is somebody's; counties and cities have many offices. */
const institution =
  /(?:中共中央|(?<![布格结])局|[院校园馆站所队厅委部处室科组社办厂场司团]|(?<![关派体])系|中心|学会|协会|联合会|委员会|[居村业管家]委会|妇联|残联|工会|集团|政府|镇|乡|街道|社区|村|基地|[一二三四五六七八九十]中|[附高职]中|[附实中]小|(?<!中)小学|(?<![高初])中学|大学|支部|总支|党组|大队|工区)$/u;

/** Whether words end as the name of an office, a school or whoever else may issue a plan does. */
export function isInstitution(name: string): boolean {
  return institution.test(name);
}

/** 本办法由区教育局负责解释. */
const explains =
  /由([\u3400-\u9fffXx×]{2,30}?(?:[局厅委部处院校园会]|中心|政府|中学|小学|大学|公司))(?:负责)?(?:解释|负责解释)/u;

/** Who signed; else whose notice handed it on; else the name that the title begins with; else who explains it. */
export function issuerOf(document: Document): string {
  const { title, signed, noticed } = document;
  const own = titled(title.replace(/^.{0,30}——记?/u, ''));
  if (signed !== '') return isSameBody(own, signed) && !title.startsWith(signed) ? own : signed;
  if (isLatin(title)) return englishIssuer(title, textsOf(document));
  const announcer = announced.exec(noticed)?.[1] ?? announced.exec(title)?.[1] ?? '';
  if (announcer !== '') return announcer.trim().split(/ +/u).join('、');
  return (
    inFullAbove(own, document) ||
    own ||
    mastheadIn(document) ||
    issuingIn(document) ||
    announcerIn(document) ||
    deciderIn(document) ||
    explainer(document) ||
    document.head.map(bodiesIn).find((names) => names !== '') ||
    labelledIn(document) ||
    placedIn(document)
  );
}

/** 某大学博物馆, on a line of its own or in another line's title, where the title says 博物馆 only. */
function inFullAbove(own: string, { head }: Document): string {
  const isFull = (text: string) =>
    text !== own && text.endsWith(own) && isInstitution(text) && !/[ 　，：—0-9]/u.test(text);
  return (own !== '' && [...head, ...head.map(titled)].find(isFull)) || '';
}

/** 某公司办公室　　2026年4月3日: below the red head of minutes and of a bulletin, who made them and when. */
const masthead = /^([\u3400-\u9fff（）]{4,30})[ \u3000]{2,}(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$/u;

function mastheadIn({ head }: Document): string {
  return head.map((text) => masthead.exec(text)?.[1] ?? '').find(isInstitution) ?? '';
}

/** 3月2日，某市教育局发布《关于……的通知》: a report says whose the text is. */
const announces =
  /^(?:[^，。]{1,12}，)?([\u3400-\u9fff]{3,24}?)(?:日前|近日|正式|联合)?(?:发布|印发|下发|公布|出台)了?《/u;

function announcerIn({ head }: Document): string {
  const names = head.flatMap((text) => announces.exec(text.slice(0, 80))?.[1] ?? []);
  return names.find((name) => isInstitution(name) && !nameless.test(name)) ?? '';
}

/** 为……，校工会、德育处决定开展……; 经县教育局研究，决定…: a notice says whose will it is. */
const decides = /(?:^|[，。；])(?:经)?([\u3400-\u9fff、]{2,24}?)(?:研究)?，?决定(?!书|权|性|因素|于|了|着)/gu;

function deciderIn({ preamble, head }: Document): string {
  const names = [...head, ...preamble.map(({ text }) => text)].flatMap((text) =>
    matchesIn(text.slice(0, longestLead), decides).map(([, name = '']) => name),
  );
  const isNamed = (name: string) => !/^(?:[本我各全]|学校)/u.test(name) && (body.test(name) || isInstitution(name));
  return names.find((name) => name.split('、').every(isNamed)) ?? '';
}

const longestLead = 600;

/** 发布机构：某市教育局, 维护：某学院信息中心，最后更新…: what a page says of itself. */
const label =
  /(?:^|[ \u3000|｜])(?:(?:发布|发文|制定|制订|编制|印发|起草|维护|填报|报送)(?:单位|机构|机关|部门)?|单位(?:名称)?) ?[:：] ?([\u3400-\u9fff]{3,24})(?=$|[ \u3000，,|｜])/u;

/** 发文机关：某市人民政府: in a page's record no other is meant. */
const issuing = /^(?:发文|制发)机关[:：] ?([\u3400-\u9fff、]{3,40})$/u;

function issuingIn({ labels }: Document): string {
  return labels.map((text) => issuing.exec(text)?.[1] ?? '').find((name) => name !== '') ?? '';
}

function labelledIn({ labels, head }: Document): string {
  const names = [...labels, ...head].map((text) => label.exec(text)?.[1] ?? '');
  return names.find((name) => isInstitution(name) && !nameless.test(name)) ?? '';
}

/** 来源：教务处, 首页 > 部门 > 保卫科 >, 原创 某小学 …, 版权所有：某中学: names among what a page says of itself; the nearest to the text. */
const aroundNames = /首页|版权所有|[ \u3000|｜>＞›»→:：，,。_（）()0-9-]+/u;
const body =
  /^(?!各|本|机关|职能|内设|相关|其他|党政|上级|下级|直属|基层).{1,20}(?:(?<![出好用害益何到处四])处|(?<![学百专本文理内外各])科|(?<![大布结格全])局|厅|委员会|党委|总支|支部|党组|工会|团委|少先队|大队部|教研组|政府|中学|小学|幼儿园|学院|大学|[校园院]长室|办公室|[一二三四五六七八九附]中|[一二三四五六七八九附]小|.{3}学校)$|^.{0,16}(?<=[校党政市县区镇乡局园院馆厂全导])办$|^.{0,16}(?:教[科研]|科研|督导)室$/u;
/** 工作计划 - 栏目 - 某中学, 工作计划_某中学: what a window is called. */
const windowTitle = /_| [-–|｜] /u;
/** More names on a line are a menu's. */
const mostNames = 2;

/** 某市图书事业规划, on a page of 党政办: what is a whole town's is no office's within the house. */
const ofPlace = /^[\u3400-\u9fff]{2,8}?[省市县区州]/u;
const withinHouse = /(?:[处科室办组]|工会|团委|支部)$/u;

function placedIn({ labels, head, title }: Document): string {
  const ofWindow = head.filter((text) => windowTitle.test(text));
  const names = [...ofWindow, ...labels].flatMap((text) => {
    const found = [...new Set(text.slice(0, longestLabel).split(aroundNames))].filter(isBody);
    return found.length > mostNames ? [] : found;
  });
  return names.findLast((name) => !(ofPlace.test(title) && withinHouse.test(name))) ?? '';
}

/** 中共中央 国务院, on one line. */
function bodiesIn(text: string): string {
  const names = text.length > longestLabel ? [] : text.split(/[ \u3000]+/u);
  return names.every((name) => isBody(name) || ofAllLand.test(name)) ? names.join('、') : '';
}

const ofAllLand = /^(?:中共中央|国务院)(?:办公厅)?$/u;

function isBody(name: string): boolean {
  return body.test(name) && /^[\u3400-\u9fff]+$/u.test(name) && !nameless.test(name);
}

const longestLabel = 200;

function textsOf({ preamble, sections }: Document): string[] {
  const bodies = sections.flatMap(({ lead, items }) => [...lead, ...items.flatMap(({ body }) => body)]);
  return [...preamble, ...bodies].map(({ text }) => text.slice(0, 400));
}

const inFull = /^中共(.+?)(总支|支)?部?委员会$/u;

/** 某局办公室 2月18日印发: its office prints what the body issues. */
const printer = /^(?:党委|党政|综合|行政)?(?:办公室|办公厅|办)$/u;

/** 护理部 signs the plan of 某医院护理部; 东河二中数学组 that of 东河县第二中学数学教研组; 甲校党总支 signs as 中共甲校总支部委员会; its plan calls it as everybody does. */
function isSameBody(own: string, signed: string): boolean {
  const [, whose = '', kind = '委'] = inFull.exec(signed) ?? [];
  const isPrinter = own !== '' && signed.startsWith(own) && printer.test(signed.slice(own.length));
  return (
    isPrinter || own.endsWith(signed) || isShortFor(signed, own) || own === `${whose}党${kind === '支' ? '支部' : kind}`
  );
}

/** Its characters in their order, the first and the last as well. */
function isShortFor(short: string, name: string): boolean {
  let at = -1;
  const isWithin = [...short].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
  return isWithin && name[0] === short[0] && name.at(-1) === short.at(-1);
}

/** 关于印发《, 转发, （修订）: what hands a document on, or says of it which one it is. */
const handedOn = /^(?:（[^（）]{1,8}）)?(?:关于)?(?:印发|下发|转发[：:]?)?《?/u;
/** 关于组织开展某校2026年……: what is to be done stands ahead of whose it is; without a year behind it a name there is what it is about. */
const doneWith =
  /(?<=^关于)(?:进一步|切实|认真)?(?:组织|开展|举行|举办|召开|做好|加强|进行|推进|公布|发布|重申|调整|建立|成立|实施|落实|征集){1,3}/u;

function titled(written: string): string {
  const title = written.replace(doneWith, '').replace(handedOn, '');
  const whole = beforeYear.exec(title)?.[1]?.replace(/(?:各|所属|直属).*$/u, '');
  const beside = [whole, behindYear.exec(title)?.[1], behindTerm.exec(title)?.[1]].map((name) => name ?? '');
  const ahead = (issuers.exec(title.replace(yearAhead, ''))?.[1] ?? '').replace(openBracket, '');
  const isSure = doneWith.test(written) ? beforeYear.test(title) : !yearAhead.test(title) || sureAhead.test(ahead);
  const own = [...beside.filter(isInstitution), isSure ? ahead : '', classOf.exec(title)?.[1] ?? ''];
  const isAll = (name: string) =>
    ofAllSchools.test(name) && /^[教师]/u.test(title.slice(title.indexOf(name) + name.length));
  return own.find((name) => name !== '' && !nameless.test(name) && !isAll(name)) ?? '';
}

/** 名师进校园（某校）活动方案: what a bracket names stands in it alone. */
const openBracket = /^[^（）]*（(?=[^（）]*$)/u;

/** 临山县小学教师培训计划 is of all schools there. */
const ofAllSchools = /[省市县区][中小]学$/u;

/** The last words of rules say who may tell what they mean. */
function explainer({ sections }: Document): string {
  const last = sections.at(-1)?.items.slice(-3) ?? [];
  const texts = last.flatMap(({ title, body, closing }) => [
    title,
    ...[...body, ...closing].map(({ text }) => text.slice(0, 200)),
  ]);
  const own = texts.map((text) => explains.exec(text)?.[1] ?? '').findLast((name) => name !== '') ?? '';
  return nameless.test(own) ? '' : own;
}
