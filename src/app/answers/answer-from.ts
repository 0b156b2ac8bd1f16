import type { Day } from '../../core/day.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import { remedyFields } from '../../core/progress/remedy.ts';
import type { OptionsOf } from '../../option-form.ts';
import type { answerOptions } from '../../options.ts';
import { Trouble } from '../../trouble.ts';

/** What one answer says, as the options of `record` say it, or the same keys of a file. */
export type AnswerFields = OptionsOf<typeof answerOptions>;

/** The answers of which one call takes one, as options write them. */
const choices = [
  ...(['done', 'add', 'share', 'now', 'breach', 'none', 'corrected'] as const),
  ...(['progress', 'exempt', 'reopen', 'confirm', 'score', 'receipt'] as const),
];

/** The answer that fields give about the requirement `id`; throws `Trouble` where they give none, or two. */
export function answerFrom(fields: AnswerFields, on: Day | undefined, id: string): Answer {
  const chosen = choices.filter((choice) => fields[choice] !== undefined);
  const remedy = remedyFields.filter((field) => fields[field] !== undefined);
  // What stands by itself is told by itself, if at all: a note or evidence beside it would be lost in the report.
  const isAlone = remedy.length > 0 || fields.score !== undefined || fields.receipt === true;
  const beside = isAlone ? (['note', 'evidence', 'period'] as const).filter((key) => fields[key]) : [];
  const answers = chosen.length + (remedy.length > 0 ? 1 : 0);
  if (answers > 1 || beside.length > 0) {
    throw new Trouble('choose-one-answer', {
      options: [...chosen, ...remedy, ...beside].map((name) => `--${name}`).join('、'),
    });
  }
  const { note, period } = fields;
  const common = { ...(on && { on }), ...(period !== undefined && { period }), ...(note !== undefined && { note }) };
  switch (chosen[0]) {
    case 'add':
    case 'share':
    case 'now':
    case 'breach':
      return { kind: chosen[0], amount: fields[chosen[0]] ?? '', ...common };
    case 'corrected':
      return { kind: 'corrected', ...(typeof fields.corrected === 'string' && { to: fields.corrected }), ...common };
    case 'progress':
      return { kind: 'progress', ...common, note: [fields.progress, note].filter(Boolean).join('；') };
    case 'score':
      return { kind: 'score', points: fields.score ?? '', ...common };
    case 'exempt':
      return { kind: 'exempt', reason: fields.exempt ?? '', ...common };
    case 'reopen':
      return { kind: 'reopen', ...(typeof fields.reopen === 'string' && { reason: fields.reopen }), ...common };
    case 'done':
    case 'none':
    case 'confirm':
    case 'receipt':
      return { kind: chosen[0], ...common };
    default:
      return answerWithoutChoice(fields, common, id);
  }
}

function answerWithoutChoice(fields: AnswerFields, common: Omit<Answer, 'kind'>, id: string): Answer {
  const remedy = remedyFields.flatMap((field) =>
    fields[field] === undefined ? [] : [[field, fields[field]] as const],
  );
  if (remedy.length > 0) return { kind: 'remedy', ...Object.fromEntries(remedy), ...common };
  // Evidence is for others to see, and so is what is said of it.
  if ((fields.evidence ?? []).length > 0) return { kind: 'attach', ...common };
  if (fields.note !== undefined) return { kind: 'note', ...common };
  throw new Trouble('nothing-to-record', { id });
}
