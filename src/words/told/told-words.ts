import type { Target } from '../../core/target/kinds.ts';
import { targetMessages } from '../areas/target.ts';
import { toldMessages } from '../areas/told.ts';
import type { WordedEntry } from '../kind-wording.ts';
import { wordsOfKind } from '../kind-words.ts';
import type { Language } from '../language.ts';
import { joined, type Shown } from '../shown.ts';
import { shortfall, statusWords, targetWords, type Worded } from '../target-words.ts';
import { onPaper } from './on-paper.ts';

/** What a report says of one duty, on paper and in the cells of its tables. */

/** 不少于2次; empty where the duty itself says all that is asked for. */
export function toldAskedWords(target: Target | undefined, language: Language): Shown {
  const own = wordsOfKind(target?.kind).toldAsked?.(target, targetMessages[language]);
  return onPaper(own ?? targetWords(target, language), language);
}

/** 已完成1次，尚差1次; 全年12次，逐月均有记录；4月、9月补做: what stands, what is missing, what is said beside it. */
export function toldWords(found: Worded, language: Language): Shown {
  const { requirement, measured, status, contributes } = found;
  if (status === 'exempt') return '';
  const say = toldMessages[language];
  const kind = wordsOfKind(measured.kind);
  const circumstances = { status, contributes, language };
  const short = kind.tellsMissing ? '' : onPaper(shortfall(found, language), language);
  const stands = joined([kind.told(measured, requirement.target, circumstances, say), short], say.comma);
  return joined([stands, kind.toldBeside?.(measured, circumstances, say) ?? ''], say.semicolon);
}

/** The same with the status before it, where that says more: for a cell of a table. */
export function toldStatusWords(found: Worded, language: Language): Shown {
  const told = toldWords(found, language);
  const { measured, status, contributes } = found;
  const isOwn = wordsOfKind(measured.kind).status?.(status, measured, targetMessages[language]) !== undefined;
  const words = onPaper(statusWords(found, language), language);
  const isSaid = contributes ? status !== 'exempt' : isOwn || told.startsWith(words);
  return told !== '' && isSaid ? told : joined([words, told], toldMessages[language].comma);
}

/** What of an entry is left to be told beside what sums it up: all of it, what was noted with it, or nothing. */
export function leftToTell(entry: WordedEntry, kind: Target['kind'] | undefined): 'all' | 'note' | 'nothing' {
  const { sumsUp, tellsNotes } = wordsOfKind(kind);
  if (!sumsUp?.(entry)) return 'all';
  return tellsNotes ? 'note' : 'nothing';
}
