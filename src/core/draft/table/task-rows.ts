import type { Day, Span } from '../../day.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { type Responsible, responsibleIn } from '../duties/responsible.ts';
import { titled } from '../outline/item-title.ts';
import { headingOf } from '../outline/number.ts';
import type { Paragraph } from '../outline/paragraph.ts';

/** A row of a table of tasks: what it is about, and what it says of that. */
export interface TaskRow {
  /** In the table's file, from 1. */
  readonly line: number;
  /** What it says is to be done, one after the other. */
  readonly parts: readonly string[];
  /** What it calls itself apart from that; empty where nothing. */
  readonly name: string;
  /** What heads it together with others; empty where nothing. */
  readonly head: string;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly due?: { readonly day: Day; readonly isUnsure: boolean };
  /** Its time as written; empty where it gives none. */
  readonly time: string;
}

/**
 * The rows of a table of tasks, or of a list of them with the units behind each; days are read as days of the plan. Rows are told by
 * their lines alone, so that none is left out whatever a plan would make of it.
 */
export function taskRows(paragraphs: readonly Paragraph[], period: Span): TaskRow[] {
  const rows: Building[] = [];
  let [head, above]: [string, Building[]] = ['', []];
  for (const paragraph of paragraphs) {
    const { text, notes } = responsibleIn(paragraph.text);
    const note = notes.map(({ responsible }) => responsible);
    const isNote = !/[\p{L}\p{N}]/u.test(text);
    const line = paragraph.starts[0]?.line ?? 0;
    const last = rows.at(-1);
    if (isNote) {
      // 责任单位：…, on a line of its own, is said of what stands above it.
      for (const row of above) row.notes.push(...note);
    } else if (paragraph.isEntry === true && last?.line === line && last.isEntry) {
      last.parts.push(...partsOf(text));
      last.notes.push(...note);
    } else {
      const isEntry = paragraph.isEntry === true;
      const { name, rest } = namedIn(paragraph, text);
      const row = { line, parts: partsOf(rest), name, head, notes: note, isEntry };
      if (paragraph.heading !== undefined || isEntry) above = [];
      if (!isEntry && note.length === 0) {
        above.push(row);
        if (paragraph.heading !== undefined || paragraph.depth > 0) head = titled(paragraph).title ?? head;
      }
      rows.push(row);
    }
  }
  return rows.filter(({ notes, isEntry }) => isEntry || notes.length > 0).map((row) => rowOf(row, period));
}

interface Building {
  readonly line: number;
  readonly parts: string[];
  readonly name: string;
  readonly head: string;
  readonly notes: Responsible[];
  readonly isEntry: boolean;
}

/** A row's name and, apart from it, its text; a row that is only called something is about that. */
function namedIn({ bold = '', heading }: Paragraph, text: string): { readonly name: string; readonly rest: string } {
  const rest = text.startsWith(bold) ? text.slice(bold.length) : text;
  const isNamed = bold !== '' && /[\p{L}\p{N}]/u.test(rest);
  if (isNamed) return { name: withoutNumber(bold), rest };
  const { title, rest: behind } = titled({ text, depth: 0, starts: [], ...(heading && { heading }) });
  return title !== undefined && /[\p{L}\p{N}]/u.test(behind)
    ? { name: withoutNumber(title), rest: behind }
    : { name: '', rest: text };
}

const ends = /[。；;！？]|(?<=[^\s])\s+(?=[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])/u;

function partsOf(text: string): string[] {
  return text
    .split(ends)
    .map(withoutNumber)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const label = /^[\u3400-\u9fff]{2,4}[一二三四五六七八九十0-9]{1,3}[：:、. ]+/u;

/** 1.新建学校, （一）新建学校, 任务三：新建学校. */
function withoutNumber(text: string): string {
  const plain = text.trim();
  const heading = headingOf(plain);
  return (heading === undefined || heading.isDoubtful ? plain : heading.rest).replace(label, '').trim();
}

function rowOf({ line, parts, name, head, notes }: Building, period: Span): TaskRow {
  const time = notes.map((note) => note.time).find((each) => each !== '') ?? '';
  const found = deadlineIn(time, period);
  return {
    line,
    parts,
    name,
    head,
    lead: [...new Set(notes.flatMap((note) => note.lead))],
    with: [...new Set(notes.flatMap((note) => note.with))],
    time,
    ...(found !== undefined && { due: { day: found.day, isUnsure: found.isUnsure } }),
  };
}
