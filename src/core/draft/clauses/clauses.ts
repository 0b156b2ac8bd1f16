import { hideEnclosed } from '../characters.ts';
import { verbEndsAt } from './acting-verbs.ts';
import { openingVerb } from './before-verb.ts';
import { type ClauseRole, roleOf } from './clause-role.ts';
import { prepositionalRole } from './prepositional-role.ts';

/** A sentence's part up to a comma, and what it is to the sentence's duties. */
export interface Clause {
  readonly text: string;
  readonly role: ClauseRole;
}

/** A list of questions is parted, too: 是否…、是否…. */
const clauseEnd = /(?:(?![、：](?:是否|有否|有无|能否))[^，])*(?:，|[、：](?=是否|有否|有无|能否)|$)/gu;

/** Parted at commas that stand in no quotation, title or bracket; the comma stays with the clause before it. */
export function clausesOf(text: string): Clause[] {
  const frame = hideEnclosed(text);
  const inPairs = Array.from(frame.matchAll(clauseEnd), ({ 0: { length }, index }) =>
    text.slice(index, index + length),
  );
  let isBehindAct = false;
  return inPairs
    .filter((each) => each !== '')
    .flatMap(partedAtAnd)
    .map((each) => {
      const role = roleOf(withoutMarker(each).trim(), isBehindAct);
      isBehindAct ||= role === 'act';
      return { text: each, role };
    });
}

const shortestPart = 6;

/** 每半月督导一次并在院周会上通报, 制定计划并报党委备案: two acts, each with what it acts on; 制定并推广 is one. */
function partedAtAnd(clause: string): string[] {
  const at = hideEnclosed(clause).search(/(?<=[\u3400-\u9fff”》）])并(?![不非举列存且])/u);
  const [before, behind] = [clause.slice(0, at), clause.slice(at + 1).replace(/[，。；]$/u, '')];
  if (at < shortestPart || behind.length < shortestPart || verbEndsAt(before)) return [clause];
  const verb = openingVerb(behind);
  const isAct =
    (verb !== undefined && behind.length - verb.end >= 2) || prepositionalRole(behind) === 'act' || /^报/u.test(behind);
  return isAct && roleOf(withoutMarker(before), false) === 'act' ? [before, clause.slice(at)] : [clause];
}

const marker =
  /^(?:请(?=[各全有相你贵于在将按务及])|(?:注|备注|附注|说明)：|[^，。：]{0,14}(?:目标|指标|任务)(?:是|为)?：|[^，。：（）]{0,10}(?:阶段|措施|安排|重点|内容|做法)(?:（[^（）]{1,24}）)?：|[—–·•●○■◆▪▲★※]{1,3} ?|[一二三四五六七八九十]{1,2}是要?|首先，?|其次，?|最后，?|第[一二三四五六七八九十]，)/u;

/** Without what numbers it: 一是, 首先. */
export function withoutMarker(clause: string): string {
  return clause.replace(marker, '');
}
