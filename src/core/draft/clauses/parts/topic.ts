import { behindManner } from '../before-verb.ts';
import type { Clause } from '../clauses.ts';
import { doerOf } from '../doer.ts';
import { person } from '../name-ends.ts';

/** 窗台上的花盆等物品，应及时搬走; 处于冻结期的账户，不得支付: the thing of which the next clause says what has to be. */
export function isTopic(clause: Clause, next: Clause | undefined): boolean {
  if (clause.role !== 'noun' || clause.text.includes('：') || next?.role !== 'act') return false;
  return (
    saidOfTopic.test(next.text) ||
    namesThing(clause, next) ||
    (ofPeople.test(clause.text) && doerOf(next.text)?.isOrdered === true)
  );
}

/** 跟班实习的学徒工，车间要签订协议: for whom somebody has to do it. */
const ofPeople = new RegExp(`^(?!各位|同志)[^，]{2,}${person}，$`, 'u');

/** 巡视中发现的侵害事件，| 要立即报告: a name with all that tells of it, whatever verb is in that. */
export function namesThing({ text }: Clause, next: Clause | undefined): boolean {
  const isName = /^[^，]{2,}的[^，的]{2,8}，$/u.test(text) && !pressed.test(text.slice(behindManner(text)));
  return isName && !bids.test(text) && bidsOfThing.test(next?.text ?? '');
}

/** 加强学生的管理，要…: what plans press on with is done, whatever is bidden next. */
const pressed =
  /^(?:加[强大快]|[健完][全善]|坚持|强化|落实|建[立设成]|推[进动]|深化|[抓做办搞干][好实细]|严格|规范|提[高升]|开展|组织|实施|制定|明确|突出|贯彻|发挥|把握|注[重意]|拆除|整[改治]|清[理除]|查处|取缔|制止|排查|更换|维修|修缮)/u;

const bids =
  /(?<![自理缘])由|[将把]|关系到|进行|应(?![用对急届变])|须(?!知)|不[得准许]|(?<![主重需首])要(?!求|点|素)|严禁/u;
const bidsOfThing =
  /^(?:平时|一律|均|都)?(?:应(?![用对急届变])|须(?!知)|必须|一律|不得|不准|不许|不允许|严禁|要(?!求|点|素))/u;

const saidOfTopic =
  /^(?:应(?![用对急届变])|须(?!知)|必须|一律|均|不得|严禁|[^，、和与及各]{2,12}均[为达要须应不]|(?:[^，]{1,6}[后时])?(?:给予|予以|享受)|请?相应[\u3400-\u9fff]{2}[，。；]?$)/u;
