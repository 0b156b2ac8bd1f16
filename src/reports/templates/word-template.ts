/** The only file that imports docxtemplater and pizzip: words into a user's own Word file; nothing in it is evaluated. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Language } from '../../words/language.ts';
import { zipBytes } from '../../zip/write-zip.ts';
import type { Report } from '../report.ts';
import { checkTags, type TemplateProblem } from './check-tags.ts';
import { type FieldValue, type FieldValues, inWords } from './field-values.ts';
import { reportValues } from './fields.ts';
import { tagsOf } from './marks.ts';
import { readWordPart, type WordPart } from './word-paragraphs.ts';

/** The parts of an Office file, unpacked within limits. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

export interface WordProblem extends TemplateProblem {
  /** The part that it stands in: `word/document.xml`. */
  readonly part: string;
  /** The words of its paragraph. */
  readonly paragraph?: string;
}

/** What comes of a template that is an Office file: the file, or what is wrong with it, or that it has no field at all. */
export type FilledOffice<Problem> = Uint8Array | readonly Problem[] | 'no-field';

/** What is wrong with a Word template, with part, number and words of the paragraph; else the file, filled in: the same facts give the same bytes. */
export async function fillWord(
  parts: OfficeParts,
  report: Report,
  language: Language,
): Promise<FilledOffice<WordProblem>> {
  const read = new Map<string, WordPart>();
  for (const [name, bytes] of parts) {
    if (!/^(?:word|docProps)\/[^/]+\.xml$/i.test(name)) continue;
    const part = readWordPart(bytes);
    if (part === undefined) return [{ code: 'unreadable', name: '', part: name }];
    read.set(name, part);
  }
  const problems = [...read].flatMap(([name, part]) => problemsIn(name, part));
  if (problems.length > 0) return problems;
  if ([...read.values()].every(({ marks }) => marks.every(({ sign }) => sign === '!'))) return 'no-field';
  return filled(parts, read, inWords(reportValues(report, language)));
}

function problemsIn(part: string, { marks, problems, paragraphs }: WordPart): WordProblem[] {
  const { tags, problems: unpaired } = tagsOf(marks);
  return [...problems, ...unpaired, ...checkTags(tags)]
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ at = 0, ...problem }) => ({ ...problem, part, paragraph: paragraphs[at] ?? '', at: at + 1 }));
}

async function filled(
  parts: OfficeParts,
  read: ReadonlyMap<string, WordPart>,
  values: FieldValues,
): Promise<FilledOffice<WordProblem>> {
  const zip = new PizZip();
  for (const [name, content] of parts) {
    const part = read.get(name);
    zip.file(name, part === undefined || part.marks.length === 0 ? content : part.content);
  }
  const seen = new SeenParts();
  const template = opened(zip, seen);
  if (!(template instanceof Docxtemplater)) return template;
  const elsewhere = [...read].filter(([name, { marks }]) => marks.length > 0 && !seen.names.has(name));
  if (elsewhere.length > 0) {
    return elsewhere.map(([part, { marks }]) => ({ code: 'tag-elsewhere', name: marks[0]?.name ?? '', part }));
  }
  template.render(values);
  const made = template.getZip() as PizZip;
  return zipBytes([...parts.keys()].map((name) => ({ name, content: made.file(name)?.asUint8Array() ?? '' })));
}

function opened(zip: PizZip, seen: SeenParts): Docxtemplater | readonly WordProblem[] {
  try {
    return new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      errorLogging: false,
      modules: [seen],
      parser: (name: string) => ({ get: (scope: FieldValue) => ownValue(scope, name) }),
    });
  } catch (error) {
    return layoutProblems(error);
  }
}

/** A module that looks on while docxtemplater reads: which parts it fills in. */
class SeenParts {
  readonly name = 'seen parts';
  readonly names = new Set<string>();

  set({ inspect }: { readonly inspect?: { readonly filePath?: string } }): void {
    if (inspect?.filePath !== undefined) this.names.add(inspect.filePath);
  }
}

/** Nothing but the fields themselves: not what every object has. */
function ownValue(scope: FieldValue, name: string): FieldValue | undefined {
  return typeof scope === 'object' && Object.hasOwn(scope, name) ? (scope as unknown as FieldValues)[name] : undefined;
}

interface LayoutError {
  readonly properties?: {
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly file?: string;
    readonly errors?: readonly LayoutError[];
  };
}

/** The tags are sound; what is left is a list that begins and ends in places that cannot be repeated together. */
function layoutProblems(error: unknown): WordProblem[] {
  const { properties } = error as LayoutError;
  return (properties?.errors ?? [error as LayoutError]).map(({ properties: { xtag, openingtag, file } = {} }) => {
    const name = (xtag ?? openingtag ?? '').replace(/^[{#^/]+/, '');
    return { code: name === '' ? 'unreadable' : 'unclosed', name, part: file ?? '' };
  });
}
