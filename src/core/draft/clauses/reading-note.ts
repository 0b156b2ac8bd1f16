import { closedUp, hideEnclosed } from '../characters.ts';
import { isPersonName, listedIn } from '../notes/person-names.ts';
import { openingVerb } from './before-verb.ts';
import { anyName } from './doers/names.ts';
import { person } from './name-ends.ts';

/** 以县级通知为准, 推荐名额不限, 时间为单周周四, 名单见附件, 权重占20%: how a text is to be read, or where more is said. */
const note =
  /以[^，]{2,24}为准|另行(?:通知|安排|公布|发文)|(?:[见详](?:见)?|列入)附[件表]|(?:时间|地点|日期|主题|题目|总分|满分)(?:一般|均|原则上)?为(?![0-9]|[^，]{0,40}的)|(?:总分|满分|权重)(?:为|占)?[0-9]|^(?:项目)?(?:计划)?(?:总投资|(?:总|占地|用地|总建筑|建筑)面积|建设工期)(?:约|为)?[0-9]|^参[加训赛评][^，]{1,6}为|(?:估算|概算)(?:总)?投资|^(?:活动|比赛|考试|测试|培训|会议|开放)?(?:时间|地点|日期|场地)(?:均|都|统一|暂时)?(?:安排在|设在|定在|暂定|同(?![时步学意]))|名额均?不(?:受限制?|限制?)(?:，|$)|不占用?[^，]{0,8}名额|^只要[^，]{2,20}[均都就]可|时间顺延|共分为?[0-9一二两三四五六七八九十]+个(?:步骤|环节|阶段|部分|流程)|(?:周期|任期|有效期|学制)(?:为|是)?[0-9一二两三四五六七八九十]+个?[年月天]|[^，]详见|此处不再|放假$|[0-9]分(?:及?以上|以下)?的?，?为|未(?:注|标|列)明|按[0-9]{1,3}(?:个?[月天日周]|小时|[课学]时)计算?[，。；]?$|不(?:重复|另)计|^(?:另设)?[加减扣]分项$/u;
/** 举报电话：…, 考核对象：全镇各村, 注：…. */
const label =
  /^(?:(?:举报|咨询|监督|服务|值班|投诉)(?:电话|邮箱|信箱)|(?:考核|适用|参评|评选|培训|活动|整治|检查|参加)(?:对象|范围|地点)|(?:签订|签发|印发|发布)?(?:日期|时间|地点)|[\u3400-\u9fff]{0,8}(?:日期|时间|地点)(?:暂定|初定)为?|(?:活动)?(?:主题|口号))[：:]/u;

/** Whether a clause tells how the text is to be read, and nothing that is to be done. */
export function isReadingNote(clause: string): boolean {
  const frame = hideEnclosed(clause);
  return label.test(frame) || note.test(frame);
}

/** 计时组组长：周 舟, 检录组员：吴一帆  郑重（实）: who they are heads nothing. */
const roster =
  /^[^，。；：]{0,20}(?:[组队]长|[组队]员|成员)：(?:[\u3400-\u9fff]{1,6}(?:（[^（）]{1,4}）[ 、]{0,8}|[ 、]{1,8}|$))+$/u;
/** 道路引导员：李明、王芳; 评委：体育教师、值周班. */
const posts = /^([^，。；：]{2,20})：([^：。；]{2,120})$/u;
const post = new RegExp(`(?:${person}|指挥|主持|领队|教练|顾问|主编|裁判|专家|嘉宾|教授|评委会?)$`, 'u');

/** Whether a label says who somebody is, and not what they have to do. */
export function namesPost(label: string): boolean {
  return post.test(closedUp(label));
}

/** Who is who: names alone, or behind what they are. */
export function isRoster(text: string): boolean {
  if (text.length > longestRoster) return false;
  const [, label, names = text] = posts.exec(text) ?? [];
  if (label !== undefined && namesPost(label))
    return (text.length <= longestPlain && roster.test(text)) || listedIn(names).every(isSomebody);
  const entries = label === undefined && mayList.test(text) ? listedIn(text) : [];
  return entries.length >= 2 && entries.some(isPersonName) && entries.every(isShortName);
}

/** What most sentences are not is told at one look. */
const mayList = /^(?:[^，。；：]{2,14}[、 \u3000]|[^，。；：]{2,4}，)(?![^、]*[的了将把])/u;

const isSomebody = (name: string) =>
  isPersonName(name.replace(andOthers, '')) || anyName.test(name.replace(counted, '').replace(andOthers, ''));
/** 值班教师 beside 王岚, and not what she does. */
const isShortName = (name: string) =>
  isPersonName(name) || (shortName.test(name) && isSomebody(name) && openingVerb(name) === undefined);
const shortName = /^(?!负责|在)[\u3400-\u9fff0-9~]{2,14}$/u;
/** 学生干部6人, 保安1~2名, or how many alone. */
const counted = /(?<=[\u3400-\u9fff]{2})[0-9一二两三四五六]{1,2}(?:[~～-][0-9]{1,2})?[名人位]$/u;
const andOthers = /(?<=..)等[\u3400-\u9fff]{0,4}$/u;

const [longestRoster, longestPlain] = [160, 80];
