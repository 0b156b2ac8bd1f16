import { type DutyToSort, dutiesToSort, unsortedIn } from '../../core/draft/triage/duties-to-sort.ts';
import { type Sorting, sortDuties } from '../../core/draft/triage/sort-duties.ts';
import type { Host } from '../../host.ts';
import { dutyScreen } from '../../screens/duty-screen.ts';
import type { Choice } from '../../screens/prompter.ts';
import type { DraftFile } from '../../store/documents/draft-file.ts';
import { sortMessages } from '../../words/areas/plans/import.ts';
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
  readonly skipped: ReadonlySet<string>;
}

/** One duty a screen until each is sorted or skipped; each answer is on disk before the next screen shows. */
export async function walkDuties(draft: DraftFile, language: Language, host: Host): Promise<void> {
  const say = sortMessages[language];
  const prompter = await host.prompter();
  const steps: Step[] = [];
  let skipped: ReadonlySet<string> = new Set();
  for (;;) {
    const open = dutiesToSort(draft.text).filter(({ id, isSorted }) => !isSorted && !skipped.has(id));
    const [duty] = open;
    if (duty === undefined) break;
    const canvas = { columns: host.out.columns, theme: host.out.theme, language };
    host.out.show(line`\n${dutyScreen(duty, requirementIn(draft.text, duty.id) ?? {}, open.length, canvas)}\n`);
    const choosing = await prompter.choose(questionFor(language));
    if (choosing === 'quit') break;
    const step = { before: draft.text, skipped };
    if (choosing === 'back') {
      const last = steps.pop();
      if (last === undefined) host.out.show(say.first);
      else {
        if (last.before !== draft.text) await draft.write(last.before);
        skipped = last.skipped;
      }
      continue;
    }
    if (choosing === 'edit' || choosing === 'split' || choosing === 'join') {
      if (await changeDuty(choosing, duty, draft, language, host)) steps.push(step);
      continue;
    }
    const together =
      choosing === 'many' ? await chooseTogether(duty, open, language, host) : alone(duty, choosing, language);
    if (together === undefined) continue;
    if (choosing === 'skip' || !(await isTaken(draft, together, language, host))) {
      skipped = new Set([...skipped, duty.id]);
    }
    steps.push(step);
  }
  host.out.show(line`\n${say.summary({ left: unsortedIn(draft.text) })}`);
}

/** Skipping stands first: Enter alone says nothing of anybody. The letters answer at once. */
function questionFor(language: Language) {
  const say = sortMessages[language];
  const order = ['skip', 'ours', 'others', 'never', 'context', 'drop', 'edit', 'split', 'join', 'many'] as const;
  const choices: Choice<Choosing>[] = [
    ...order.map((value) => ({ value, label: say.choices[value] })),
    { value: 'back', label: say.back, key: '←' },
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

/** The rest of its item, of its section, of those under the same unit, or all that is left, at once. */
async function chooseTogether(
  duty: DutyToSort,
  open: readonly DutyToSort[],
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
    [say.ofRest, () => true],
  ];
  const choices = groups.flatMap(([which, isOne]) => {
    const ids = new Set(open.filter(isOne).map(({ id }) => id));
    return (['others', 'ours'] as const).map((sorting) => ({
      value: { sorting, ids, label: say.choices[sorting] },
      label: say.together[sorting]({ which, count: ids.size }),
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
