import { resolve } from 'node:path';
import type { Call } from '../../call.ts';
import type { Host } from '../../host.ts';
import { formatOfFile } from '../../reports/index.ts';
import type { Report } from '../../reports/report.ts';
import type { TemplateProblem } from '../../reports/templates/check-tags.ts';
import { Trouble } from '../../trouble.ts';
import { templateMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';
import { sentence } from '../../words/table.ts';

/** More than any office's form; what is larger is refused before it is read or unpacked. */
const limits = { file: 20 * 2 ** 20, unpacked: 100 * 2 ** 20 } as const;

export type TemplateFormat = 'md' | 'docx';

/** The format of a template is its file's ending; `-f` and `-o` may say no other. Throws `Trouble`. */
export function templateFormat(template: string, { options }: Call<'report'>, host: Host): TemplateFormat {
  const format = formatOfFile(template);
  if (format !== 'md' && format !== 'docx') throw new Trouble('template-ending', { file: template });
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
  const bytes = await readTemplate(template, host);
  return format === 'md'
    ? filledMarkdown(template, bytes, report, language)
    : filledWord(template, bytes, report, language);
}

async function readTemplate(template: string, { cwd, disk }: Host): Promise<Uint8Array> {
  const path = resolve(cwd, template);
  if ((await disk.sizeOf(path)) > limits.file) throw unusable('template-too-large', template);
  return disk.readBytes(path);
}

async function filledMarkdown(
  template: string,
  bytes: Uint8Array,
  report: Report,
  language: Language,
): Promise<string> {
  const text = textOf(bytes);
  if (text === undefined) throw unusable('template-encoding', template);
  const { fillMarkdown, problemsInMarkdown } = await import('../../reports/templates/markdown-template.ts');
  const say = templateMessages[language];
  refuseBroken(
    template,
    problemsInMarkdown(text).map(
      (problem) => `${say.inLine({ line: problem.at ?? 1 })}${problemWords(problem, language)}`,
    ),
  );
  return fillMarkdown(text, report, language);
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
  const { officeParts } = await import('../../store/evidence/macro-free-office.ts');
  const parts = officeParts('word/document.xml', bytes, limits.unpacked);
  if (parts === undefined) throw unusable('template-not-word', template);
  const { fillWord } = await import('../../reports/templates/word-template.ts');
  const filled = await fillWord(parts, report, language);
  if (filled instanceof Uint8Array) return filled;
  const say = templateMessages[language];
  const lines = filled.map((problem) => {
    const { part } = problem;
    const place =
      problem.at === undefined
        ? say.inPart({ part })
        : say.inParagraph({ part, paragraph: problem.at, words: shortened(problem.paragraph) });
    return `${place}${problemWords(problem, language)}`;
  });
  refuseBroken(template, lines);
  throw unusable('template-not-word', template);
}

function problemWords({ code, name, near = [] }: TemplateProblem, language: Language): string {
  return sentence(templateMessages[language].problems[code], { name: shortened(name), near: near.join('、') });
}

/** Enough to find it by. */
function shortened(text: string): string {
  const safe = exact(text);
  return safe.length > 40 ? `${safe.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : safe;
}

const mostProblems = 50;

function refuseBroken(template: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const shown = [...lines.slice(0, mostProblems), ...(lines.length > mostProblems ? ['…'] : [])];
  throw new Trouble('template-broken', { file: template, problems: shown });
}

function unusable(code: 'template-too-large' | 'template-encoding' | 'template-not-word', template: string): Trouble {
  return new Trouble(code, { file: template, limit: limits.file / 2 ** 20 });
}
