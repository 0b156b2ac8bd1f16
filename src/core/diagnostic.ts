import type { Place } from './plan/plan.ts';
import type { NodePath } from './plan/yaml/node-path.ts';
import type { Every, RhythmUnit } from './progress/periods.ts';
import type { TargetProblem } from './target/target-form.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What the YAML itself got wrong. */
export type SyntaxProblem =
  | 'indentation'
  | 'tab'
  | 'escape'
  | 'reserved-start'
  | 'colon-in-text'
  | 'full-width-colon'
  | 'missing-colon'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'block-in-brackets'
  | 'long-key'
  | 'control-character'
  | 'unexpected'
  | 'other';

/** What YAML has and a plan does without: it would hide from a reader what the plan says. */
export type UnsupportedFeature = 'alias' | 'anchor' | 'tag' | 'merge-key' | 'documents' | 'directive' | 'complex-key';

/** What a node is, in the words of the messages. */
export type NodeType = 'text' | 'number' | 'yes-no' | 'nothing' | 'list' | 'names' | 'map';

export type ValueProblem =
  | 'empty'
  | 'empty-list'
  | 'plan-id'
  | 'device-name'
  | 'id'
  | 'unit-id'
  | 'signing-key'
  | 'part-of-time'
  | 'part-order'
  | 'reply-days'
  | 'date'
  | 'url'
  | 'choice'
  | 'every'
  | 'by'
  | 'format'
  | 'score'
  | 'period-order'
  | 'period-length';

/** What is wrong with a comment that switches a check off. */
export type SwitchOffProblem = 'no-code' | 'no-reason' | 'unknown-code' | 'not-possible' | 'not-in-head';

/** What of a duty an entry's fingerprint holds. */
export type DutyPart = 'text' | 'target' | 'due';

/** `instead` is empty where the character is to go; `count` is how many such the text holds. */
interface CharacterFound {
  readonly character: string;
  readonly instead: string;
  readonly count: number;
}

/** What a hostile file could have without end: characters, in all and in a line, need of memory (MiB), levels, parts of YAML, errors, warnings and notes. */
export type Limit = 'size' | 'line' | 'memory' | 'depth' | 'parts' | 'errors' | 'warnings';

/** Every code with what its message needs to know. */
export interface DiagnosticValues {
  'unreadable-file': { readonly why: 'missing' | 'folder' | 'special' | 'denied' };
  'not-utf-8': { readonly looksLike: 'GBK' | 'UTF-16' | 'binary' };
  'empty-plan': Readonly<Record<string, never>>;
  'beyond-limits': { readonly limit: Limit; readonly most: number };
  /** `line` is where the second course begins, `end` where it ends. */
  'conflict-markers': { readonly line: number; readonly end: number };
  'yaml-syntax': { readonly problem: SyntaxProblem };
  'unsupported-yaml': { readonly feature: UnsupportedFeature };
  'duplicate-key': { readonly key: string; readonly line: number };
  'missing-key': { readonly key: string };
  /** `near` is empty where no known key is near. */
  'unknown-key': { readonly key: string; readonly near: string; readonly known: string };
  'wrong-type': { readonly key: string; readonly wants: NodeType; readonly found: NodeType; readonly text: string };
  /** `known` lists what may stand there, where that is a short list. */
  'bad-value': { readonly problem: ValueProblem; readonly key: string; readonly text: string; readonly known: string };
  'unquoted-id': { readonly text: string; readonly number: string };
  'duplicate-id': {
    readonly what: 'item' | 'requirement' | 'unit' | 'unit-name';
    readonly id: string;
    readonly line: number;
  };
  /** `files`: the others. */
  'duplicate-plan-id': { readonly id: string; readonly files: string };
  'unknown-unit-kind': { readonly kind: string; readonly near: string; readonly known: string };
  /** `key` is the key that is too much or missing. */
  'bad-target': { readonly problem: TargetProblem; readonly key: string; readonly text: string };
  'due-outside-period': { readonly id: string; readonly due: string; readonly from: string; readonly to: string };
  'break-outside-period': { readonly title: string; readonly from: string; readonly to: string };
  'terms-missing': { readonly id: string };
  'term-outside-period': { readonly title: string; readonly from: string; readonly to: string };
  /** `before` is the term above it. */
  'terms-out-of-order': { readonly title: string; readonly before: string };
  'terms-overlap': { readonly title: string; readonly before: string; readonly until: string };
  'target-differs-from-quote': { readonly quote: string; readonly target: string };
  'every-differs-from-quote': { readonly quote: string; readonly every: Every };
  /** `day` is what the quote's words come to. */
  'due-differs-from-quote': { readonly quote: string; readonly day: string; readonly due: string };
  'incomplete-source': { readonly title: string };
  'uneven-numbering': { readonly what: 'section' | 'item'; readonly before: string; readonly number: string };
  /** `other` is the id of the first requirement of these words. */
  'duplicate-text': { readonly id: string; readonly other: string; readonly line: number };
  'item-without-requirements': { readonly id: string };
  /** `sum` is what its requirements' scores come to. */
  'item-score-exceeded': { readonly id: string; readonly score: string; readonly sum: string };
  'item-score-unshared': { readonly id: string; readonly score: string };
  'every-longer-than-period': {
    readonly id: string;
    readonly every: RhythmUnit;
    readonly from: string;
    readonly to: string;
  };
  'quote-without-target': { readonly quote: string };
  /** The keys that were guessed, as the draft names them. */
  'unconfirmed-guess': { readonly keys: string };
  'invisible-character': CharacterFound;
  'confusable-character': CharacterFound;
  'half-width-punctuation': CharacterFound;
  /** `near` is empty where no known code is near. */
  'bad-switch-off': { readonly problem: SwitchOffProblem; readonly name: string; readonly near: string };
  'unused-switch-off': { readonly name: string };
  'id-removed': { readonly id: string; readonly text: string };
  'id-reused': { readonly id: string; readonly before: string; readonly now: string };
  'duty-changed': { readonly id: string; readonly parts: readonly DutyPart[] };
  'earlier-unreadable': { readonly earlier: string; readonly errors: number };
}

