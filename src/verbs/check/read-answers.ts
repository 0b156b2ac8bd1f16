import type { AnswerFields } from '../../app/answers/answer-from.ts';
import type { MapEntry, SourceNode } from '../../core/plan/yaml/source-node.ts';
import { readYaml } from '../../core/plan/yaml/yaml-source.ts';
import { nearest } from '../../core/text/nearest.ts';
import { answersMessages } from '../../words/areas/ledger/record.ts';
import type { Language } from '../../words/language.ts';

/** One answer of a file: the same keys as the options of `record`. */
export interface FileAnswer {
  readonly id: string;
  readonly fields: AnswerFields;
  /** From 1. */
  readonly line: number;
}

export interface AnswersProblem {
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

interface Fields extends Required<AnswerFields> {
  readonly id: string;
}

type Reader<Value> = (node: SourceNode) => Value | undefined;

/** What each key may hold; `undefined` for what it may not. The compiler asks for each option of an answer. */
const readers: { readonly [Key in keyof Fields]: Reader<Fields[Key]> } = {
  id: textIn,
  done: yesIn,
  confirm: yesIn,
  add: textIn,
  share: textIn,
  now: textIn,
  breach: textIn,
  none: yesIn,
  corrected: textIn,
  progress: textIn,
  exempt: textIn,
  reopen: (node) => yesIn(node) ?? textIn(node),
  note: textIn,
  score: textIn,
  receipt: yesIn,
  cause: textIn,
  measure: textIn,
  owner: textIn,
  due: textIn,
  on: textIn,
  period: textIn,
  evidence: textsIn,
};

const known = Object.keys(readers);

/** Where programs that read YAML and JSON see no text: nothing, or yes and no. */
const noText = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

function textIn(node: SourceNode): string | undefined {
  return node.kind === 'scalar' && !(node.plain && noText.test(node.text)) ? node.text : undefined;
}

function textsIn(node: SourceNode): readonly string[] | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const texts = items.flatMap((item) => textIn(item) ?? []);
  return texts.length === items.length ? texts : undefined;
}

function yesIn(node: SourceNode): true | undefined {
  return node.kind === 'scalar' && node.plain && node.text === 'true' ? true : undefined;
}

type LineOf = (node: { readonly start: number }) => number;

/** A list of answers in YAML or JSON (which is YAML), or every problem with its line. */
export function readAnswers(text: string, language: Language): readonly (FileAnswer | AnswersProblem)[] {
  const say = answersMessages[language];
  const { root, findings, lines } = readYaml(text);
  const lineOf: LineOf = ({ start }) => lines.lineOf(start);
  if (root === undefined || findings.length > 0) {
    return findings.map((found) => ({ line: lineOf(found), words: say.syntax }));
  }
  const { list, strangers } = listIn(root);
  if (list === undefined) return [{ line: lineOf(root), words: say.notAList }];
  return [
    ...strangers.map((entry) => strangeKey(entry, lineOf, language)),
    ...list.flatMap((node) => readAnswer(node, lineOf, language)),
  ];
}

/** A key beside the answers; they themselves may stand there once. */
function strangeKey(entry: MapEntry, lineOf: LineOf, language: Language): AnswersProblem {
  const { key } = entry;
  if (key.text !== 'answers') return unknownKey(entry, ['answers'], lineOf, language);
  return { line: lineOf(key), words: answersMessages[language].doubledKey({ key: key.text }) };
}

/** The answers themselves, or under the key `answers`; and what stands beside that. */
function listIn(root: SourceNode): { readonly list?: readonly SourceNode[]; readonly strangers: readonly MapEntry[] } {
  if (root.kind === 'list') return { list: root.items, strangers: [] };
  const entries = root.kind === 'map' ? root.entries : [];
  const own = entries.find(({ key }) => key.text === 'answers');
  return {
    ...(own?.value.kind === 'list' && { list: own.value.items }),
    strangers: entries.filter((entry) => entry !== own),
  };
}

/** Taken field by field: one that is unknown, doubled or of another kind refuses the answer. */
function readAnswer(node: SourceNode, lineOf: LineOf, language: Language): readonly (FileAnswer | AnswersProblem)[] {
  const say = answersMessages[language];
  if (node.kind !== 'map') return [{ line: lineOf(node), words: say.notAMap }];
  const taken: Taken = {};
  const problems = node.entries.flatMap((entry) => takeEntry(entry, taken, lineOf, language) ?? []);
  if (problems.length > 0) return problems;
  const { id, ...fields } = taken;
  if (id === undefined || id === '') return [{ line: lineOf(node), words: say.noId }];
  return [{ id, fields, line: lineOf(node) }];
}

type Taken = { -readonly [Key in keyof Fields]?: Fields[Key] };

function takeEntry(entry: MapEntry, taken: Taken, lineOf: LineOf, language: Language): AnswersProblem | undefined {
  const say = answersMessages[language];
  const name = entry.key.text;
  if (!isField(name)) return unknownKey(entry, known, lineOf, language);
  const line = lineOf(entry.key);
  if (taken[name] !== undefined) return { line, words: say.doubledKey({ key: name }) };
  if (take(name, entry.value, taken)) return undefined;
  return { line, words: readers[name] === yesIn ? say.wrongFlag({ key: name }) : say.wrongValue({ key: name }) };
}

function isField(name: string): name is keyof Fields {
  return Object.hasOwn(readers, name);
}

function take<Key extends keyof Fields>(key: Key, node: SourceNode, taken: Taken): boolean {
  const value = readers[key](node);
  if (value === undefined) return false;
  taken[key] = value;
  return true;
}

function unknownKey({ key }: MapEntry, near: readonly string[], lineOf: LineOf, language: Language): AnswersProblem {
  const words = answersMessages[language].unknownKey({ key: key.text, near: nearest(key.text, near) ?? '' });
  return { line: lineOf(key), words };
}
