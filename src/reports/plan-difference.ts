import type { OutputOf } from '../core/contract/output-shape.ts';
import type { diffOutput } from '../core/contract/outputs/diff.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldTargetInWords } from '../core/contract/told/told-target.ts';
import type { PlacedRequirement, Plan } from '../core/plan/plan.ts';
import type { DutyChange, DutyDifference } from '../core/plan/plan-difference.ts';
import { csvRow, textCell } from '../core/text/csv-cell.ts';
import { harmlessJson } from '../core/text/harmless-json.ts';
import { scoreWords } from '../words/answers/points-words.ts';
import { diffMessages } from '../words/areas/plans/validate.ts';
import type { Language } from '../words/language.ts';
import { escaped, markdownTable } from '../words/markdown-text.ts';
import { exact, shown } from '../words/shown.ts';
import { targetWords } from '../words/target-words.ts';

/** Two plans, and what became of each duty. */
export interface ComparedPlans {
  readonly before: Plan;
  readonly after: Plan;
  readonly duties: readonly DutyDifference[];
}

type DifferenceWriter = (compared: ComparedPlans, language: Language) => string;

/** Every format of a comparison, by its name, which is its file ending. */
export const differenceFormats = { txt, md, csv, json } as const satisfies Readonly<Record<string, DifferenceWriter>>;

export type DifferenceFormatName = keyof typeof differenceFormats;

const order: readonly DutyChange[] = ['changed', 'added', 'dropped', 'kept'];

/** What changed first; what was kept last, in one line each. */
function txt(compared: ComparedPlans, language: Language): string {
  const say = diffMessages[language];
  const blocks = order.flatMap((verdict) => {
    const duties = compared.duties.filter((duty) => duty.verdict === verdict);
    if (duties.length === 0) return [];
    const head = say.count({ verdict: say.verdicts[verdict], count: duties.length });
    return [`${head}\n${duties.map((duty) => lines(duty, compared, language)).join('')}`];
  });
  return `${titleOf(compared, language)}\n\n${blocks.join('\n')}`;
}

function titleOf({ before, after }: ComparedPlans, language: Language): string {
  return diffMessages[language].title({ before: before.title, after: after.title });
}

function lines({ verdict, before, after, parts }: DutyDifference, plans: ComparedPlans, language: Language): string {
  const say = diffMessages[language];
  const duty = after ?? before;
  const first = duty === undefined ? '' : `  ${idAndText(duty)}`;
  if (verdict !== 'changed' || before === undefined || after === undefined) return `${first}\n`;
  const changed = parts.map((part) => say.parts[part]).join(say.listComma);
  const told = (one: PlacedRequirement, plan: Plan) =>
    [idAndText(one), asks(one, plan, language)].filter(Boolean).join(say.between);
  const was = say.was({ text: told(before, plans.before) });
  return `${first}（${changed}）\n      ${was}\n      ${say.now({ text: told(after, plans.after) })}\n`;
}

function idAndText({ requirement }: PlacedRequirement): string {
  return `${exact(requirement.id)} ${shown(requirement.text)}`;
}

/** Target and due, the score, who is responsible, and to which kinds of unit it falls. */
function asks({ requirement }: PlacedRequirement, { units }: Plan, language: Language): string {
  const { target, due, lead, with: others, for: kinds = [] } = requirement;
  const say = diffMessages[language];
  return [
    targetWords(target, language),
    due ?? '',
    scoreWords(requirement, language),
    [...lead, ...others].map(shown).join(say.listComma),
    kinds.map((kind) => exact(units[kind] ?? kind)).join(say.listComma),
  ]
    .filter((part) => part !== '')
    .join(say.between);
}

function cells({ verdict, before, after, parts }: DutyDifference, plans: ComparedPlans, language: Language): string[] {
  const say = diffMessages[language];
  const of = (placed: PlacedRequirement | undefined, what: (placed: PlacedRequirement) => string) =>
    placed === undefined ? '' : what(placed);
  return [
    say.verdicts[verdict],
    of(before, ({ requirement }) => exact(requirement.id)),
    of(after, ({ requirement }) => exact(requirement.id)),
    of(before, ({ requirement }) => shown(requirement.text)),
    of(after, ({ requirement }) => shown(requirement.text)),
    of(before, (placed) => asks(placed, plans.before, language)),
    of(after, (placed) => asks(placed, plans.after, language)),
    parts.map((part) => say.parts[part]).join(say.listComma),
  ];
}

function md(compared: ComparedPlans, language: Language): string {
  const rows = compared.duties.map((duty) => cells(duty, compared, language).map(escaped));
  return `# ${escaped(titleOf(compared, language))}\n\n${markdownTable(diffMessages[language].columns, rows)}\n`;
}

function csv(compared: ComparedPlans, language: Language): string {
  const rows = compared.duties.map((duty) => {
    const [verdict = '', before = '', after = '', ...others] = cells(duty, compared, language);
    return csvRow([verdict, ...[before, after].map((id) => textCell(id)), ...others]);
  });
  return `\ufeff${csvRow(diffMessages[language].columns)}${rows.join('')}`;
}

type DifferenceJson = OutputOf<typeof diffOutput>;
type SideJson = DifferenceJson['duties'][number]['before'];

function sideJson(placed: PlacedRequirement | undefined, language: Language): SideJson {
  if (placed === undefined) return null;
  const { id, text, target, due = null } = placed.requirement;
  return { id, text, target: toldTargetInWords(target, (asked) => targetWords(asked, language)), due };
}

function json({ before, after, duties }: ComparedPlans, language: Language): string {
  const found = duties.map((duty) => ({
    verdict: duty.verdict,
    before: sideJson(duty.before, language),
    after: sideJson(duty.after, language),
    changed: duty.parts,
  }));
  const difference: DifferenceJson = { format: 2, before: toldPlan(before), after: toldPlan(after), duties: found };
  return harmlessJson(difference);
}