export type DiagnosticCode = keyof DiagnosticValues;

/**
 * A code is also the name of the rule's file where a rule of its own finds it,
 * of the fixture, and of the heading in the manual.
 */
export const severities: Readonly<Record<DiagnosticCode, Severity>> = {
  'unreadable-file': 'error',
  'not-utf-8': 'error',
  'empty-plan': 'error',
  'beyond-limits': 'error',
  'conflict-markers': 'error',
  'yaml-syntax': 'error',
  'unsupported-yaml': 'error',
  'duplicate-key': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'bad-value': 'error',
  'unquoted-id': 'error',
  'duplicate-id': 'error',
  'unknown-unit-kind': 'error',
  'bad-target': 'error',
  'due-outside-period': 'error',
  'break-outside-period': 'warning',
  'terms-missing': 'error',
  'term-outside-period': 'error',
  'terms-out-of-order': 'error',
  'terms-overlap': 'error',
  'target-differs-from-quote': 'warning',
  'every-differs-from-quote': 'warning',
  'due-differs-from-quote': 'warning',
  'incomplete-source': 'note',
  'uneven-numbering': 'warning',
  'duplicate-text': 'warning',
  'item-without-requirements': 'warning',
  'item-score-exceeded': 'error',
  'item-score-unshared': 'warning',
  'every-longer-than-period': 'warning',
  'quote-without-target': 'warning',
  'unconfirmed-guess': 'warning',
  'invisible-character': 'warning',
  'confusable-character': 'warning',
  'half-width-punctuation': 'warning',
  'bad-switch-off': 'warning',
  'unused-switch-off': 'warning',
  'id-removed': 'warning',
  'id-reused': 'warning',
  'duty-changed': 'warning',
  'earlier-unreadable': 'note',
  'duplicate-plan-id': 'error',
};

/** What was found, before it is known where. */
export type Finding<Code extends DiagnosticCode = DiagnosticCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly values: DiagnosticValues[Each] };
}[Code];

/** A finding is data: its words are the messages' business, its layout the formats'. */
export type Diagnostic = Finding & {
  readonly file: string;
  readonly at: Place;
  /** The way to the node; empty for the whole file. */
  readonly path: NodePath;
};

export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(severities, text);
}

export function severityOf({ code }: { readonly code: DiagnosticCode }): Severity {
  return severities[code];
}

export function isError(diagnostic: { readonly code: DiagnosticCode }): boolean {
  return severityOf(diagnostic) === 'error';
}
