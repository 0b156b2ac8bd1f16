import { dirname, join, resolve } from 'node:path';
import { draggedPath } from '../../app/evidence/evidence-source.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { contains, type Day, type Span } from '../../core/day.ts';
import { formatDecimal, zero } from '../../core/decimal.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import { readPoints } from '../../core/ledger/given-points.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { clears, type Remedy, remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { suggestedPoints } from '../../core/progress/suggested-points.ts';
import { periodsIn, unitOf } from '../../core/target/kinds.ts';
import { readAmount, readLevel, readShare } from '../../core/text/read-amount.ts';
import { readDay } from '../../core/text/read-day.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { periodNames } from '../../words/period-words.ts';
import { exact, line, type Shown, unchanged } from '../../words/shown.ts';

export interface Answered {
  readonly answer: Answer;
  /** Paths and URLs. */
  readonly evidence: readonly string[];
}

function isRemedyDue(text: string, today: Day, plan: Span): boolean {
  return text === '' || text === clears || readDay(text, today, plan) !== undefined;
}

/** Part of an answer; `undefined` when the person went back. */
type Part = Partial<Answer> | undefined;

/** The questions behind one answer. Each returns `undefined` when the person goes back, and so does the whole. */
export class AnswerQuestions {
  readonly #found: RequirementProgress;
  readonly #workspace: Workspace;
  readonly #prompter: Prompter;
  readonly #host: Host;

  constructor(found: RequirementProgress, workspace: Workspace, prompter: Prompter, host: Host) {
    this.#found = found;
    this.#workspace = workspace;
    this.#prompter = prompter;
    this.#host = host;
  }

  get #say() {
    return checkMessages[this.#workspace.language];
  }

  async amount(): Promise<Part> {
    const unit = unitOf(this.#found.requirement.target);
    const read = (text: string) => readAmount(text, unit);
    const typed = await this.#prompter.ask({
      text: this.#say.askAmount({ unit }),
      suggestion: line`1`,
      refuse: (text) => ('value' in read(text) ? undefined : this.#say.badAmount),
    });
    const amount = typed === undefined ? undefined : read(typed);
    return amount !== undefined && 'value' in amount ? { amount: formatDecimal(amount.value) } : undefined;
  }

  async now(): Promise<Part> {
    const unit = unitOf(this.#found.requirement.target);
    const typed = await this.#prompter.ask({
      text: this.#say.askNow({ unit }),
      refuse: (text) => ('value' in readLevel(text, unit) ? undefined : this.#say.badLevel),
    });
    return typed === undefined ? undefined : { amount: typed };
  }

  async share(): Promise<Part> {
    const typed = await this.#prompter.ask({
      text: this.#say.askShare,
      refuse: (text) => ('value' in readShare(text) ? undefined : this.#say.badShare),
    });
    return typed === undefined ? undefined : { amount: typed };
  }

  /** Something that happened on a day, with a note and evidence. */
  async happening(kind: Answer['kind'], part: Part, suggestion?: Day): Promise<Answered | undefined> {
    const on = part && (await this.#day(suggestion));
    if (on === undefined) return undefined;
    const note = await this.#prompter.ask({ text: this.#say.askNote, suggestion: '' });
    const evidence = note === undefined ? undefined : await this.#evidence();
    if (evidence === undefined) return undefined;
    return { answer: { kind, ...part, on, ...(note && { note }) }, evidence };
  }

  async makingUp(): Promise<Answered | undefined> {
    const { measured, requirement } = this.#found;
    const periods = periodsIn(measured) ?? [];
    const names = periodNames(periods, this.#workspace.language);
    const unit = unitOf(requirement.target);
    const period = await this.#prompter.choose({
      text: this.#say.askPeriod,
      choices: periods
        .filter(({ state }) => state === 'short')
        .map((one) => ({
          value: one.name,
          label: this.#say.periodChoice({ period: names.of(one), value: formatDecimal(one.value), unit }),
        })),
    });
    const amount = await this.amount();
    return this.happening('add', amount && { ...amount, period });
  }

  /** Where each period is confirmed, which one: an ended one first, else the one that runs. */
  async confirming(): Promise<Answered | undefined> {
    const { plan, today } = this.#workspace;
    const periods = periodsIn(this.#found.measured);
    // After the plan's end the word is for all of its days.
    const last = today > plan.period.to ? plan.period.to : undefined;
    if (periods === undefined) return this.happening('none', {}, last);
    const names = periodNames(periods, this.#workspace.language);
    const open = periods.filter(({ state }) => state === 'short' || state === 'running');
    const choices = (open.length > 0 ? open : periods).map((one) => ({ value: one.name, label: names.of(one) }));
    const period = await this.#prompter.choose({ text: this.#say.askConfirmed, choices });
    return this.happening('none', { period }, last);
  }

  async breaching(): Promise<Answered | undefined> {
    const typed = await this.#prompter.ask({
      text: this.#say.askBreaches,
      suggestion: line`1`,
      refuse: (text) => (/^[1-9][0-9]{0,5}$/.test(text.normalize('NFKC')) ? undefined : this.#say.badBreaches),
    });
    const note = typed === undefined ? undefined : await this.#text(this.#say.askBreachWhat);
    const on = note === undefined ? undefined : await this.#day();
    const evidence = on === undefined ? undefined : await this.#evidence();
    if (typed === undefined || note === undefined || on === undefined || evidence === undefined) return undefined;
    return { answer: { kind: 'breach', amount: typed, on, note }, evidence };
  }

  async underWay(): Promise<Answered | undefined> {
    const note = await this.#text(this.#say.askWhat);
    const on = note === undefined ? undefined : await this.#day();
    const evidence = on === undefined ? undefined : await this.#evidence();
    if (note === undefined || on === undefined || evidence === undefined) return undefined;
    return { answer: { kind: 'progress', on, note }, evidence };
  }

  async reopening(): Promise<Answered | undefined> {
    const reason = await this.#prompter.ask({ text: this.#say.askReopenReason, suggestion: '' });
    const on = reason === undefined ? undefined : await this.#day();
    return on === undefined ? undefined : { answer: { kind: 'reopen', on, ...(reason && { reason }) }, evidence: [] };
  }

  async saying(kind: 'exempt' | 'note', key: 'reason' | 'note'): Promise<Answered | undefined> {
    const text = await this.#text(key === 'reason' ? this.#say.askReason : this.#say.askNoteText);
    return text === undefined ? undefined : { answer: { kind, [key]: text }, evidence: [] };
  }

  async attaching(): Promise<Answered | undefined> {
    const evidence = await this.#evidence();
    return evidence === undefined || evidence.length === 0 ? undefined : { answer: { kind: 'attach' }, evidence };
  }

  /** What the duty's standing would give is told, and never taken by Enter alone. */
  async score(): Promise<Answered | undefined> {
    const { requirement } = this.#found;
    const max = formatDecimal(requirement.score ?? zero);
    const suggested = suggestedPoints(this.#found);
    const typed = await this.#prompter.ask({
      text: this.#say.askScore({ max, suggested: suggested === undefined ? '' : formatDecimal(suggested) }),
      refuse: (text) => (readPoints(text, requirement) === undefined ? this.#say.badScore({ max }) : undefined),
    });
    return typed === undefined ? undefined : { answer: { kind: 'score', points: typed }, evidence: [] };
  }

  /** What was said before is offered; without a cause nothing more is asked. */
  async remedy(): Promise<Answered | undefined> {
    const { plan, today } = this.#workspace;
    const before = remedyOf(this.#found.entries);
    const said: { -readonly [Field in keyof Remedy]: Remedy[Field] } = {};
    for (const field of remedyFields) {
      const offered = exact(before?.[field] ?? '');
      const text = await this.#prompter.ask({
        text: this.#say.askRemedy[field],
        suggestion: offered,
        refuse: (typed) =>
          field === 'due' && !isRemedyDue(typed, today, plan.period) ? this.#say.noSuchDay : undefined,
      });
      if (text === undefined || (field === 'cause' && text === '')) return undefined;
      if (text !== '' && text !== offered) said[field] = text;
    }
    return Object.keys(said).length === 0 ? undefined : { answer: { kind: 'remedy', ...said }, evidence: [] };
  }

  #text(text: Shown): Promise<string | undefined> {
    return this.#prompter.ask({ text, refuse: (typed) => (typed === '' ? this.#say.needed : undefined) });
  }

  /** Today is offered only while the plan runs: afterwards a day has to be named. A day to come is asked about. */
  async #day(offered?: Day): Promise<Day | undefined> {
    const { plan, today, language } = this.#workspace;
    const suggestion = contains(plan.period, today) ? today : offered;
    const read = (text: string) => readDay(text, today, plan.period);
    const typed = await this.#prompter.ask({
      text: this.#say.askDay,
      ...(suggestion && { suggestion: exact(suggestion) }),
      refuse: (text) => {
        const day = read(text);
        if (day === undefined) return this.#say.noSuchDay;
        return contains(plan.period, day) ? undefined : this.#say.outside({ ...plan.period });
      },
    });
    const day = typed === undefined ? undefined : read(typed);
    if (day === undefined || day <= today) return day;
    return (await this.#prompter.confirm(recordMessages[language].confirmFuture({ day }))) ? day : undefined;
  }

  /** Files and links, one after the other until nothing more is named. */
  async #evidence(): Promise<readonly string[] | undefined> {
    const given: string[] = [];
    for (;;) {
      const source = await this.#prompter.ask({
        text: given.length === 0 ? this.#say.askEvidence : this.#say.askMoreEvidence,
        suggestion: '',
        complete: (text) => this.#paths(text),
      });
      if (source === undefined) return undefined;
      if (source === '') return given;
      const { path, isThere } = await draggedPath(source, this.#host);
      if (isThere) given.push(path);
      else this.#host.out.show(this.#say.noSuchFile({ file: path }));
    }
  }

  /** Paths that begin with what was typed, for Tab. */
  async #paths(text: string): Promise<readonly Shown[]> {
    const folder = text.endsWith('/') ? text : dirname(text);
    const names = await this.#host.disk.list(resolve(this.#host.cwd, folder));
    const paths = names.map((name) => (folder === '.' && !text.startsWith('.') ? name : join(folder, name)));
    return unchanged(paths).filter((path) => path.startsWith(text));
  }
}
