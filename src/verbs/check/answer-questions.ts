import type { Workspace } from '../../app/workspace/workspace.ts';
import { formatDecimal } from '../../core/decimal.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { clears, type Remedy, remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { unitOf } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import { readAmount, readLevel, readShare } from '../../core/text/read-amount.ts';
import { readDay } from '../../core/text/read-day.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { entryLine } from '../../words/entry-words.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { askInTurn, type Draft, type Question } from './ask-in-turn.ts';

/** The questions behind an answer that neither a day nor evidence answers. */
export class AnswerQuestions {
  readonly #found: RequirementProgress;
  readonly #workspace: Workspace;
  readonly #prompter: Prompter;

  constructor(found: RequirementProgress, workspace: Workspace, prompter: Prompter) {
    this.#found = found;
    this.#workspace = workspace;
    this.#prompter = prompter;
  }

  get #say() {
    return checkMessages[this.#workspace.language];
  }

  get #unit() {
    return unitOf(this.#found.requirement.target);
  }

  readonly amount: Question = async ({ amount = '1' }) => {
    const read = (text: string) => readAmount(text, this.#unit);
    const typed = await this.#prompter.ask({
      text: this.#say.askAmount({ unit: this.#unit }),
      suggestion: exact(amount),
      refuse: (text) => ('value' in read(text) ? undefined : this.#say.badAmount),
    });
    const found = typed === undefined ? undefined : read(typed);
    return found !== undefined && 'value' in found ? { amount: formatDecimal(found.value) } : undefined;
  };

  readonly now: Question = ({ amount }) => {
    const refuse = (text: string) => ('value' in readLevel(text, this.#unit) ? undefined : this.#say.badLevel);
    return this.#amountAs(this.#say.askNow({ unit: this.#unit }), amount, refuse);
  };

  readonly share: Question = ({ amount }) => {
    const refuse = (text: string) => ('value' in readShare(text) ? undefined : this.#say.badShare);
    return this.#amountAs(this.#say.askShare, amount, refuse);
  };

  readonly breaches: Question = ({ amount = '1' }) => {
    const isCount = (text: string) => /^[1-9][0-9]{0,5}$/.test(text.normalize('NFKC'));
    return this.#amountAs(this.#say.askBreaches, amount, (text) => (isCount(text) ? undefined : this.#say.badBreaches));
  };

  /** Which breach was put right. */
  readonly breach: Question = async () => {
    const { plan, language } = this.#workspace;
    const to = await this.#prompter.choose<string | undefined>({
      text: this.#say.askCorrected,
      choices: [
        ...openBreaches(this.#found.entries).map((entry) => ({
          value: entry.id,
          label: entryLine(entry, plan, language),
        })),
        { value: undefined, label: this.#say.goBack, key: '←' },
      ],
    });
    return to === undefined ? undefined : { to };
  };

  readonly note: Question = async ({ note }) => {
    const text = await this.#prompter.ask({ text: this.#say.askNote, suggestion: exact(note ?? '') });
    return text === undefined ? undefined : { note: text };
  };

  readonly reopenReason: Question = async () => {
    const reason = await this.#prompter.ask({ text: this.#say.askReopenReason, suggestion: '' });
    return reason === undefined ? undefined : { reason };
  };

  readonly exemptReason: Question = async () => {
    const reason = await this.#needed(this.#say.askReason);
    return reason === undefined ? undefined : { reason };
  };

  /** A note that has to be written, asked for in these words. */
  noteOn(ask: 'askWhat' | 'askBreachWhat' | 'askNoteText'): Question {
    return async ({ note }) => {
      const text = await this.#needed(this.#say[ask], note);
      return text === undefined ? undefined : { note: text };
    };
  }

  /** What was said before is offered; without a cause nothing more is asked. */
  readonly remedy: Question = async () => {
    const before = remedyOf(this.#found.entries) ?? {};
    const questions = remedyFields.map(
      (field): Question =>
        async ({ remedy = {} }) => {
          if (field !== 'cause' && remedy.cause === '') return {};
          const text = await this.#remedyField(field, remedy[field] ?? before[field] ?? '');
          return text === undefined ? undefined : { remedy: { ...remedy, [field]: text } };
        },
    );
    const said = await askInTurn(questions);
    const changed = remedyFields.filter((field) => {
      const text = said?.remedy?.[field] ?? '';
      return text !== '' && text !== exact(before[field] ?? '');
    });
    if (said?.remedy?.cause === '' || changed.length === 0) return undefined;
    return { remedy: Object.fromEntries(changed.map((field) => [field, said?.remedy?.[field]])) };
  };

  #remedyField(field: keyof Remedy, offered: string): Promise<string | undefined> {
    const { plan, today } = this.#workspace;
    const isDay = (text: string) => text === '' || text === clears || readDay(text, today, plan.period) !== undefined;
    return this.#prompter.ask({
      text: this.#say.askRemedy[field],
      suggestion: exact(offered),
      refuse: (typed) => (field === 'due' && !isDay(typed) ? this.#say.noSuchDay : undefined),
    });
  }

  #needed(text: Shown, offered?: string): Promise<string | undefined> {
    return this.#prompter.ask({
      text,
      ...(offered && { suggestion: exact(offered) }),
      refuse: (typed) => (typed === '' ? this.#say.needed : undefined),
    });
  }

  async #amountAs(
    text: Shown,
    offered: string | undefined,
    refuse: (text: string) => Shown | undefined,
  ): Promise<Draft | undefined> {
    const typed = await this.#prompter.ask({ text, ...(offered && { suggestion: exact(offered) }), refuse });
    return typed === undefined ? undefined : { amount: typed };
  }
}
