import { dirname, join, resolve } from 'node:path';
import { askDay } from '../../app/answers/ask-day.ts';
import { draggedPath } from '../../app/evidence/evidence-source.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { contains, type Day } from '../../core/day.ts';
import { type Decimal, formatDecimal, formatShare, zero } from '../../core/decimal.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import { readPoints } from '../../core/ledger/given/given-points.ts';
import { times } from '../../core/ledger/propose.ts';
import { suggestedPoints } from '../../core/progress/points/suggested-points.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { type Remedy, remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { periodsIn, unitOf } from '../../core/target/kinds.ts';
import { lastWhole } from '../../core/target/share.ts';
import { readAmount, readShare, type ShareProblem } from '../../core/text/read-amount.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { amountRefusal, dueRefusal } from '../../words/answers/typed-words.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { periodNames } from '../../words/period-words.ts';
import { exact, line, type Shown, unchanged } from '../../words/shown.ts';

export interface Answered {
  readonly answer: Answer;
  /** Paths and URLs. */
  readonly evidence: readonly string[];
}

function readProblem(text: string, whole: Decimal | undefined): ShareProblem | undefined {
  const read = readShare(text, whole);
  return 'problem' in read ? read.problem : undefined;
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
      refuse: (text) => amountRefusal('add', text, unit, this.#workspace.language),
    });
    const amount = typed === undefined ? undefined : read(typed);
    return amount !== undefined && 'value' in amount ? { amount: formatDecimal(amount.value) } : undefined;
  }

  async now(): Promise<Part> {
    const unit = unitOf(this.#found.requirement.target);
    const typed = await this.#prompter.ask({
      text: this.#say.askNow({ unit }),
      refuse: (text) => amountRefusal('now', text, unit, this.#workspace.language),
    });
    return typed === undefined ? undefined : { amount: typed };
  }

  async share(): Promise<Part> {
    const known = lastWhole(
      this.#found.entries.map(({ entry }) => entry),
      this.#workspace.config?.unit.id,
    );
    const isPart = (text: string) => readProblem(text, known) === 'whole-unknown';
    const typed = await this.#prompter.ask({
      text: this.#say.askShare,
      refuse: (text) => (isPart(text) ? undefined : this.#refuseShare(text, known)),
    });
    const whole = typed !== undefined && isPart(typed) ? await this.#whole(typed) : known;
    const share = typed === undefined ? undefined : readShare(typed, whole);
    return share !== undefined && 'value' in share ? { amount: formatShare(share.value) } : undefined;
  }

  /** Of how much 全部 or 95% is. */
  async #whole(share: string): Promise<Decimal | undefined> {
    const read = (text: string) => {
      const found = readAmount(text);
      return 'value' in found ? found.value : undefined;
    };
    const typed = await this.#prompter.ask({
      text: this.#say.askWhole({ share }),
      refuse: (text) =>
        amountRefusal('add', text, '', this.#workspace.language) ?? this.#refuseShare(share, read(text)),
    });
    return typed === undefined ? undefined : read(typed);
  }

  #refuseShare(text: string, whole: Decimal | undefined): Shown | undefined {
    return amountRefusal('share', text, '', this.#workspace.language, whole);
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
      refuse: (text) => amountRefusal('breach', text, times, this.#workspace.language),
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
    const before = remedyOf(this.#found.entries);
    const said: { -readonly [Field in keyof Remedy]: Remedy[Field] } = {};
    for (const field of remedyFields) {
      const offered = exact(before?.[field] ?? '');
      const text = await this.#prompter.ask({
        text: this.#say.askRemedy[field],
        suggestion: offered,
        refuse: (typed) => (field === 'due' && typed !== '' ? dueRefusal(typed, this.#workspace) : undefined),
      });
      if (text === undefined || (field === 'cause' && text === '')) return undefined;
      if (text !== '' && text !== offered) said[field] = text;
    }
    return Object.keys(said).length === 0 ? undefined : { answer: { kind: 'remedy', ...said }, evidence: [] };
  }

  #text(text: Shown): Promise<string | undefined> {
    return this.#prompter.ask({ text, refuse: (typed) => (typed === '' ? this.#say.needed : undefined) });
  }

  /** Today is offered only while the plan runs: afterwards a day has to be named. */
  #day(offered?: Day): Promise<Day | undefined> {
    const { plan, today } = this.#workspace;
    return askDay(this.#workspace, this.#prompter, contains(plan.period, today) ? today : offered);
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
      const { path, isThere, isFolder } = await draggedPath(source, this.#host);
      if (isThere) given.push(path);
      else if (isFolder) this.#host.out.show(this.#say.isFolder({ folder: path }));
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
