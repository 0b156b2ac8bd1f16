/** The only file that imports mustache: a template language without logic, which evaluates nothing. */
import mustache from 'mustache';
import type { Language } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';
import { escapedLine } from '../markdown/markdown-text.ts';
import type { Report } from '../report.ts';
import { checkTags, type Tag, type TemplateProblem } from './check-tags.ts';
import { reportValues } from './fields.ts';

/** What is wrong with a Markdown template, with the line as its place; nothing where it can be filled in. */
export function problemsInMarkdown(template: string): TemplateProblem[] {
  const lineAt = (offset: number) => template.slice(0, offset).split('\n').length;
  return parsed(template).map((problem) => ({ ...problem, at: lineAt(offsetOf(problem, template)) }));
}

/** Of what does not end mustache knows the end of the file; where it began helps more. */
function offsetOf({ code, name, at = 0 }: TemplateProblem, template: string): number {
  const began =
    code === 'unclosed' ? template.search(new RegExp(`\\{\\{[#^]\\s*${name.replace(/\W/g, '\\$&')}\\s*\\}`)) : -1;
  return began >= 0 ? began : at;
}

function parsed(template: string): TemplateProblem[] {
  try {
    return checkTags(tagsOf(mustache.parse(template, ['{{', '}}']) as readonly Token[]));
  } catch (error) {
    return [syntaxProblem(error instanceof Error ? error.message : String(error))];
  }
}

/** Sign, name, where it begins and ends; then what is within, or the indentation of a partial. */
type Token = readonly [string, string, number, number, (readonly Token[] | string)?, ...unknown[]];

const kinds: Readonly<Record<string, Tag['kind']>> = { name: 'word', '#': 'around', '^': 'unless' };

function tagsOf(tokens: readonly Token[]): Tag[] {
  return tokens.flatMap(([sign, name, at, , within = []]): Tag[] => {
    if (sign === 'text' || sign === '!') return [];
    return [{ name, at, kind: kinds[sign] ?? 'unsupported', within: typeof within === 'string' ? [] : tagsOf(within) }];
  });
}

/** mustache says what and where in English only: `Unclosed section "items" at 120`. */
function syntaxProblem(message: string): TemplateProblem {
  const [, what = '', name = '', at = '0'] = /^(\w+) (?:section|tag)(?: "(.*)")? at (\d+)$/.exec(message) ?? [];
  return {
    code: what === 'Unopened' ? 'unopened' : what === 'Unclosed' ? 'unclosed' : 'unreadable',
    name,
    at: Number(at),
  };
}

/** Its own words do nothing to a terminal either; what stands at the ends of a line has a meaning in Markdown and stays. */
function harmless(template: string): string {
  return template.replace(/\r(?!\n)/g, '\n').replace(/\S(?:[^\r\n]*\S)?/g, (words) => exact(words));
}

/** The template with the report's words, escaped as Markdown. Only for one without problems. */
export function fillMarkdown(template: string, report: Report, language: Language): string {
  return mustache.render(
    harmless(template),
    reportValues(report, language),
    {},
    { tags: ['{{', '}}'], escape: escapedLine },
  );
}
