/** The only file that imports docxtemplater and pizzip: words into a user's own Word file; nothing in it is evaluated. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Language } from '../../words/language.ts';
import { zipBytes } from '../../zip/write-zip.ts';
import type { Report } from '../report.ts';
import { checkTags, type Tag, type TemplateProblem } from './check-tags.ts';
import { type FieldValue, type FieldValues, reportValues } from './fields.ts';

/** The parts of a Word file, unpacked within limits. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

export interface WordProblem extends TemplateProblem {
  /** The part that it stands in: `word/document.xml`. */
  readonly part: string;
  /** The words of its paragraph. */
  readonly paragraph: string;
}

/** What is wrong with a Word template, with part, number and words of the paragraph; else the file, filled in: the same facts give the same bytes. */
export async function fillWord(
  parts: WordParts,
  report: Report,
  language: Language,
): Promise<Uint8Array | readonly WordProblem[]> {
  const reader = new TagReader();
  const template = opened(parts, reader);
  if (!(template instanceof Docxtemplater)) return template.map((problem) => placed(problem, parts));
  const problems = [...reader.found].flatMap(([part, tags]) =>
    checkTags(tags).map((problem) => placed({ ...problem, part }, parts)),
  );
  if (problems.length > 0) return problems;
  template.render(withoutUnprintable(reportValues(report, language)));
  const filled = template.getZip() as PizZip;
  return zipBytes([...parts.keys()].map((name) => ({ name, content: filled.file(name)?.asUint8Array() ?? '' })));
}

type FoundProblem = TemplateProblem & { readonly part: string };

function opened(parts: WordParts, reader: TagReader): Docxtemplater | readonly FoundProblem[] {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content);
  try {
    return new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      errorLogging: false,
      modules: [reader],
      parser: (name: string) => ({ get: (scope: FieldValue) => ownValue(scope, name) }),
    });
  } catch (error) {
    return syntaxProblems(error);
  }
}

/** Nothing but the fields themselves: not what every object has. */
function ownValue(scope: FieldValue, name: string): FieldValue | undefined {
  return typeof scope === 'object' && Object.hasOwn(scope, name) ? (scope as unknown as FieldValues)[name] : undefined;
}

/** A part of a template as docxtemplater reads it. */
interface WordToken {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly inverted?: boolean;
  readonly subparsed?: readonly WordToken[];
}

/** A module that looks on while docxtemplater reads, and keeps the tags of each part. */
class TagReader {
  readonly name = 'tag reader';
  readonly found = new Map<string, readonly Tag[]>();
  #part = '';

  set({
    inspect,
  }: {
    readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly WordToken[] };
  }): void {
    if (inspect?.filePath !== undefined) this.#part = inspect.filePath;
    if (inspect?.postparsed !== undefined) this.found.set(this.#part, tagsOf(inspect.postparsed));
  }
}

function tagsOf(tokens: readonly WordToken[]): Tag[] {
  return tokens
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, inverted, subparsed = [] }) => ({
      name: value,
      kind: module === undefined ? 'word' : module !== 'loop' ? 'unsupported' : inverted ? 'unless' : 'around',
      within: tagsOf(subparsed),
    }));
}

interface SyntaxError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly file?: string;
    readonly errors?: readonly SyntaxError[];
  };
}

function syntaxProblems(error: unknown): FoundProblem[] {
  const { properties } = error as SyntaxError;
  return (properties?.errors ?? [error as SyntaxError]).map(
    ({ properties: { id = '', xtag, openingtag, file } = {} }) => {
      const code = id.startsWith('unopened')
        ? 'unopened'
        : /^(?:unclosed|closing)/.test(id)
          ? 'unclosed'
          : 'unreadable';
      return {
        code,
        name: (xtag ?? openingtag ?? '').replace(/^[{#^/]+/, '').replace(/(?<!})}+$/, ''),
        part: file ?? '',
      };
    },
  );
}

/** The first paragraph of the part that has the tag; Word may have set a tag in several pieces. */
function placed({ part, ...problem }: FoundProblem, parts: WordParts): WordProblem {
  const xml = new TextDecoder().decode(parts.get(part) ?? new Uint8Array());
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  );
  const index = paragraphs.findIndex(
    (text) => text.includes('{{') && text.slice(text.indexOf('{{')).includes(problem.name),
  );
  return { ...problem, part, paragraph: paragraphs[index] ?? '', ...(index >= 0 && { at: index + 1 }) };
}

/** What XML holds in no form never gets into it; the library escapes the rest. */
function withoutUnprintable(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, printable(value)]));
}

function printable(value: FieldValue): FieldValue {
  if (typeof value === 'string') return value.replace(/[\ufffe\uffff]/g, '\ufffd');
  return typeof value === 'boolean' ? value : value.map(withoutUnprintable);
}
