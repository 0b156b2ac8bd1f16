import type { CST, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { Composer, isAlias, isMap, isScalar, Lexer, Parser } from 'yaml';
import type { Finding, UnsupportedFeature } from '../diagnostic.ts';
import type { MapEntry, ScalarNode, SourceNode } from './source-node.ts';
import { type SyntaxFinding, syntaxFinding } from './syntax-finding.ts';

/** In UTF-16 units: some 13,000 requirements, read in about a second. */
export const longestText = 4_000_000;

/** A plan needs about ten levels; the library's own recursion ends the process near a thousand. */
export const deepestNesting = 64;

export type YamlFinding =
  | SyntaxFinding
  | (Finding<'beyond-limits' | 'empty-plan'> & { readonly start: number; readonly end: number });

export interface YamlSource {
  /** Absent where the text cannot be trusted to mean what it seems to. */
  readonly root: SourceNode | undefined;
  /** In the order of the text as far as the library keeps it. */
  readonly findings: readonly YamlFinding[];
}

/**
 * The one reader of YAML: text to nodes with their offsets. Never throws; time and depth are bounded for any text.
 * What a plan does without (anchors, aliases, tags, merge keys, directives, several documents) is a finding.
 */
export function readYaml(text: string): YamlSource {
  if (text.length > longestText) return failure(beyondLimits('size', longestText, 0));
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
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      hasDocument ||= token.type === 'document';
    }
    const [bottom] = parser.stack;
    if (hasDocument && bottom?.type === 'document') return unsupported('documents', bottom.offset, bottom.offset + 3);
    if (parser.stack.length > deepestNesting) return beyondLimits('depth', deepestNesting, parser.offset);
  }
  tokens.push(...parser.end());
  return tokens;
}

/** The failsafe schema leaves every scalar text: what it means is `scalarType`'s to say. Doubled keys are looked for elsewhere, in linear time. */
const composing = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

function composed(tokens: readonly CST.Token[], text: string): YamlSource {
  const [document] = new Composer(composing).compose(tokens, true, text.length);
  const findings = controlCharacters(text);
  if (document === undefined || document.errors.length > 0) {
    findings.push(...(document?.errors ?? []).map((error) => syntaxFinding(error, text)));
    return { root: undefined, findings };
  }
  if (document.contents === null) return failure({ code: 'empty-plan', values: {}, start: 0, end: 0 });
  const root = toNode(document.contents, text, findings);
  const isWhole = !findings.some(({ code, values }) => code === 'unsupported-yaml' && values.feature === 'alias');
  return { root: isWhole ? root : undefined, findings };
}

/** The library's node as ours; what a plan does without is added to the findings. */
function toNode(node: ParsedNode, text: string, findings: YamlFinding[]): SourceNode {
  const [start, end] = node.range;
  if (isAlias(node)) {
    findings.push(unsupported('alias', start, end));
    return emptyScalar(start, end);
  }
  if (node.anchor) findings.push(unsupported('anchor', start, end));
  if (node.tag) findings.push(unsupported('tag', start, end));
  if (isScalar(node)) return toScalar(node, text);
  return isMap(node) ? toMap(node, text, findings) : toList(node, text, findings);
}

function toScalar(node: Scalar.Parsed, text: string): ScalarNode {
  const [start, valueEnd] = node.range;
  const isPlain = node.type === 'PLAIN';
  // A block's own end lies after the line breaks that close it.
  const end = start + text.slice(start, valueEnd).trimEnd().length;
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
  const entries = node.items.map(({ key, value }) => toEntry(key, value, text, findings));
  const [start, end] = node.range;
  return { kind: 'map', start, end: node.flow ? end : (entries.at(-1)?.value.end ?? end), entries };
}

function toEntry(key: ParsedNode, value: ParsedNode | null, text: string, findings: YamlFinding[]): MapEntry {
  const keyNode = toNode(key, text, findings);
  const { start, end } = keyNode;
  const name = keyNode.kind === 'scalar' ? keyNode : emptyScalar(start, end);
  if (keyNode !== name) findings.push(unsupported('complex-key', start, end));
  if (name.plain && name.text === '<<') findings.push(unsupported('merge-key', start, end));
  const isWritten = value !== null && (value.range[1] > value.range[0] || value.tag || value.anchor);
  return { key: name, value: isWritten ? toNode(value, text, findings) : emptyScalar(start, end) };
}

function beyondLimits(limit: 'size' | 'depth', most: number, at: number): YamlFinding {
  return { code: 'beyond-limits', values: { limit, most }, start: at, end: at };
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
