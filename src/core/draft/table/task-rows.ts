import type { Day, Span } from '../../day.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { hasLetters } from '../characters.ts';
import type { Responsible } from '../notes/responsible.ts';
import { responsibleIn } from '../notes/responsible-in.ts';
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
  const reader = new RowReader();
  for (const paragraph of paragraphs) reader.take(paragraph);
  return reader.rows.filter(({ isEntry, notes }) => isEntry || notes.length > 0).map((row) => rowOf(row, period));
}

interface Building {
  readonly line: number;
  name: string;
  readonly parts: string[];
  /** As yet it is called something, and no more. */
  isCalled: boolean;
  readonly head: string;
  readonly notes: Responsible[];
  /** A row of a table or an entry of a list. */
  readonly isEntry: boolean;
}

class RowReader {
  readonly rows: Building[] = [];
  #head = '';
  /** Of what the next note on a line of its own is said. */
  #above: Building[] = [];

  take(paragraph: Paragraph): void {
    const { text, notes } = responsibleIn(paragraph.text);
    const said = notes.map(({ responsible }) => responsible);
    const last = this.rows.at(-1);
    if (!hasLetters(text)) for (const row of this.#above) row.notes.push(...said);
    else if (paragraph.isEntry === true && last?.isEntry === true && last.line === lineOf(paragraph)) {
      // 扩大资源。1.新建…2.改建…: what stood alone so far is what the row is called.
      if (last.isCalled) [last.name, last.isCalled] = [last.parts.splice(0).join(''), false];
      last.parts.push(...partsOf(text));
      last.notes.push(...said);
    } else this.#begin(paragraph, text, said);
  }

  #begin(paragraph: Paragraph, text: string, notes: Responsible[]): void {
    const { heading, depth, isEntry = false } = paragraph;
    const row = { line: lineOf(paragraph), ...namedIn(paragraph, text), head: this.#head, notes, isEntry };
    if (heading !== undefined || isEntry) this.#above = [];
    if (!isEntry && notes.length === 0) {
      this.#above.push(row);
      if (heading !== undefined || depth > 0) this.#head = titled(paragraph).title ?? this.#head;
    }
    this.rows.push(row);
  }
}

function lineOf({ starts }: Paragraph): number {
  return starts[0]?.line ?? 0;
}

/** A row's name and, apart from it, its text; a row that is only called something is about that. */
function namedIn({ bold, heading }: Paragraph, text: string): Pick<Building, 'name' | 'parts' | 'isCalled'> {
  const isBold = bold !== undefined && text.startsWith(bold);
  const { title = '', rest } = isBold
    ? { title: bold, rest: text.slice(bold.length) }
    : titled({ text, depth: 0, starts: [], ...(heading && { heading }) });
  if (title !== '' && hasLetters(rest)) return { name: withoutNumber(title), parts: partsOf(rest), isCalled: false };
  return { name: '', parts: partsOf(text), isCalled: isBold };
}

const ends = /[。；;！？]|(?<=[^\s])\s+(?=[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])/u;

function partsOf(text: string): string[] {
  return text.split(ends).map(withoutNumber).filter(hasLetters);
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
