import type { Draft } from '../../app/answers/answers-of.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { type Decimal, formatDecimal, formatShare, type Share, zero } from '../../core/decimal.ts';
import { readPoints } from '../../core/ledger/given/given-points.ts';
import { times } from '../../core/ledger/propose.ts';
import { suggestedPoints } from '../../core/progress/points/suggested-points.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { type Remedy, remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { unitOf } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import { lastWhole } from '../../core/target/share.ts';
import { readAmount, readShare, readWhole, type Typed } from '../../core/text/read-amount.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { amountRefusal, dueRefusal } from '../../words/answers/typed-words.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { entryLine } from '../../words/entry-words.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { askInTurn, type Question } from './ask-in-turn.ts';

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
    const typed = await this.#prompter.ask({
      text: this.#say.askAmount({ unit: this.#unit }),
      suggestion: exact(amount),
      refuse: (text) => this.#refuseAmount('add', text),
    });
    const found = typed === undefined ? undefined : taken(readAmount(typed, this.#unit));
    return found && { amount: formatDecimal(found) };
  };

  readonly now: Question = ({ amount }) =>
    this.#amountAs(this.#say.askNow({ unit: this.#unit }), amount, (text) => this.#refuseAmount('now', text));

  /** Where a part of an unknown whole was told, that is asked for; going back from there leads to the share. */
  readonly share: Question = async ({ amount }) => {
    const { config } = this.#workspace;
    const entries = this.#found.entries.map(({ entry }) => entry);
    const known = lastWhole(entries, config?.unit.id);
    const isPart = (text: string) => problemOf(readShare(text, known)) === 'whole-unknown';
    const refuse = (text: string) => (isPart(text) ? undefined : this.#refuseAmount('share', text, known));
    for (;;) {
      const said = await this.#amountAs(this.#say.askShare, amount, refuse);
      if (said?.amount === undefined) return undefined;
      const share = isPart(said.amount) ? await this.#withWhole(said.amount) : taken(readShare(said.amount, known));
      if (share !== undefined) return { amount: formatShare(share) };
    }
  };

  /** Of how much 全部 or 95% is; who writes 38/40 has said it all. */
  async #withWhole(share: string): Promise<Share | undefined> {
    const typed = await this.#prompter.ask({
      text: this.#say.askWhole({ share }),
      refuse: (text) =>
        taken(readShare(text)) === undefined
          ? (amountRefusal('whole', text, '', this.#workspace.language) ??
            this.#refuseAmount('share', share, taken(readWhole(text))))
          : undefined,
    });
    return typed === undefined
      ? undefined
      : (taken(readShare(typed)) ?? taken(readShare(share, taken(readWhole(typed)))));
  }

  readonly breaches: Question = ({ amount = '1' }) =>
    this.#amountAs(this.#say.askBreaches, amount, (text) =>
      amountRefusal('breach', text, times, this.#workspace.language),
    );

  #refuseAmount(kind: 'add' | 'now' | 'share', text: string, whole?: Decimal): Shown | undefined {
    return amountRefusal(kind, text, this.#unit, this.#workspace.language, whole);
  }

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

  /** What the duty's standing would give is told, and never taken by Enter alone. */
  readonly points: Question = async () => {
    const { requirement } = this.#found;
    const max = formatDecimal(requirement.score ?? zero);
    const suggested = suggestedPoints(this.#found);
    const points = await this.#prompter.ask({
      text: this.#say.askScore({ max, suggested: suggested === undefined ? '' : formatDecimal(suggested) }),
      refuse: (text) => (readPoints(text, requirement) === undefined ? this.#say.badScore({ max }) : undefined),
    });
    return points === undefined ? undefined : { points };
  };

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
    return this.#prompter.ask({
      text: this.#say.askRemedy[field],
      suggestion: exact(offered),
      refuse: (typed) => (field === 'due' && typed !== '' ? dueRefusal(typed, this.#workspace) : undefined),
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

function taken<Value>(read: Typed<Value, unknown>): Value | undefined {
  return 'value' in read ? read.value : undefined;
}

function problemOf<Problem>(read: Typed<unknown, Problem>): Problem | undefined {
  return 'problem' in read ? read.problem : undefined;
}
