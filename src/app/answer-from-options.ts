import type { CallOptions } from '../cli/call.ts';
import type { Day } from '../core/day.ts';
import type { Answer } from '../core/ledger/propose.ts';
import { Trouble } from '../trouble.ts';

/** The answers of which one call takes one, as options write them. */
const choices = ['done', 'add', 'share', 'progress', 'exempt', 'reopen', 'confirm'] as const;

/** What the options of `record`, or the same keys of one answer in a file, say about the requirement `id`. */
export function answerFrom(options: CallOptions, on: Day | undefined, id: string): Answer {
  const chosen = choices.filter((choice) => options[choice] !== undefined);
  if (chosen.length > 1) {
    throw new Trouble('choose-one-answer', {
      options: chosen.map((name) => `--${name}`).join('、'),
    });
  }
  const { note, period } = options;
  const common = { ...(on && { on }), ...(period !== undefined && { period }), ...(note !== undefined && { note }) };
  switch (chosen[0]) {
    case 'add':
      return { kind: 'add', amount: options.add ?? '', ...common };
    case 'share':
      return { kind: 'share', amount: options.share ?? '', ...common };
    case 'progress':
      return { kind: 'progress', ...common, note: [options.progress, note].filter(Boolean).join('；') };
    case 'exempt':
      return { kind: 'exempt', reason: options.exempt ?? '', ...common };
    case 'reopen':
      return { kind: 'reopen', ...(typeof options.reopen === 'string' && { reason: options.reopen }), ...common };
    case 'done':
    case 'confirm':
      return { kind: chosen[0], ...common };
    default:
      return answerWithoutChoice(options, common, id);
  }
}

function answerWithoutChoice(options: CallOptions, common: Omit<Answer, 'kind'>, id: string): Answer {
  if (options.note !== undefined) return { kind: 'note', ...common };
  if (options.evidence !== undefined) return { kind: 'attach', ...common };
  throw new Trouble('nothing-to-record', { id });
}
