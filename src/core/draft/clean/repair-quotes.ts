import { actionBefore } from '../clauses/before-verb.ts';
import { type Cleaned, done, type Line } from '../outline/line.ts';

/*
 * Some extraction from PDF moves a line's curly quotes to its start and leaves a space where each group stood:
 *     “ ” “ ”捍卫 两个确立 、坚决做到 两个维护   is   捍卫“两个确立”、坚决做到“两个维护”
 */

const damaged = /^([0-9]{1,3} ?)?([“”](?: ?[“”]){0,40}) ?(.*)$/u;
const gap = / +/g;

interface Damage {
  /** A number that stood at the line's start and was left there. */
  readonly lead: string;
  readonly groups: readonly string[];
  readonly rest: string;
  /** Where in the rest spaces stand that no number explains. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Puts displaced quotes back; lines where that takes a guess are named. Undamaged files come through untouched. */
export function repairQuotes(lines: readonly Line[]): Cleaned {
  const damages = lines.map(({ text }) => damageOf(text));
  if (!isDamaged(damages)) return { lines, did: [] };
  const [repaired, unsure]: [number[], number[]] = [[], []];
  let isOpen = false;
  const all = lines.map((line, at) => {
    const damage = damages[at];
    if (damage === undefined) {
      isOpen = staysOpen(line.text, isOpen);
      return line;
    }
    const isExact = damage.gaps.length === damage.groups.length;
    (isExact ? repaired : unsure).push(line.number);
    const text = `${damage.lead}${isExact ? filled(damage) : balanced(damage)}`;
    isOpen = staysOpen(text, isOpen);
    return { ...line, text };
  });
  return { lines: all, did: [...done('quotes', repaired), ...done('unsure-quotes', unsure)] };
}

function damageOf(text: string): Damage | undefined {
  const [, lead = '', cluster = '', rest = ''] = damaged.exec(text.slice(0, 2000)) ?? [];
  if (cluster === '' || text.length > 2000) return undefined;
  const groups = cluster.split(' ');
  const all = Array.from(rest.matchAll(gap), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const beside = all.filter(({ start, end }) => !/[0-9A-Za-z]/.test(`${rest[start - 1] ?? ''}${rest[end] ?? ''}`));
  return { lead: lead.trim(), groups, rest, gaps: beside.length === groups.length ? beside : all };
}

/** Two lines whose quotes and gaps agree, and no fewer than half of those that begin with a quote: what chance does not bring. */
function isDamaged(damages: readonly (Damage | undefined)[]): boolean {
  const found = damages.filter((damage) => damage !== undefined);
  const sure = found.filter(({ groups, gaps }) => groups.length === gaps.length);
  return sure.length >= 2 && sure.length * 2 >= found.length;
}

function filled({ groups, gaps, rest }: Damage): string {
  let [text, from] = ['', 0];
  gaps.forEach(({ start, end }, at) => {
    text += `${rest.slice(from, start)}${groups[at]}`;
    from = end;
  });
  return text + rest.slice(from);
}

/** The last groups into the gaps that there are; the others before them, where a quotation may begin or end. */
function balanced({ groups, gaps, rest }: Damage): string {
  const without = Math.max(0, groups.length - gaps.length);
  const used = gaps.slice(0, groups.length);
  const placed = filled({ lead: '', groups: groups.slice(without), gaps: used, rest });
  const before = used[0]?.start ?? placed.length;
  const [head, tail] = [placed.slice(0, before), placed.slice(before)];
  return groups.slice(0, without).join('') === ''
    ? placed
    : `${guessed(head, [...groups.slice(0, without).join('')])}${tail}`;
}

const joining = /[及和与、或]/;
const nouns = /学习实践活动|主题教育|系列活动|实践活动|活动|制度|机制|工程|行动|平台|计划|品牌|体系|意识/;

function guessed(text: string, quotes: readonly string[]): string {
  let [done, rest] = ['', text];
  for (const quote of quotes) {
    const at = quote === '”' ? endOfQuotation(rest) : beginningOfQuotation(rest);
    done += `${rest.slice(0, at)}${quote}`;
    rest = rest.slice(at);
  }
  return done + rest;
}

/** Before what joins it to the next, or before the noun that names what it is. */
function endOfQuotation(text: string): number {
  const ends = [text.search(joining), text.search(nouns), text.search(/[，。；,;]/u)].filter((at) => at > 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

/** After what joins it to the one before, or after the verb that it is the object of. */
function beginningOfQuotation(text: string): number {
  if (joining.test(text.charAt(0))) return 1;
  const mark = Math.max(...[...'，。；、,;》'].map((each) => text.lastIndexOf(each))) + 1;
  return mark + actionBefore(text.slice(mark));
}

function staysOpen(text: string, wasOpen: boolean): boolean {
  const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
  return last < 0 ? wasOpen : text.charAt(last) === '“';
}
