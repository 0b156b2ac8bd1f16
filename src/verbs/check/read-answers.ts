import type { CallOptions } from '../../cli/call.ts';
import { lineStartsOf, placeAt } from '../../core/plan/yaml/line-starts.ts';
import type { MapEntry, SourceNode } from '../../core/plan/yaml/source-node.ts';
import { readYaml } from '../../core/plan/yaml/yaml-source.ts';
import { nearest } from '../../core/text/nearest.ts';
import { safeText } from '../../core/text/safe-text.ts';
import { answersMessages } from '../../words/areas/ledger/answers.ts';
import type { Language } from '../../words/language.ts';

/** One answer of a file: the same keys as the options of `record`. */
export interface FileAnswer {
  readonly id: string;
  readonly options: CallOptions;
  /** From 1. */
  readonly line: number;
}

export interface AnswersProblem {
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

/** Yes, where the key stands alone as an option. */
const flags = ['done', 'confirm'] as const;
const texts = ['add', 'share', 'progress', 'exempt', 'reopen', 'note', 'on', 'period'] as const;
const known: readonly string[] = ['id', 'evidence', ...flags, ...texts];

function isFlag(key: string): boolean {
  return (flags as readonly string[]).includes(key);
}

/** A list of answers in YAML or JSON (which is YAML), or every problem with its line. */
export function readAnswers(text: string, language: Language): readonly (FileAnswer | AnswersProblem)[] {
  const say = answersMessages[language];
  const starts = lineStartsOf(text);
  const lineOf = ({ start }: { readonly start: number }): number => placeAt(starts, start, start).line;
  const { root, findings } = readYaml(text);
  if (root === undefined || findings.length > 0) {
    return findings.map((found) => ({ line: lineOf(found), words: say.syntax }));
  }
  const list = listIn(root);
  if (list === undefined) return [{ line: lineOf(root), words: say.notAList }];
  return list.flatMap((node) => readAnswer(node, lineOf, language));
}

/** The answers themselves, or under the key `answers`. */
function listIn(root: SourceNode): readonly SourceNode[] | undefined {
  if (root.kind === 'list') return root.items;
  const inside = root.kind === 'map' ? root.entries.find(({ key }) => key.text === 'answers')?.value : undefined;
  return inside?.kind === 'list' ? inside.items : undefined;
}

function readAnswer(
  node: SourceNode,
  lineOf: (node: SourceNode) => number,
  language: Language,
): readonly (FileAnswer | AnswersProblem)[] {
  const say = answersMessages[language];
  if (node.kind !== 'map') return [{ line: lineOf(node), words: say.notAMap }];
  const readings = node.entries.map((entry) => ({ entry, value: readValue(entry) }));
  const problems = readings.flatMap(({ entry: { key }, value }) => {
    const name = safeText(key.text);
    if (!known.includes(key.text)) {
      return [{ line: lineOf(key), words: say.unknownKey({ key: name, near: nearest(key.text, known) ?? '' }) }];
    }
    return value === undefined
      ? [{ line: lineOf(key), words: isFlag(key.text) ? say.wrongFlag({ key: name }) : say.wrongValue({ key: name }) }]
      : [];
  });
  if (problems.length > 0) return problems;
  const { id, ...options } = Object.fromEntries(readings.map(({ entry, value }) => [entry.key.text, value]));
  if (typeof id !== 'string' || id === '') return [{ line: lineOf(node), words: say.noId }];
  return [{ id, options: options as CallOptions, line: lineOf(node) }];
}

/** What a key says, in the form in which the option of that name would; `undefined` where it makes no sense. */
function readValue({ key, value }: MapEntry): string | true | readonly string[] | undefined {
  if (key.text === 'evidence') {
    const items = value.kind === 'list' ? value.items : [value];
    const names = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
    return names.length === items.length ? names : undefined;
  }
  if (value.kind !== 'scalar') return undefined;
  if (isFlag(key.text)) return value.text === 'true' ? true : undefined;
  return value.text;
}
