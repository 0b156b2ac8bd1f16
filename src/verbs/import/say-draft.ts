import type { Draft } from '../../core/draft/draft.ts';
import type { DocumentFates } from '../../core/draft/fates/document-fates.ts';
import type { Host } from '../../host.ts';
import { truncate } from '../../screens/text.ts';
import type { DocumentText } from '../../store/documents/document-text.ts';
import type { importMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { line, type Shown, shown } from '../../words/shown.ts';
import { draftCounts } from './draft-counts.ts';

export type Say = (typeof importMessages)[Language];

/** How many lines are named one by one. */
const mostLines = 12;

/** What was cleaned, what was drafted, and what of the document stands in no requirement. */
export function sayDraft(draft: Draft, { outside, equal }: DocumentFates, say: Say, { err }: Host): void {
  const { coverage, cleaned } = draft;
  for (const { code, lines } of cleaned) {
    const list = listed(ranges(lines), say);
    const words = line`  ${say.cleaning({ what: say.cleaned[code], count: lines.length, list })}`;
    err.show(code === 'unsure-quotes' ? err.theme.warning(words) : words);
  }
  sayUpTo(
    equal.map((each) => say.equalLine({ ...each, text: opening(each.text) })),
    say,
    err,
  );
  const { sections, items, requirements, targets, dues, units, guesses } = draftCounts(draft);
  err.show(say.found({ sections, items, requirements }));
  err.show(say.marked({ targets, dues, named: units, guesses }));
  sayUpTo(
    [...coverage.missing.map((text) => say.missing({ text })), ...coverage.twice.map((text) => say.twice({ text }))],
    say,
    err,
  );
  if (requirements === 0) err.show(err.theme.warning(say.noRequirement));
  else if (outside.length === 0) err.show(say.allInside);
  if (outside.length === 0) return;
  err.show(err.theme.warning(say.outside({ count: outside.length })));
  sayUpTo(
    outside.map((each) => say.outsideLine({ ...each, within: say.within[each.within] })),
    say,
    err,
  );
}

/** The first of them and how many more there are: a table of hundreds of rows is not to drown what else is said. */
export function sayUpTo(lines: readonly Shown[], say: Say, err: Host['err']): void {
  for (const each of lines.slice(0, mostLines)) err.show(each);
  if (lines.length > mostLines) err.show(say.more({ count: lines.length - mostLines }));
}

const widestOpening = 80;

/** As much of a line's words as tells which it is. */
export function opening(text: string): Shown {
  return truncate(shown(text), widestOpening);
}

/** What of the file's pages was not read as text, and what was left out at their heads. */
export function sayPages({ heads, unread }: Pick<DocumentText, 'heads' | 'unread'>, say: Say, { err }: Host): void {
  if (heads.length > 0) err.show(line`  ${say.heads({ list: listed(heads, say) })}`);
  if (unread.length > 0) err.show(err.theme.warning(line`  ${say.unread({ list: listed(ranges(unread), say) })}`));
}

function listed(all: readonly string[], say: Say): string {
  return `${all.slice(0, mostLines).join(say.comma)}${all.length > mostLines ? '…' : ''}`;
}

/** 3, 4, 5, 9 is 3–5, 9. */
function ranges(lines: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && line <= last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
