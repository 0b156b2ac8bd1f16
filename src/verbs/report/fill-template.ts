import { resolve } from 'node:path';
import type { Call } from '../../call.ts';
import { cutText } from '../../core/text/cut-text.ts';
import type { Host } from '../../host.ts';
import { formatOfFile } from '../../reports/index.ts';
import type { Report } from '../../reports/report.ts';
import { nearFields, type TemplateProblem } from '../../reports/templates/check-tags.ts';
import type { FilledOffice, OfficeParts, WordProblem } from '../../reports/templates/word-template.ts';
import type { WorkbookProblem } from '../../reports/templates/workbook-template.ts';
import { Trouble } from '../../trouble.ts';
import { templateMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';
import { sentence } from '../../words/table.ts';

/** More than any office's form; what is larger is refused before it is read, unpacked or taken apart. */
const limits = {
  file: 20 * 2 ** 20,
  /** Of plain text, of which each sign costs hundreds of bytes while it is filled in. */
  text: 2 ** 19,
  unpacked: 100 * 2 ** 20,
  /** Of that, what is no picture. */
  xml: 16 * 2 ** 20,
  /** Bytes unpacked for each byte of a file, beyond the first MiB. */
  ratio: 100,
} as const;

export type TemplateFormat = 'md' | 'docx' | 'xlsx';

/** The format of a template is its file's ending; `-f` and `-o` may say no other. Throws `Trouble`. */
export function templateFormat(template: string, { options }: Call<'report'>, host: Host): TemplateFormat {
  const format = formatOfFile(template);
  if (format !== 'md' && format !== 'docx' && format !== 'xlsx')
    throw new Trouble('template-ending', { file: template });
  const { output } = options;
  const wanted = options.format ?? (output === undefined ? format : (formatOfFile(output) ?? format));
  if (wanted !== format) throw new Trouble('template-other-format', { file: template, format });
  if (output !== undefined && resolve(host.cwd, output) === resolve(host.cwd, template)) {
    throw new Trouble('output-is-template', { file: template });
  }
  return format;
}

/** A user's own document with the report's words set in. Throws `Trouble`, with every tag that is wrong and its place. */
export async function fillTemplate(
  template: string,
  format: TemplateFormat,
  report: Report,
  language: Language,
  host: Host,
): Promise<string | Uint8Array> {
  const bytes = await readTemplate(template, format === 'md' ? limits.text : limits.file, host);
  switch (format) {
    case 'md':
      return filledMarkdown(template, bytes, report, language);
    case 'docx':
      return filledWord(template, bytes, report, language);
    case 'xlsx':
      return filledWorkbook(template, bytes, report, language);
  }
}

async function readTemplate(template: string, most: number, { cwd, disk }: Host): Promise<Uint8Array> {
  const path = resolve(cwd, template);
  if ((await disk.sizeOf(path)) > most)
    throw new Trouble('template-too-large', { file: template, limit: most / 2 ** 20 });
  return disk.readBytes(path);
}

async function filledMarkdown(
  template: string,
  bytes: Uint8Array,
  report: Report,
  language: Language,
): Promise<string> {
  const text = textOf(bytes);
  if (text === undefined) throw new Trouble('template-encoding', { file: template });
  const { fillMarkdown, readMarkdown } = await import('../../reports/templates/markdown-template.ts');
  const read = readMarkdown(text);
  const say = templateMessages[language];
  refuseBroken(template, read.problems, (problem) => {
    return `${say.inLine({ line: problem.at ?? 1 })}${problemWords(problem, language)}`;
  });
  if (!read.hasFields) throw new Trouble('template-without-fields', { file: template });
  return fillMarkdown(read, report, language);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function filledWord(
  template: string,
  bytes: Uint8Array,
  report: Report,
  language: Language,
): Promise<Uint8Array> {
  const parts = await unpacked(template, bytes, 'word/document.xml', 'template-not-word');
  const { fillWord } = await import('../../reports/templates/word-template.ts');
  const filled = await fillWord(parts, report, language);
  return filledOr(template, filled, (problem) => `${wordPlace(problem, language)}${problemWords(problem, language)}`);
}

function wordPlace({ part, at, paragraph }: WordProblem, language: Language): string {
  const say = templateMessages[language];
  if (at === undefined || paragraph === undefined) return say.inPart({ part });
  return say.inParagraph({ part, paragraph: at, words: shortened(paragraph) });
}

async function filledWorkbook(
  template: string,
  bytes: Uint8Array,
  report: Report,
  language: Language,
): Promise<Uint8Array> {
  const parts = await unpacked(template, bytes, 'xl/workbook.xml', 'template-not-workbook');
  const { fillWorkbook } = await import('../../reports/templates/workbook-template.ts');
  const filled = await fillWorkbook(parts, report, language);
  return filledOr(template, filled, (problem) => `${cellPlace(problem, language)}${problemWords(problem, language)}`);
}

function cellPlace({ sheet, cell, part = '' }: WorkbookProblem, language: Language): string {
  const say = templateMessages[language];
  if (sheet === undefined) return say.inPart({ part });
  return cell === undefined ? say.inSheet({ sheet: shortened(sheet) }) : say.inCell({ sheet: shortened(sheet), cell });
}

/** The parts of an Office file; refused before anything in it is read where it is none, may run something or is too much. */
async function unpacked(
  template: string,
  bytes: Uint8Array,
  main: string,
  otherwise: 'template-not-word' | 'template-not-workbook',
): Promise<OfficeParts> {
  const { claimedSize, nameLeadingOut, officeParts } = await import('../../store/evidence/macro-free-office.ts');
  const path = nameLeadingOut(bytes);
  if (path !== undefined) throw new Trouble('template-leads-out', { file: template, path: shortened(path) });
  const most = Math.min(limits.unpacked, 2 ** 20 + limits.ratio * bytes.length);
  if (claimedSize(bytes) > most) throw new Trouble('template-unpacks', { file: template });
  const parts = officeParts(main, bytes, most);
  if (parts === undefined) throw new Trouble(otherwise, { file: template });
  const xml = [...parts].reduce(
    (sum, [name, content]) => sum + (/\.(?:xml|vml|rels)$/i.test(name) ? content.length : 0),
    0,
  );
  if (xml > limits.xml) throw new Trouble('template-unpacks', { file: template });
  return parts;
}

function filledOr<Problem extends TemplateProblem>(
  template: string,
  filled: FilledOffice<Problem>,
  say: (problem: Problem) => string,
): Uint8Array {
  if (filled instanceof Uint8Array) return filled;
  if (filled !== 'no-field') throw broken(template, filled, say);
  throw new Trouble('template-without-fields', { file: template });
}

function problemWords({ code, name, path }: TemplateProblem, language: Language): string {
  const near = path === undefined ? '' : nearFields(name, path).join('、');
  return sentence(templateMessages[language].problems[code], { name: shortened(name), near });
}

/** Enough to find it by. */
function shortened(text: string): string {
  return cutText(exact(text.slice(0, longestShown * 4)), longestShown);
}

const longestShown = 40;
const mostProblems = 50;

function refuseBroken<Problem>(
  template: string,
  problems: readonly Problem[],
  say: (problem: Problem) => string,
): void {
  if (problems.length > 0) throw broken(template, problems, say);
}

function broken<Problem>(template: string, problems: readonly Problem[], say: (problem: Problem) => string): Trouble {
  const shown = problems.slice(0, mostProblems).map(say);
  return new Trouble('template-broken', {
    file: template,
    problems: problems.length > mostProblems ? [...shown, '…'] : shown,
  });
}
