import { type DiagnosticCode, isDiagnosticCode, isError, type SwitchOffProblem, severities } from '../diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { Reading } from './reading.ts';
import { type SourceNode, scalarAt } from './yaml/source-node.ts';

/** Only a comparison with an earlier version finds these, so that a switch-off for one is not unused without it. */
const foundByComparison: readonly DiagnosticCode[] = ['id-removed', 'id-reused', 'duty-changed', 'earlier-unreadable'];

/** What is found about switch-offs cannot be switched off in turn. */
const aboutSwitchOffs: readonly DiagnosticCode[] = ['bad-switch-off', 'unused-switch-off'];

/**
 * Takes away what comments switch off, each with its reason, and adds what is wrong with such comments:
 *
 *     # plan-disable code: reason             in the head, before the first key: the whole file
 *     # plan-disable-next-line code: reason   the next line; several may stand one above the other
 *     … # plan-disable-line code: reason      this line
 *
 */
export function applySwitchOffs(text: string, root: SourceNode, wasCompared: boolean, reading: Reading): void {
  const comments = switchOffComments(text, root);
  if (comments.length === 0) return;
  const lines = targetLines(comments, reading);
  const switchOffs = comments.flatMap((comment) => readComment(comment, lines.get(comment.start), root, reading));
  const used = new Set<SwitchOff>();
  const byTarget = new Map(switchOffs.map((each) => [targetOf(each.code, each.line), each]));
  reading.keep(({ code, start }) => {
    const switchOff =
      byTarget.get(targetOf(code, reading.lineOf({ start }))) ?? byTarget.get(targetOf(code, undefined));
    if (switchOff !== undefined) used.add(switchOff);
    return switchOff === undefined;
  });
  // Errors may have kept the rules from finding what is switched off.
  if (reading.hasErrors) return;
  for (const each of switchOffs) {
    if (used.has(each) || (!wasCompared && foundByComparison.includes(each.code))) continue;
    reading.addAt({ code: 'unused-switch-off', values: { name: each.code } }, each.start, each.end);
  }
}

function targetOf(code: DiagnosticCode, line: number | undefined): string {
  return `${code} ${line ?? ''}`;
}

interface Comment {
  readonly start: number;
  readonly end: number;
  /** Empty, `-line` or `-next-line`. */
  readonly reach: string;
  /** What follows: `code: reason`. */
  readonly said: string;
}

interface SwitchOff {
  readonly code: DiagnosticCode;
  /** From 1; absent: the whole file. */
  readonly line: number | undefined;
  readonly start: number;
  readonly end: number;
}

const written = /(?<=^|[ \t\n\r])#[ \t]*plan-disable(-next-line|-line)?(?![\w-])([^\r\n]*)/g;

/** A `#` inside a text is part of the text. */
function switchOffComments(text: string, root: SourceNode): Comment[] {
  if (!text.includes('plan-disable')) return [];
  return Array.from(text.matchAll(written), ({ 0: all, 1: reach = '', 2: said = '', index: start }) => {
    return { start, end: start + all.trimEnd().length, reach, said };
  }).filter(({ start }) => scalarAt(root, start) === undefined);
}

/** `code: reason`, with a full-width colon too, as Chinese keyboards give it. */
const codeAndReason = /^\s*([^\s:：]*)\s*(?:[:：]\s*(.*))?$/;

function readComment(comment: Comment, line: number | undefined, root: SourceNode, reading: Reading): SwitchOff[] {
  const [, code = '', reason = ''] = codeAndReason.exec(comment.said.trim()) ?? [];
  const { start, end } = comment;
  const problem = problemWith(code, reason, comment, root);
  if (problem === undefined && isDiagnosticCode(code)) {
    return [{ code, line: comment.reach === '' ? undefined : line, start, end }];
  }
  const near = problem === 'unknown-code' ? (nearest(code, possible) ?? '') : '';
  reading.addAt({ code: 'bad-switch-off', values: { problem: problem ?? 'no-code', name: code, near } }, start, end);
  return [];
}

/** Errors cannot be switched off: a plan with errors is no plan. */
export function canBeSwitchedOff(code: DiagnosticCode): boolean {
  return !isError({ code }) && !aboutSwitchOffs.includes(code);
}

const possible = Object.keys(severities)
  .filter(isDiagnosticCode)
  .filter((code) => canBeSwitchedOff(code));

function problemWith(
  code: string,
  reason: string,
  { reach, start }: Comment,
  root: SourceNode,
): SwitchOffProblem | undefined {
  if (code === '') return 'no-code';
  if (!isDiagnosticCode(code)) return 'unknown-code';
  if (!canBeSwitchedOff(code)) return 'not-possible';
  if (reason === '') return 'no-reason';
  return reach === '' && start > root.start ? 'not-in-head' : undefined;
}

/** The line that each is for, by the comment's start: the next line, where that is no switch-off of its own. */
function targetLines(comments: readonly Comment[], reading: Reading): Map<number, number> {
  const lines = new Map<number, number>();
  const nextLine = new Map<number, number>();
  for (const { start, reach } of comments.toReversed()) {
    const line = reading.lineOf({ start });
    const target = reach === '-line' ? line : (nextLine.get(line + 1) ?? line + 1);
    if (reach === '-next-line') nextLine.set(line, target);
    lines.set(start, target);
  }
  return lines;
}
