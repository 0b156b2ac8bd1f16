import type { Draft } from '../../app/answers/answers-of.ts';
import { askDays, type DaysAsked, oneDay } from '../../app/answers/ask-day.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { addDays, contains, type Day } from '../../core/day.ts';
import { formatDecimal } from '../../core/decimal.ts';
import { type Period, periodsOf } from '../../core/progress/periods.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { everyOf, periodsIn, unitOf } from '../../core/target/kinds.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { daysExamples, dayTwice } from '../../words/answers/typed-words.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { periodNames } from '../../words/period-words.ts';
import type { Shown } from '../../words/shown.ts';
import type { Question } from './ask-in-turn.ts';

/** The questions about when: which days, which periods. */
export class DayQuestions {
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

  /** The duty's periods as its calendar has them. */
  get #calendar(): readonly Period[] {
    const every = everyOf(this.#found.requirement.target);
    return every === undefined ? [] : periodsOf(this.#workspace.plan, every);
  }

  /** One day. */
  readonly day: Question = (said) => this.#ask(this.#oneDay(said));

  /** One day, or several at once. */
  readonly days: Question = (said) => {
    const text = this.#say.askDays(daysExamples(this.#workspace));
    return this.#ask({ ...this.#oneDay(said), text, takesSeveral: true });
  };

  /** The day of the unit's word, for periods that have begun by then; after the plan's end it is for all of its days. */
  readonly wordDay: Question = (said) => {
    const { plan, today } = this.#workspace;
    const start = this.#calendar.findLast(({ name }) => said.periods?.includes(name));
    const asked = this.#oneDay(said);
    // What was typed before comes first; else the plan's last day, once it has ended.
    const suggestion = asked.suggestion ?? (today > plan.period.to ? plan.period.to : undefined);
    const refuse = (days: readonly Day[]) => this.#refuseBefore(days, start?.from, start);
    return this.#ask({ ...asked, suggestion, refuse });
  };

  /** When it was done for a period: nothing is offered by Enter, as only the person knows. */
  readonly daysForPeriod: Question = (said) => {
    const period = this.#calendar.find(({ name }) => said.periods?.includes(name));
    if (period === undefined) return this.days(said);
    const example = [addDays(period.from, 4), period.to].sort()[0] ?? period.to;
    const examples = dayTwice(example, this.#workspace);
    return this.#ask({
      text: this.#say.askPeriodDays({ period: this.#nameOf(period.name), examples }),
      takesSeveral: true,
      examples,
      suggestion: said.typedDays,
      refuse: (days) => this.#refuseBefore(days, (period.around ?? period).from, period),
    });
  };

  /** Which of the periods that have ended short. */
  readonly missedPeriod: Question = async () => {
    const unit = unitOf(this.#found.requirement.target);
    const missed = (periodsIn(this.#found.measured) ?? []).filter(({ state }) => state === 'short');
    const name = await this.#prompter.choose<string | undefined>({
      text: this.#say.askPeriod({ count: missed.length }),
      choices: [
        ...missed.map((one) => ({
          value: one.name,
          label: this.#say.periodChoice({ period: this.#nameOf(one.name), value: formatDecimal(one.value), unit }),
        })),
        { value: undefined, label: this.#say.goBack, key: '←' },
      ],
    });
    return name === undefined ? undefined : { periods: [name] };
  };

  /** Where each period is confirmed, which one: an ended one first, else the one that runs; or all that have ended. */
  readonly confirmedPeriods: Question = async () => {
    const all = periodsIn(this.#found.measured) ?? [];
    const open = all.filter(({ state }) => state === 'short' || state === 'running');
    const ended = open.filter(({ state }) => state === 'short');
    const words = periodNames(all, this.#workspace.language).list(ended);
    const periods = await this.#prompter.choose<readonly string[] | undefined>({
      text: this.#say.askConfirmed,
      choices: [
        ...(open.length > 0 ? open : all).map(({ name }) => ({ value: [name], label: this.#nameOf(name) })),
        ...(ended.length > 1
          ? [
              {
                value: ended.map(({ name }) => name),
                label: this.#say.confirmAll({ periods: words, count: ended.length }),
              },
            ]
          : []),
        { value: undefined, label: this.#say.goBack, key: '←' },
      ],
    });
    return periods && { periods };
  };

  #nameOf(name: string): Shown {
    return periodNames(periodsIn(this.#found.measured) ?? [], this.#workspace.language).named(name);
  }

  /** Today is offered only while the plan runs; after its end a day has to be named. */
  #oneDay({ typedDays }: Draft): DaysAsked {
    const { plan, today } = this.#workspace;
    return { ...oneDay(this.#workspace), suggestion: typedDays ?? (contains(plan.period, today) ? today : undefined) };
  }

  #refuseBefore(days: readonly Day[], from: Day | undefined, period: Period | undefined): Shown | undefined {
    const early = days.find((day) => from !== undefined && day < from);
    if (early === undefined || from === undefined || period === undefined) return undefined;
    return this.#say.beforePeriod({ day: early, period: this.#nameOf(period.name), from });
  }

  async #ask(asked: DaysAsked): Promise<Draft | undefined> {
    const told = await askDays(asked, this.#workspace, this.#prompter);
    return told && { days: told.days, typedDays: told.typed };
  }
}
