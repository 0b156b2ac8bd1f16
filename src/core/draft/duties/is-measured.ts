import type { Span } from '../../day.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { targetsIn } from '../amounts/targets.ts';
import type { Sentence } from './sentences.ts';

/** By a number or a day in its words, or by the figure in its row of a table. */
export function isMeasured({ text, responsible }: Sentence, period: Span): boolean {
  return responsible?.measure !== undefined || targetsIn(text).length > 0 || deadlineIn(text, period) !== undefined;
}

/** 到2026年底，覆盖率达到95%: a goal, in whatever spirit the work is done. */
export function isAimed(sentence: Sentence, period: Span): boolean {
  return aimed.test(sentence.text) && isMeasured(sentence, period);
}

const aimed = /^(?:力争)?到(?:20[0-9]{2}年[底末]?|本?学年末|今年底|年末|[0-9]{1,2}月底?)，(?![^，。]{0,30}已)/u;
