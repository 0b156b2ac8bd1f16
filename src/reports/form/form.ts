import { type FormColumn, formColumns, type givenColumns, type offeredColumns } from '../../core/form/columns.ts';
import { happenedOn } from '../../core/ledger/entry.ts';
import { dueOf } from '../../core/plan/plan.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { byOf, everyOf, kindOf, periodsIn } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import { bracketedId } from '../../core/text/csv-cell.ts';
import { pointsWords } from '../../words/answers/points-words.ts';
import { formMessages } from '../../words/areas/reports/form.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import { targetMessages } from '../../words/areas/target.ts';
import { everyWords } from '../../words/every-words.ts';
import type { Language } from '../../words/language.ts';
import { exact, shown } from '../../words/shown.ts';
import { statusWords, targetWords, valueWords } from '../../words/target-words.ts';

/** A blank form (填报表) for colleagues who never open a terminal; it comes back through `check --answers`. */
export interface Form {
  readonly title: string;
  readonly unit: string;
  /** Whose part it is: an office or a person; absent where it is for all. */
  readonly office?: string;
  readonly day: string;
  readonly instructions: readonly string[];
  /** All that may be chosen for 是否完成. */
  readonly doneness: readonly string[];
  /** Those of `formColumns` that it has: 自评分 only where something on it has a score. */
  readonly columns: readonly FormColumn[];
  readonly rows: readonly BlankRow[];
}

/** What is given for one requirement, and what may be chosen for it. */
export interface BlankRow {
  readonly given: Readonly<Record<(typeof givenColumns)[number], string>>;
  /** What may be chosen for 是否完成. */
  readonly doneness: readonly string[];
  /** What is known, and may be changed. */
  readonly offered: Readonly<Record<(typeof offeredColumns)[number], string>>;
  /** Names of the ended periods that are short, which could be made up; of a prohibition, the days of what is not yet put right. */
  readonly periods: readonly string[];
}

/** `asked` in the order in which they are to stand; `office`: whose part they are. */
export function formOf(
  asked: readonly RequirementProgress[],
  progress: Progress,
  language: Language,
  office?: string,
): Form {
  const { plan, unit, asOf } = progress;
  const say = formMessages[language];
  const kinds = new Set(asked.map(({ requirement: { target } }) => target?.kind));
  const aboutKinds = (['level', 'never'] as const).filter((kind) => kinds.has(kind));
  const unitName = shown(unit?.name ?? '');
  const whose = [unitName, shown(office ?? '')].filter((part) => part !== '').join('　');
  const hasScores = asked.some(({ points }) => points !== undefined);
  return {
    title: say.title({ title: plan.title, unit: whose, day: asOf.day }),
    unit: unitName,
    ...(office !== undefined && { office: shown(office) }),
    day: asOf.day,
    instructions: [
      ...say.instructions,
      ...aboutKinds.map((kind) => say.aboutKinds[kind]),
      ...(hasScores ? [say.aboutScores] : []),
    ],
    doneness: [...say.doneness, ...(aboutKinds.includes('never') ? say.donenessOfNever : [])],
    columns: formColumns.filter((column) => hasScores || column !== 'score'),
    rows: asked.map((found) => blankRow(found, progress, language)),
  };
}

function blankRow(found: RequirementProgress, { plan }: Progress, language: Language): BlankRow {
  const { requirement, measured, entries } = found;
  const { doneness, donenessOfNever } = formMessages[language];
  const isNever = kindOf(requirement.target).takes.includes('none');
  const { comma } = targetMessages[language];
  const { target } = requirement;
  const [every, periods] = [everyOf(target), periodsIn(measured) ?? []];
  const stands = [
    statusWords(found, language),
    valueWords(found, language),
    pointsWords(found, language)?.all ?? '',
  ].filter((part) => part !== '');
  return {
    given: {
      id: bracketedId(exact(requirement.id)),
      text: shown(requirement.text),
      target: targetWords(target, language),
      due: every === undefined ? dueOf(plan, requirement) : everyWords({ every, by: byOf(target) }, language),
      stands: stands.join(comma),
    },
    doneness: isNever ? [...donenessOfNever, ...doneness.slice(-1)] : doneness,
    // As it stands: what was masked would come back as another name.
    offered: { assigned: exact(found.assigned.join(settingsMessages[language].between)) },
    periods: [
      ...periods.filter(({ state }) => state === 'short').map(({ name }) => name),
      ...(isNever ? openBreaches(entries).map(happenedOn) : []),
    ],
  };
}

export function formTitle(column: FormColumn, language: Language): string {
  return formMessages[language].columns[column];
}
