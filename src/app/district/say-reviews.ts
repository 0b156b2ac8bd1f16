import type { Entry } from '../../core/ledger/entry.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import type { Merge } from '../../core/ledger/merge.ts';
import { safeText } from '../../core/text/safe-text.ts';
import { shownText } from '../../core/text/shown-text.ts';
import { mergeMessages } from '../../words/areas/ledger/merge.ts';
import type { Language } from '../../words/language.ts';

/** 退回 1 条：2.2 没有签到表；通过 3 条: the verdicts that came in and stand; nothing where none did. */
export function reviewLines(planned: Merge, language: Language): readonly string[] {
  const verdicts = verdictsIn(planned);
  if (verdicts.length === 0) return [];
  const say = mergeMessages[language];
  const returned = verdicts.filter(({ verdict }) => verdict === 'returned');
  const accepted = verdicts.length - returned.length;
  const which = returned.map(({ requirement, reason }) =>
    `${safeText(requirement ?? '')} ${shownText(reason ?? '')}`.trimEnd(),
  );
  const parts = [
    ...(returned.length > 0 ? [say.returned({ count: returned.length, which: which.join(say.between) })] : []),
    ...(accepted > 0 ? [say.accepted({ count: accepted })] : []),
  ];
  return [say.reviews({ parts: parts.join(say.betweenParts) })];
}

/** The last word of what came in on each requirement, in the order in which they were said. */
function verdictsIn({ steps, after }: Merge): readonly Entry[] {
  const added = new Set(steps.flatMap((step) => step.added.map(({ entry }) => entry.id)));
  const last = new Map<string, Entry>();
  // Most merges bring no review: those need no fold.
  if (!steps.some((step) => step.added.some(({ entry }) => entry.kind === 'review'))) return [];
  for (const { entry } of foldLedger(after).standing) {
    if (entry.kind === 'review' && added.has(entry.id)) last.set(entry.requirement ?? '', entry);
  }
  return [...last.values()];
}
