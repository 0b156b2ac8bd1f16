import type { Tag, TemplateProblem } from './check-tags.ts';

/** One `{{…}}` in a text of a template. */
export interface Mark {
  /** `#` and `^` begin, `/` ends, `!` is a remark, `?` any sign that means nothing here. */
  readonly sign: '' | '#' | '^' | '/' | '!' | '?';
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Where its text stands, as whoever reads the template counts. */
  readonly at: number;
}

export interface Marks {
  readonly marks: readonly Mark[];
  /** Braces that no others answer. */
  readonly problems: readonly TemplateProblem[];
}

/** Whoever writes Chinese types these without leaving the input method. */
const narrow: Readonly<Record<string, string>> = { '＃': '#', '／': '/', '＾': '^' };

/** Nobody mends more at a time, and a megabyte of braces is half a million. */
const mostProblems = 1000;

/** The marks of a text, in one go; full-width braces are braces. `at` tells the place of an offset. */
export function marksIn(text: string, at: (offset: number) => number): Marks {
  const marks: Mark[] = [];
  const problems: TemplateProblem[] = [];
  let opened = -1;
  for (const { 0: braces, index } of text.matchAll(/[{｛]{2}|[}｝]{2}/g)) {
    if (problems.length >= mostProblems) return { marks, problems };
    const opens = /[{｛]/.test(braces);
    if (opens && opened >= 0) problems.push(unclosed(text, opened, at(opened)));
    if (!opens && opened < 0) problems.push({ code: 'stray-close', name: wordsBefore(text, index), at: at(index) });
    if (!opens && opened >= 0) marks.push(markOf(text.slice(opened + 2, index), opened, index + 2, at(opened)));
    opened = opens ? index : -1;
  }
  if (opened >= 0) problems.push(unclosed(text, opened, at(opened)));
  return { marks, problems };
}

function markOf(inside: string, from: number, to: number, at: number): Mark {
  const [, first = '', rest = ''] = /^\s*([#^/!＃／＾&>=@{｛]?)(.*)$/s.exec(inside) ?? [];
  const name = rest.trim().replace(/(?<![}｝=])[}｝=]+$/, '');
  const sign = narrow[first] ?? first;
  const isKnown = sign === '' || sign === '#' || sign === '^' || sign === '/' || sign === '!';
  return { sign: !isKnown || (name === '' && sign !== '!') ? '?' : sign, name, from, to, at };
}

/** Enough to find it by. */
const longestName = 60;

function unclosed(text: string, from: number, at: number): TemplateProblem {
  const [name = ''] = /^[^{}｛｝\r\n]*/.exec(text.slice(from + 2, from + 2 + longestName)) ?? [];
  const plain = name.replace(/^\s*[#^/＃／＾]/, '').trim();
  return { code: plain === '' ? 'stray-open' : 'unclosed', name: plain, at };
}

function wordsBefore(text: string, at: number): string {
  return /[^{}｛｝\r\n]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].trim() ?? '';
}

/** How the libraries write it: narrow, without spaces. A remark is nothing. */
export function plainMark({ sign, name }: Mark): string {
  return sign === '!' ? '' : `{{${sign}${name}}}`;
}

/** No form needs more lists and conditions within each other; what goes through them may go into itself so often. */
const deepest = 50;

/** A tag with the marks that it is made of. */
export interface MarkedTag extends Tag {
  readonly mark: Mark;
  /** Of what goes around others. */
  readonly end?: Mark;
  readonly within: readonly MarkedTag[];
}

interface Begun {
  readonly mark: Mark;
  readonly within: MarkedTag[];
}

/** What goes around what; where an end has no beginning, or a beginning no end, a problem. */
export function tagsOf(marks: readonly Mark[]): {
  readonly tags: readonly MarkedTag[];
  readonly problems: readonly TemplateProblem[];
} {
  const problems: TemplateProblem[] = [];
  const tags: MarkedTag[] = [];
  const begun: Begun[] = [];
  for (const mark of marks) {
    const { sign, name, at } = mark;
    const into = begun.at(-1)?.within ?? tags;
    if (sign === '#' || sign === '^') begun.push({ mark, within: [] });
    else if (sign === '/') problems.push(...ended(mark, begun, tags));
    else if (sign !== '!') into.push({ mark, name, at, kind: sign === '?' ? 'unsupported' : 'word', within: [] });
    if (begun.length > deepest) return { tags, problems: [...problems, { code: 'too-deep', name, at }] };
  }
  const left = begun.map(({ mark: { name, at } }): TemplateProblem => ({ code: 'unclosed', name, at }));
  return { tags, problems: [...problems, ...left] };
}

function ended(end: Mark, begun: Begun[], tags: MarkedTag[]): TemplateProblem[] {
  const last = begun.at(-1);
  if (last?.mark.name !== end.name) return [{ code: 'unopened', name: end.name, at: end.at }];
  begun.pop();
  const { mark, within } = last;
  const kind = mark.sign === '^' ? 'unless' : 'around';
  (begun.at(-1)?.within ?? tags).push({ mark, end, name: mark.name, at: mark.at, kind, within });
  return [];
}
