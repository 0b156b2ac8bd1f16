import { type Clause, withoutMarker } from './clauses.ts';
import type { FoundTarget } from './found-target.ts';
import { withoutMarks } from './sentences.ts';
import { targetsIn } from './targets.ts';
import { asTask, clauseKind, forbids } from './verbs.ts';

/** One duty in short, and how much of it. */
export interface Task {
  readonly text: string;
  readonly target: FoundTarget | undefined;
}

/** The duty in short; several where it holds several numbers, or lists what is to be done. */
export function tasksOf(clauses: readonly Clause[], quote: string): Task[] {
  const targets = targetsIn(quote);
  const main =
    clauses.find(({ kind }) => kind === 'doing') ?? clauses.find(({ kind }) => kind === 'framing') ?? clauses[0];
  // 加强…领导，全年专题学习研究不少于2次: the number's clause alone would not say of what.
  const isShort = clauses.length > 1 && targets.length === 1 && quote.length <= longestMeasured;
  const text = taskOf(isShort ? quote : (main?.text ?? quote));
  if (targets.length === 0 && forbids(withoutMarker(main?.text ?? quote))) return [{ text, target: never }];
  if (targets.length > 1 && targets.length <= mostTargets) return measuredTasks(targets, quote, text);
  const parts = targets.length === 0 ? enumerated(withoutMarks(main?.text ?? quote)) : [];
  if (parts.length < 2) return [{ text, target: targets[0] }];
  return parts.map((part) => ({ text: part, target: undefined }));
}

const never: FoundTarget = { target: { never: 'true' }, start: 0, end: 0, doubt: undefined };

const longestTask = 60;
/** A sentence with more numbers than these is a list of something else. */
const mostTargets = 20;
const longestMeasured = 36;

function taskOf(clause: string): string {
  return shortened(asTask(withoutMarks(withoutMarker(clause))));
}

function shortened(text: string): string {
  return text.length <= longestTask ? text : `${text.slice(0, longestTask - 1)}…`;
}

/** Several numbers in one quote: each is a duty of its own, called by the words around its number. */
function measuredTasks(targets: readonly FoundTarget[], quote: string, text: string): Task[] {
  const seen = new Set<string>();
  return targets.map((target, at) => {
    const before = quote.slice(0, target.start);
    const from = Math.max(...[...'，；、。'].map((mark) => before.lastIndexOf(mark))) + 1;
    const to = quote.slice(target.end).search(/[，；、。]/u);
    const words = taskOf(quote.slice(from, to < 0 ? quote.length : target.end + to));
    const plain = at === 0 && words.length < 6 ? text : words;
    const own = seen.has(plain) ? `${plain}（${at + 1}）` : plain;
    seen.add(own);
    return { text: own, target };
  });
}

const listed = /^(?:等|等各类|等各项|等系列|等常态化|等专项|等主题)/u;

const enumeration =
  /^(.*?[\u3400-\u9fff])((?:[^、，]{1,24}、){1,8}[^、，]{1,24}?)(?:等(?:[\u3400-\u9fff]{0,6}?))(制度|仪式)$/u;
const quoted = /“[^“”]{1,30}”/gu;

/** 落实“三会一课”、谈心谈话等制度 asks for each of them; 等活动 only where the activities have names of their own. */
function enumerated(clause: string): string[] {
  const plain = asTask(clause);
  return listOf(plain) ?? quotedList(plain) ?? [plain];
}

const verbFirst = /^((?:严格|认真|全面|深入)?[\u3400-\u9fff]{2}(?:好)?)(.+)$/u;

function listOf(text: string): string[] | undefined {
  const [, , , kind] = enumeration.exec(text.slice(0, 200)) ?? [];
  if (kind === undefined) return undefined;
  const [, verb = '', rest = ''] = verbFirst.exec(text) ?? [];
  const [list = ''] = rest.split(/等(?=[^等]*$)/u);
  const names = list
    .split(/、|(?<=”)及(?=“)/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2 || names.some((name) => name.length < 2)) return undefined;
  return names.map((name) =>
    clauseKind(name) === 'doing' || /^(?:集体|个人)/u.test(name)
      ? name
      : `${verb}${name}${kind === '制度' ? kind : ''}`,
  );
}

/** Two names in quotes side by side, and what they are: “甲”“乙”等系列活动. */
function quotedList(text: string): string[] | undefined {
  const names = text.slice(0, 200).match(quoted) ?? [];
  const first = text.indexOf(names[0] ?? '\n');
  const last = text.lastIndexOf(names.at(-1) ?? '\n');
  if (names.length < 2 || first < 2) return undefined;
  const between = text.slice(first, last).replace(quoted, '');
  const end = text.slice(last + (names.at(-1)?.length ?? 0));
  if (
    !/^[、及和与]{0,8}$/u.test(between) ||
    !(listed.test(end) || /^等/u.test(end)) ||
    !/(?:活动|行动|计划|工程|比赛|制度)$/u.test(end)
  )
    return undefined;
  const kind = end.replace(/^等/u, '');
  return names.map((name) => `${text.slice(0, first)}${name}${kind}`);
}
