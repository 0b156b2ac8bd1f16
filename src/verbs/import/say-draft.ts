import type { Draft, DraftRequirement } from '../../core/draft/draft.ts';
import type { Host } from '../../host.ts';
import type { importMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { line } from '../../words/shown.ts';

type Say = (typeof importMessages)[Language];

/** How many lines are named one by one. */
const mostLines = 12;

/** What was cleaned, what was drafted, and whether every sentence is in it. */
export function sayDraft({ plan, coverage, cleaned }: Draft, say: Say, { err }: Host): void {
  for (const { code, lines } of cleaned) {
    const all = ranges(lines);
    const list = `${all.slice(0, mostLines).join(say.comma)}${all.length > mostLines ? '…' : ''}`;
    const words = line`  ${say.cleaning({ what: say.cleaned[code], count: lines.length, list })}`;
    err.show(code === 'unsure-quotes' ? err.theme.warning(words) : words);
  }
  const items = plan.sections.flatMap((section) => section.items);
  const requirements = items.flatMap((item) => item.requirements);
  err.show(say.found({ sections: plan.sections.length, items: items.length, requirements: requirements.length }));
  const count = (is: (requirement: DraftRequirement) => boolean) => requirements.filter(is).length;
  const guesses = [plan, ...plan.sections, ...items, ...requirements].reduce(
    (sum, node) => sum + node.guesses.length,
    0,
  );
  const targets = count(({ target }) => target !== undefined);
  const dues = count(({ due }) => due !== undefined);
  const named = count((each) => each.lead.length + each.with.length > 0);
  err.show(say.marked({ targets, dues, named, guesses }));
  err.show(say.coverage({ once: coverage.once, sentences: coverage.sentences }));
  for (const text of coverage.missing) err.show(say.missing({ text }));
  for (const text of coverage.twice) err.show(say.twice({ text }));
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
