import type { CST, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { Composer, isAlias, isMap, isPair, isScalar, isSeq, Lexer, Parser } from 'yaml';
import type { UnsupportedFeature } from '../../diagnostic.ts';
import type { MapEntry, ScalarNode, SourceNode } from './source-node.ts';
import { type SyntaxFinding, syntaxFinding } from './syntax-finding.ts';
import { beyondLimits, type YamlFinding, type YamlSource } from './yaml-finding.ts';
import { deepestNesting, mostTokens } from './yaml-limits.ts';

/**
 * The thorough reader: reads all of YAML, and reports every error with its place. What a plan does without
 * (anchors, aliases, tags, merge keys, directives, several documents) is a finding. Never throws; depth is bounded.
 */
export function readAnyYaml(text: string): YamlSource {
  const body = text.search(/^[^#%\s]/m);
  const directive = /^%.*/m.exec(body < 0 ? text : text.slice(0, body));
  if (directive) return failure(unsupported('directive', directive.index, directive.index + directive[0].length));
  const tokens = tokensOf(text);
  return 'code' in tokens ? failure(tokens) : composed(tokens, text);
}

function failure(finding: YamlFinding): YamlSource {
  return { root: undefined, findings: [finding] };
}

/** The concrete syntax, or the finding that stops it: depth is measured here, where no recursion has begun yet. */
function tokensOf(text: string): readonly CST.Token[] | YamlFinding {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let hasDocument = false;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      hasDocument ||= token.type === 'document';
    }
    // A list or map costs as much again as its sign.
    count += lexeme === '[' || lexeme === '{' ? 2 : 1;
    if (count > mostTokens) return beyondLimits('parts', mostTokens, parser.offset);
    const [bottom] = parser.stack;
    if (hasDocument && bottom?.type === 'document') return unsupported('documents', bottom.offset, bottom.offset + 3);
    if (parser.stack.length > deepestNesting) return beyondLimits('depth', deepestNesting, parser.offset);
  }
  tokens.push(...parser.end());
  return tokens;
}

/**
 * The failsafe schema leaves every scalar text: what it means is `scalarType`'s to say. Doubled keys are looked for
 * elsewhere, in linear time. Of tags that the library knows (`!!omap`) it would make nodes without a place.
 */
const composing = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function composed(tokens: readonly CST.Token[], text: string): YamlSource {
  const [document] = new Composer(composing).compose(tokens, true, text.length);
  const findings = controlCharacters(text);
  if (document === undefined || document.errors.length > 0) {
    const opening = startOfLast(document?.contents ?? null);
    for (const error of document?.errors ?? []) findings.push(atOpening(syntaxFinding(error, text), opening));
    return { root: undefined, findings };
  }
  const root = document.contents && toNode(document.contents, text, findings);
  if (root === null || isEmpty(root)) return failure({ code: 'empty-plan', values: {}, start: 0, end: 0 });
  const isWhole = !findings.some(({ code, values }) => code === 'unsupported-yaml' && values.feature === 'alias');
  return { root: isWhole ? root : undefined, findings };
}

/** What the library makes of a document's start with nothing behind it. */
function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.plain && node.start === node.end;
}

/** A quote that is never closed runs to the end of the text; the mistake is where it begins. */
function atOpening(finding: SyntaxFinding, opening: number): SyntaxFinding {
  if (finding.code !== 'yaml-syntax' || finding.values.problem !== 'unclosed-quote') return finding;
  return { ...finding, start: opening, end: opening + 1 };
}

function startOfLast(contents: ParsedNode | null): number {
  let node = contents;
  while (node !== null && (isMap(node) || isSeq(node)) && node.items.length > 0) {
    const last = node.items.at(-1) as ParsedNode | Pair<ParsedNode, ParsedNode | null>;
    node = isPair(last) ? (last.value ?? last.key) : last;
  }
  return node?.range[0] ?? 0;
}

/** The library's node as ours; what a plan does without is added to the findings. */
function toNode(node: ParsedNode, text: string, findings: YamlFinding[]): SourceNode {
  const [start, end] = node.range;
  if (isAlias(node)) {
    findings.push(unsupported('alias', start, end));
    return emptyScalar(start, end);
  }
  if (node.anchor) findings.push(propertyBefore(start, 'anchor', text));
  if (node.tag) findings.push(propertyBefore(start, 'tag', text));
  if (isScalar(node)) return toScalar(node, text);
  return isMap(node) ? toMap(node, text, findings) : toList(node, text, findings);
}

/** The anchor or tag that stands before a node; the library keeps no place of its own for it. */
function propertyBefore(start: number, feature: 'anchor' | 'tag', text: string): YamlFinding {
  const from = Math.max(0, start - 1000);
  const written = feature === 'anchor' ? /&[^\s,[\]{}]+/g : /!\S*/g;
  const last = Array.from(text.slice(from, start).matchAll(written)).at(-1);
  if (last === undefined) return unsupported(feature, start, start);
  return unsupported(feature, from + last.index, from + last.index + last[0].length);
}

function toScalar(node: Scalar.Parsed, text: string): ScalarNode {
  const [start, valueEnd] = node.range;
  const isPlain = node.type === 'PLAIN';
  // A block's own end lies after the line breaks that close it.
  const end = node.type?.startsWith('BLOCK') ? start + text.slice(start, valueEnd).trimEnd().length : valueEnd;
  return { kind: 'scalar', start, end, text: String(isPlain ? node.source : node.value), plain: isPlain };
}

function emptyScalar(start: number, end: number): ScalarNode {
  return { kind: 'scalar', start, end, text: '', plain: true };
}

function toList(node: YAMLSeq.Parsed, text: string, findings: YamlFinding[]): SourceNode {
  const items = node.items.map((item) => toNode(item as ParsedNode, text, findings));
  const [start, end] = node.range;
  return { kind: 'list', start, end: node.flow ? end : (items.at(-1)?.end ?? end), items };
}

function toMap(node: YAMLMap.Parsed, text: string, findings: YamlFinding[]): SourceNode {
  const entries = node.items.flatMap(({ key, value }) => toEntry(key, value, text, findings));
  const [start, end] = node.range;
  return { kind: 'map', start, end: node.flow ? end : (entries.at(-1)?.value.end ?? end), entries };
}

/** None for a key that is no text, and for a merge: they have been reported, and are nothing to a plan. */
function toEntry(
  key: ParsedNode,
  value: ParsedNode | null,
  text: string,
  findings: YamlFinding[],
): readonly MapEntry[] {
  const name = toNode(key, text, findings);
  const { start, end } = name;
  const isWritten = value !== null && (value.range[1] > value.range[0] || value.tag || value.anchor);
  const held = isWritten ? toNode(value, text, findings) : emptyScalar(start, end);
  if (name.kind === 'scalar' && !(name.plain && /^(?:<<)?$/.test(name.text))) return [{ key: name, value: held }];
  findings.push(unsupported(name.kind === 'scalar' && name.text === '<<' ? 'merge-key' : 'complex-key', start, end));
  return [];
}

function unsupported(feature: UnsupportedFeature, start: number, end: number): YamlFinding {
  return { code: 'unsupported-yaml', values: { feature }, start, end };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** What YAML 1.2 (5.1) lets stand in no file; the library lets it pass. */
function controlCharacters(text: string): YamlFinding[] {
  return Array.from(text.matchAll(unprintable), ({ index }) => ({
    code: 'yaml-syntax',
    values: { problem: 'control-character' },
    start: index,
    end: index + 1,
  }));
}
