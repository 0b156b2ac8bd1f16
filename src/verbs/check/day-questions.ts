import type { Workspace } from '../../app/workspace/workspace.ts';
import { addDays, contains, type Day } from '../../core/day.ts';
import { formatDecimal } from '../../core/decimal.ts';
import { type Period, periodsOf } from '../../core/progress/periods.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { everyOf, periodsIn, unitOf } from '../../core/target/kinds.ts';
import { readDays } from '../../core/text/days/read-days.ts';
import { readDay } from '../../core/text/read-day.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { periodNames, shortDayWords, typedDays } from '../../words/period-words.ts';
import { exact, type Shown } from '../../words/shown.ts';
import type { Draft, Question } from './ask-in-turn.ts';

/** How days are asked for. */
interface DaysAsked {
  readonly text: Shown;
  readonly read: (text: string) => readonly Day[] | undefined;
  readonly unread: Shown;
  /** Taken by Enter alone. */
  readonly offered?: Day | undefined;
  /** Why days that were understood won't do. */
  readonly refuse?: (days: readonly Day[]) => Shown | undefined;
}

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

  /** One day. Today is offered only while the plan runs; after its end a day has to be named. */
  readonly day: Question = (said) => this.#ask(this.#oneDay(said), said);

  /** One day, or several at once. */
  readonly days: Question = (said) => {
    const { plan, today } = this.#workspace;
    const read = (text: string) => readDays(text, today, plan);
    return this.#ask({ ...this.#oneDay(said), text: this.#say.askDays, read, unread: this.#say.noSuchDays }, said);
  };

  /** The day of the unit's word, for periods that have begun by then; after the plan's end it is for all of its days. */
  readonly wordDay: Question = (said) => {
    const { plan, today } = this.#workspace;
    const start = this.#calendar.findLast(({ name }) => said.periods?.includes(name));
    const asked = this.#oneDay(said);
    const refuse = (days: readonly Day[]) => this.#refuseBefore(days, start?.from, start);
    return this.#ask({ ...asked, offered: today > plan.period.to ? plan.period.to : asked.offered, refuse }, said);
  };

  /** When it was done for a period: nothing is offered by Enter, as only the person knows. */
  readonly daysForPeriod: Question = (said) => {
    const { plan, today, language } = this.#workspace;
    const period = this.#calendar.find(({ name }) => said.periods?.includes(name));
    if (period === undefined) return this.days(said);
    const example = [addDays(period.from, 4), period.to].sort()[0] ?? period.to;
    return this.#ask(
      {
        text: this.#say.askPeriodDays({
          period: this.#nameOf(period.name),
          short: typedDays([example], language),
          day: shortDayWords(example, language),
        }),
        read: (text) => readDays(text, today, plan),
        unread: this.#say.noSuchDays,
        refuse: (days) => this.#refuseBefore(days, (period.around ?? period).from, period),
      },
      said,
    );
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

  #oneDay({ typedDays }: Draft): DaysAsked {
    const { plan, today } = this.#workspace;
    const offered = typedDays === undefined && contains(plan.period, today) ? today : undefined;
    const read = (text: string) => {
      const day = readDay(text, today, plan.period);
      return day && [day];
    };
    return { text: this.#say.askDay, read, unread: this.#say.noSuchDay, offered };
  }

  #refuseBefore(days: readonly Day[], from: Day | undefined, period: Period | undefined): Shown | undefined {
    const early = days.find((day) => from !== undefined && day < from);
    if (early === undefined || from === undefined || period === undefined) return undefined;
    return this.#say.beforePeriod({ day: early, period: this.#nameOf(period.name), from });
  }

  /** A day to come is asked about. */
  async #ask({ text, read, unread, offered, refuse }: DaysAsked, { typedDays }: Draft): Promise<Draft | undefined> {
    const { plan, today, language } = this.#workspace;
    const suggestion = typedDays ?? offered;
    for (;;) {
      const typed = await this.#prompter.ask({
        text,
        ...(suggestion && { suggestion: exact(suggestion) }),
        refuse: (answer) => {
          const days = read(answer);
          if (days === undefined) return unread;
          if (days.every((day) => contains(plan.period, day))) return refuse?.(days);
          return this.#say.outside({ ...plan.period });
        },
      });
      const days = typed === undefined ? undefined : read(typed);
      if (typed === undefined || days === undefined) return undefined;
      const last = days.at(-1);
      const isToCome = last !== undefined && last > today;
      if (!isToCome || (await this.#prompter.confirm(recordMessages[language].confirmFuture({ day: last }))))
        return { days, typedDays: typed };
    }
  }
}
