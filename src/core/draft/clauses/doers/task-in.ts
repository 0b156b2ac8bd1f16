import { behindManner, behindTime, openingVerb } from '../before-verb.ts';
import { must } from '../name-ends.ts';
import { prepositionalRole } from '../prepositional-role.ts';

/** 要 only says that they have to; 负责设施维修 is what they do. */
const modal = new RegExp(`^(?!负责)${must}`, 'u');

/** 将名单上报 takes it in hand; 将召开会议, 将于5月举行 is to come. */
function disposes(said: string): boolean {
  const behind = said.slice(1);
  return (
    said.startsWith('将') &&
    behindManner(behind) === 0 &&
    openingVerb(behind) === undefined &&
    (prepositionalRole(behind) === undefined || /^因[私公病事]/u.test(behind)) &&
    prepositionalRole(said) === 'act'
  );
}

/** 各支部在评选中要实事求是. */
const behindPlace = new RegExp(`^(?:在|对|为|于)[^，]{2,16}?${must}`, 'u');

/** 新教师须经培训: what they have to have behind them says nothing without them. */
const opensUndergone = /^经(?![常营济费由])/u;

/** What is said behind a name, without the word that bids it. */
export function taskIn(said: string): { readonly rest: string; readonly isOrdered: boolean } | undefined {
  // 7月底前要上党课: when stands before the word that bids it.
  const time = behindTime(said);
  const bidden = said.slice(time);
  const takes = disposes(bidden);
  const rest = takes || time > 0 ? said : said.replace(modal, '');
  if (rest.replace(/[，。；]$/u, '').length < 2 || (rest !== said && opensUndergone.test(rest))) return undefined;
  return { rest, isOrdered: (modal.test(bidden) && !(takes && time > 0)) || behindPlace.test(said) };
}
