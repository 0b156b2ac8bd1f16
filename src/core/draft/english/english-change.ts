import type { FoundTarget } from '../amounts/found-target.ts';
import { amount, numberForm as number, numberWords, scaled } from './english-numbers.ts';
import { noun, placed, subjectOf, unitIn } from './english-terms.ts';

/** Reduce, fall, cut: what is less is better. */
const lowering = /\b(?:reduce|lower|cut|decrease|fall|falls|drop|drops|down|shorten|shrink|limit|minimi[sz]e)\b/iu;

const scale = '(?:million|billion|thousand|bn|[mk])(?![a-z])';
const change = new RegExp(
  `\\b(?:from (?:the (?:current|present) |about |around )?([£$€])?${number}(?: ?%| per cent| ?${scale})?(?: [a-z]+){0,2} )?to (?:at least |over |under |below |no (?:fewer|more|less|higher|lower) than )?([£$€])?(${numberWords}|nil|zero)(?: ?(${scale}))?( ?%| ?per ?cent\\b)?(?: ${noun})?`,
  'iu',
);
const changing =
  /^[^,;]*?\b(?:increase|raise|grow|expand|extend|improve|rise|bring|move|lift|double|widen|reduce|lower|cut|decrease|fall|drop|bring down|shorten|shrink|take|be down|be up|down(?= (?:to|from) [£$€]?[0-9]))s?\b/iu;

/** From 90 to 110, reduce the wait to ten days: where it is to end. */
export function changeIn(text: string): FoundTarget | undefined {
  const verb = changing.exec(text);
  const found = change.exec(text);
  if (verb === null) return undefined;
  if (found === null || found.index < verb[0].length) return changedBy(text, verb[0]);
  const [, before, from, sign = before, to = '', size, percent, named] = found;
  const isFewer = / or (?:fewer|less|below|lower)\b/u.test(text.slice(found.index));
  const isDown = lowering.test(verb[0]) || / down $/u.test(text.slice(0, found.index));
  const isLess = from === undefined ? isFewer || isDown : Number(amount(to)) < Number(amount(from));
  const subject = changedIn(text.slice(0, found.index), verb[0]);
  if (percent !== undefined && !isLess)
    return placed(found, { 'at-least': `${amount(to)}%`, of: subject || 'all' }, 'share-of');
  const unit = percent === undefined ? (sign ?? (unitIn(named) || subject)) : '%';
  if (unit === '') return undefined;
  return placed(found, { [isLess ? 'at-most' : 'at-least']: scaled(to, size), unit, measure: 'latest' });
}

/** Increase the number of active volunteers: so many active volunteers; what stands before the verb, where nothing does behind it. */
function changedIn(before: string, verb: string): string {
  const object = before.slice(verb.length).trim() || subjectOf(before);
  return unitIn(
    object
      .replace(/^(?:the |our |its )?(?:(?:total )?(?:number|range|total|share|amount) of )?| (?:down|up|back)$/giu, '')
      .replaceAll('.', '')
      .trim(),
  );
}

const by = new RegExp(`\\bby (?:at least |about )?${number} ${noun}`, 'iu');

/** Bring the stay down by two days. */
function changedBy(text: string, verb: string): FoundTarget | undefined {
  const found = by.exec(text);
  const unit = unitIn(found?.[2]);
  if (found === null || found.index < verb.length || unit === '' || /^per ?cent/iu.test(unit)) return undefined;
  return placed(found, { 'at-least': amount(found[1]), unit });
}
