import { type DutyToSort, dutiesToSort, unsortedIn } from '../../core/draft/triage/duties-to-sort.ts';
import { type Sorting, sortDuties } from '../../core/draft/triage/sort-duties.ts';
import type { Host } from '../../host.ts';
import { dutyScreen } from '../../screens/duty-screen.ts';
import type { Choice } from '../../screens/prompter.ts';
import type { DraftFile } from '../../store/documents/draft-file.ts';
import { sortMessages } from '../../words/areas/plans/review.ts';
import { wordsFor } from '../../words/diagnostic-words.ts';
import type { Language } from '../../words/language.ts';
import { line, type Shown, shown } from '../../words/shown.ts';
import { changeDuty, type DutyChange } from './change-duty.ts';
import { requirementIn } from './requirement-in.ts';

type Choosing = Sorting | DutyChange | 'skip' | 'many' | 'back' | 'quit';

/** Duties that are answered at once, and how that is said. */
interface Together {
  readonly sorting: Sorting;
  readonly ids: ReadonlySet<string>;
  readonly label: Shown;
}

interface Step {
  readonly before: string;
  /** Skipped, or sorted anew. */
  readonly passed: ReadonlySet<string>;
}

/** Which duties are asked about: those that nobody sorted, or those that were, to change one's mind. */
export type DutiesAsked = 'unsorted' | 'sorted';

/** One duty a screen until each is answered or skipped; each answer is on disk before the next screen shows. */
export async function walkDuties(which: DutiesAsked, draft: DraftFile, language: Language, host: Host): Promise<void> {
  const say = sortMessages[language];
  const prompter = await host.prompter();
  const steps: Step[] = [];
  let passed: ReadonlySet<string> = new Set();
  for (;;) {
    const asked = dutiesToSort(draft.text).filter(({ isSorted }) => isSorted === (which === 'sorted'));
    const open = asked.filter(({ id }) => !passed.has(id));
    const [duty] = open;
    if (duty === undefined) break;
    const canvas = { columns: host.out.columns, theme: host.out.theme, language };
    host.out.show(line`\n${dutyScreen(duty, requirementIn(draft.text, duty.id), open.length, canvas)}\n`);
    const choosing = await prompter.choose(questionFor(which, language));
    if (choosing === 'quit') break;
    const step = { before: draft.text, passed };
    if (choosing === 'back') {
      passed = await stepBack(steps, passed, draft, language, host);
      continue;
    }
    if (choosing === 'edit' || choosing === 'split' || choosing === 'join') {
      if (await changeDuty(choosing, duty, draft, language, host)) steps.push(step);
      continue;
    }
    // Who skipped one for later means it, too, with all that is left.
    const together =
      choosing === 'many' ? await chooseTogether(duty, asked, which, language, host) : alone(duty, choosing, language);
    if (together === undefined) continue;
    const isAnswered = choosing !== 'skip' && (await isTaken(draft, together, language, host));
    // Enter behind a letter that has answered already comes to the next duty: it is not gone past unseen.
    if (choosing === 'skip' && which === 'unsorted') host.out.show(say.skipped({ id: duty.id }));
    if (which === 'sorted') passed = new Set([...passed, ...together.ids]);
    else if (!isAnswered) passed = new Set([...passed, duty.id]);
    steps.push(step);
  }
  host.out.show(line`\n${say.summary({ left: unsortedIn(draft.text) })}`);
}

/** The file and what was gone past, as before the last step. */
async function stepBack(
  steps: Step[],
  passed: ReadonlySet<string>,
  draft: DraftFile,
  language: Language,
  { out }: Host,
): Promise<ReadonlySet<string>> {
  const say = sortMessages[language];
  const last = steps.pop();
  if (last === undefined) {
    out.show(say.first);
    return passed;
  }
  if (last.before !== draft.text) {
    await draft.write(last.before);
    out.show(say.takenBack);
  }
  return last.passed;
}

const order = ['skip', 'ours', 'others', 'never', 'context', 'drop', 'edit', 'split', 'join', 'many'] as const;

/** Skipping stands first: Enter alone says nothing of anybody. The letters answer at once. */
function questionFor(which: DutiesAsked, language: Language) {
  const say = sortMessages[language];
  const choices: Choice<Choosing>[] = [
    ...order.map((value) => ({
      value,
      label: value === 'skip' && which === 'sorted' ? say.asSorted : say.choices[value],
    })),
    { value: 'back', label: say.back, key: '←', undoes: true },
    { value: 'quit', label: say.quit, key: 'q' },
  ];
  const shortcuts: Readonly<Record<string, Choosing>> = {
    y: 'ours',
    n: 'others',
    x: 'never',
    b: 'context',
    d: 'drop',
    e: 'edit',
    s: 'split',
    j: 'join',
    m: 'many',
  };
  return { text: say.question, help: say.help, choices, shortcuts };
}

function alone(duty: DutyToSort, choosing: Sorting | 'skip', language: Language): Together {
  const sorting = choosing === 'skip' ? 'ours' : choosing;
  return { sorting, ids: new Set([duty.id]), label: sortMessages[language].choices[choosing] };
}

/** The rest of its item, of its section, of those under the same unit, or all that are asked about, at once. */
async function chooseTogether(
  duty: DutyToSort,
  asked: readonly DutyToSort[],
  which: DutiesAsked,
  language: Language,
  host: Host,
): Promise<Together | undefined> {
  const say = sortMessages[language];
  const groups: readonly (readonly [Shown, (each: DutyToSort) => boolean])[] = [
    [say.ofItem({ title: duty.item.title }), (each) => each.item.id === duty.item.id],
    [
      say.ofSection({ number: duty.section.number, title: duty.section.title }),
      (each) => each.section.number === duty.section.number && each.section.title === duty.section.title,
    ],
    ...duty.lead.map((name) => [say.ofLead({ name }), (each: DutyToSort) => each.lead.includes(name)] as const),
    ...duty.with.map((name) => [say.ofUnit({ name }), (each: DutyToSort) => each.with.includes(name)] as const),
    [which === 'sorted' ? say.ofSorted : say.ofRest, () => true],
  ];
  const choices = groups.flatMap(([group, isOne]) => {
    const ids = new Set(asked.filter(isOne).map(({ id }) => id));
    return (['others', 'ours'] as const).map((sorting) => ({
      value: { sorting, ids, label: say.choices[sorting] },
      label: say.together[sorting]({ which: group, count: ids.size }),
    }));
  });
  return (await host.prompter()).choose<Together | undefined>({
    text: say.which,
    choices: [{ value: undefined, label: say.noneOfThem, key: '←' }, ...choices],
  });
}

/** False where the file has to be changed by hand, or the plan would be broken by it; that is said. */
async function isTaken(
  draft: DraftFile,
  { sorting, ids, label }: Together,
  language: Language,
  { out }: Host,
): Promise<boolean> {
  const say = sortMessages[language];
  const result = sortDuties(draft.text, ids, sorting, say.othersName);
  if ('text' in result) {
    await draft.write(result.text);
    out.show(out.theme.good(say.taken({ count: ids.size, label })));
    return true;
  }
  out.show('refused' in result ? shown(wordsFor(result.refused, language).message) : say.byHand);
  return false;
}
