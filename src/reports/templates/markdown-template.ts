/** The only file that imports mustache: a template language without logic, which evaluates nothing. */
import mustache from 'mustache';
import type { Language } from '../../words/language.ts';
import { escapedLine } from '../../words/markdown-text.ts';
import { exact } from '../../words/shown.ts';
import type { Report } from '../report.ts';
import { checkTags, type TemplateProblem } from './check-tags.ts';
import { inWords } from './field-values.ts';
import { reportValues } from './fields.ts';
import { type Mark, marksIn, tagsOf } from './marks.ts';
import { type Edit, edited } from './template-xml.ts';

export interface MarkdownTemplate {
  /** Each with the line as its place; none where it can be filled in. */
  readonly problems: readonly TemplateProblem[];
  readonly hasFields: boolean;
  readonly text: string;
}

export function readMarkdown(text: string): MarkdownTemplate {
  const { marks, problems } = marksIn(text, lineCounter(text));
  const { tags, problems: unpaired } = tagsOf(marks);
  const all = [...problems, ...unpaired, ...checkTags(tags)];
  return {
    problems: all.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
    hasFields: marks.some(({ sign }) => sign !== '!'),
    text: edited(
      text,
      marks.flatMap((mark) => narrowed(mark, text)),
    ),
  };
}

/** Offsets are asked for from first to last: each line is counted once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/** mustache knows narrow braces and signs only; remarks it leaves out with their line. */
function narrowed({ sign, name, from, to }: Mark, text: string): Edit[] {
  return /[｛｝＃／＾]/.test(text.slice(from, to)) ? [{ from, to, text: `{{${sign}${name}}}` }] : [];
}

/** Its own words do nothing to a terminal either; what stands at the ends of a line has a meaning in Markdown and stays. */
function harmless(template: string): string {
  return template.replace(/\r(?!\n)/g, '\n').replace(/\S(?:[^\r\n]*\S)?/g, (words) => exact(words));
}

/** The template with the report's words, escaped as Markdown. Only for one without problems. */
export function fillMarkdown({ text }: MarkdownTemplate, report: Report, language: Language): string {
  return mustache.render(
    harmless(text),
    inWords(reportValues(report, language)),
    {},
    {
      tags: ['{{', '}}'],
      escape: escapedLine,
    },
  );
}
