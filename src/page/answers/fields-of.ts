import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { contains } from '../../core/day.ts';
import { formatDecimal, zero } from '../../core/decimal.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { remedyOf } from '../../core/progress/remedy.ts';
import { periodsIn, unitOf } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import { dayExamples, daysExamples } from '../../words/answers/typed-words.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { entryLine } from '../../words/entry-words.ts';
import { periodNames } from '../../words/period-words.ts';
import { exact, type Shown } from '../../words/shown.ts';

/** What can be typed of an answer. */
export type FieldName =
  | ('days' | 'day' | 'amount' | 'share' | 'whole' | 'now' | 'breaches' | 'period' | 'periods' | 'breach' | 'points')
  | ('happened' | 'what' | 'note' | 'inner' | 'reason' | 'reopen' | 'cause' | 'measure' | 'owner' | 'due')
  | ('files' | 'links');

/** How it is typed. */
export interface Field {
  readonly name: FieldName;
  readonly form: 'line' | 'lines' | 'one-of' | 'some-of' | 'files';
  readonly label: Shown;
  readonly help?: Shown;
  readonly isNeeded: boolean;
  /** What stands in it at first. */
  readonly offered?: string;
  readonly choices?: readonly { readonly value: string; readonly label: Shown }[];
}

const beside = ['note', 'files', 'links'] as const;

/** What each answer is asked, in the order of the walk. */
const fieldsByStep: Readonly<Record<AnswerStep, readonly FieldName[]>> = {
  add: ['days', 'amount', ...beside],
  'make-up': ['period', 'days', 'amount', ...beside],
  share: ['day', 'share', 'whole', ...beside],
  now: ['day', 'now', ...beside],
  none: ['periods', 'day', ...beside],
  breach: ['day', 'breaches', 'happened', 'files', 'links'],
  corrected: ['breach', 'day', ...beside],
  done: ['day', ...beside],
  progress: ['day', 'what', 'files', 'links'],
  reopen: ['day', 'reopen'],
  exempt: ['reason'],
  note: ['inner'],
  attach: ['day', 'files', 'links'],
  remedy: ['cause', 'measure', 'owner', 'due'],
  score: ['points'],
  receipt: [],
  confirm: [],
};

const needed: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(['days', 'day', 'amount', 'share', 'now', 'breaches', 'period', 'periods', 'breach', 'points'] as const),
  ...(['happened', 'what', 'inner', 'reason'] as const),
]);

/** The fields of an answer's form; those where nothing is to choose are left out. */
export function fieldsOf(step: AnswerStep, found: RequirementProgress, workspace: Workspace): readonly Field[] {
  const without = (name: FieldName) =>
    (name === 'periods' && periodsIn(found.measured) === undefined) ||
    (name === 'breach' && openBreaches(found.entries).length < 2);
  const isFree = (name: FieldName) => step === 'attach' && name === 'day';
  return fieldsByStep[step]
    .filter((name) => !without(name))
    .map((name) => ({ ...fieldOf(name, step, found, workspace), ...(isFree(name) && { isNeeded: false }) }));
}

function fieldOf(name: FieldName, step: AnswerStep, found: RequirementProgress, workspace: Workspace): Field {
  const { form = 'line', ...more } = particulars(name, step, found, workspace);
  return { name, form, label: labelOf(name, step, found, workspace), isNeeded: needed.has(name), ...more };
}

function labelOf(
  name: FieldName,
  step: AnswerStep,
  { requirement }: RequirementProgress,
  { language }: Workspace,
): Shown {
  const say = pageMessages[language].fields;
  const unit = unitOf(requirement.target);
  if (name === 'amount') return say.amount({ unit });
  if (name === 'now') return say.now({ unit });
  if (name === 'day') return step === 'none' ? say.confirmedOn : say.days;
  return say[name];
}

type Particulars = Partial<Omit<Field, 'name' | 'label' | 'isNeeded'>>;

function particulars(name: FieldName, step: AnswerStep, found: RequirementProgress, workspace: Workspace): Particulars {
  const say = pageMessages[workspace.language].fields;
  switch (name) {
    case 'days':
      return { help: say.daysHelp(daysExamples(workspace)), offered: offeredDay(workspace) };
    case 'day': {
      const { plan, today } = workspace;
      // The word that nothing happened is for all days of a plan that has ended.
      const isLastWord = step === 'none' && today > plan.period.to;
      const offered = isLastWord ? plan.period.to : offeredDay(workspace);
      return { help: say.dayHelp({ examples: dayExamples(workspace) }), offered };
    }
    case 'amount':
    case 'breaches':
      return { offered: '1' };
    case 'now':
      return {};
    case 'share':
      return { help: say.shareHelp };
    case 'whole':
      return { help: say.wholeHelp };
    case 'period':
    case 'periods':
    case 'breach':
      return choicesFor(name, found, workspace);
    case 'points':
      return { help: say.pointsHelp({ max: formatDecimal(found.requirement.score ?? zero) }) };
    case 'files':
      return { form: 'files', help: say.filesHelp };
    case 'links':
      return { form: 'lines', help: say.linksHelp };
    default:
      return textField(name, found, workspace);
  }
}

/** Only while the plan runs; after its end a day has to be named. */
function offeredDay({ plan, today }: Workspace): string {
  return contains(plan.period, today) ? today : '';
}

function choicesFor(
  name: 'period' | 'periods' | 'breach',
  found: RequirementProgress,
  { plan, language }: Workspace,
): Particulars {
  if (name === 'breach') {
    const open = openBreaches(found.entries);
    return { form: 'one-of', choices: open.map((one) => ({ value: one.id, label: entryLine(one, plan, language) })) };
  }
  const all = periodsIn(found.measured) ?? [];
  const ended = all.filter(({ state }) => state === 'short');
  const open = name === 'period' ? ended : all.filter(({ state }) => state === 'short' || state === 'running');
  const names = periodNames(all, language);
  const choices = (open.length > 0 ? open : all).map((one) => ({ value: one.name, label: names.of(one) }));
  return { form: name === 'period' ? 'one-of' : 'some-of', choices };
}

function textField(name: FieldName, found: RequirementProgress, workspace: Workspace): Particulars {
  const say = pageMessages[workspace.language].fields;
  const before = remedyOf(found.entries) ?? {};
  switch (name) {
    case 'note':
      return { form: 'lines', help: say.noteHelp };
    case 'inner':
      return { form: 'lines', help: say.innerHelp };
    case 'cause':
    case 'measure':
      return { form: 'lines', help: say.optional, offered: exact(before[name] ?? '') };
    case 'owner':
      return { help: say.optional, offered: exact(before.owner ?? '') };
    case 'due':
      return { help: say.dueHelp({ example: dueExample(workspace) }), offered: exact(before.due ?? '') };
    default:
      return { form: 'lines' };
  }
}

/** A day of the plan's own year. */
export function dueExample({ plan }: Pick<Workspace, 'plan'>): Shown {
  const [year, month, day] = plan.period.to.split('-').map(Number);
  return exact(`${year}-${month}-${day}`);
}
