import { findRequirementByWords } from '../../app/answers/find-requirement-by-words.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Section } from '../../core/plan/plan.ts';
import { countOverdue } from '../../core/progress/overdue.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { needsDoing } from '../../core/progress/upcoming.ts';
import { needs, walkQueues } from '../../core/progress/walk-queue.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { line, type Shown } from '../../words/shown.ts';
import { overdueFigures } from '../../words/target-words.ts';

type Way = 'needing' | 'others' | 'section' | 'find' | 'quit';

/** Says what there is and asks which to walk: ids in the order of the walk, none to quit. */
export async function chooseQueue(progress: Progress, workspace: Workspace, host: Host): Promise<readonly string[]> {
  const prompter = await host.prompter();
  for (;;) {
    const queue = await queueChosen(progress, workspace, prompter);
    if (queue !== undefined) return queue;
  }
}

/** `undefined` when the person went back from a list or a search to this choice. */
async function queueChosen(
  progress: Progress,
  workspace: Workspace,
  prompter: Prompter,
): Promise<readonly string[] | undefined> {
  const say = checkMessages[workspace.language];
  const { needing, others } = walkQueues(progress);
  const way = await prompter.choose<Way>({
    text: say.whichFirst,
    help: say.moveHelp,
    choices: [
      ...(needing.length === 0
        ? []
        : [{ value: 'needing' as const, label: needingLabel(needing, progress, workspace) }]),
      ...(others.length === 0 ? [] : [{ value: 'others' as const, label: say.otherOpen({ count: others.length }) }]),
      { value: 'section', label: say.bySection },
      { value: 'find', label: say.find, key: '/' },
      { value: 'quit', label: say.quit, key: 'q' },
    ],
    shortcuts: { '←': 'quit' },
  });
  switch (way) {
    case 'needing':
      return idsOf(needing);
    case 'others':
      return idsOf(others);
    case 'section':
      return chooseSection([...needing, ...others], progress, workspace, prompter);
    case 'find': {
      const found = await findRequirementByWords(progress, workspace, prompter);
      return found === undefined ? undefined : [found];
    }
    case 'quit':
      return [];
  }
}

function idsOf(requirements: readonly RequirementProgress[]): readonly string[] {
  return requirements.map(({ requirement }) => requirement.id);
}

/** 有事要办的 9 条：逾期 2 · 期末未完成（无记录） 1 · 快到期 3 · 缺佐证 4. */
function needingLabel(needing: readonly RequirementProgress[], progress: Progress, { language }: Workspace): Shown {
  const say = checkMessages[language];
  const words = { returned: say.returned, due: say.due, 'lacks-evidence': say.lacksEvidence };
  const parts = needs.flatMap((need) => {
    const some = needing.filter((found) => needsDoing(found, progress) === need);
    if (need === 'overdue') {
      const figures = overdueFigures(countOverdue(some), language).filter(([, count]) => count > 0);
      return figures.map(([name, count]) => line`${name} ${count}`);
    }
    return some.length === 0 ? [] : [words[need]({ count: some.length })];
  });
  return say.needsDoing({ count: needing.length, parts: parts.join(' · ') });
}

async function chooseSection(
  open: readonly RequirementProgress[],
  { plan, requirements }: Progress,
  { language }: Workspace,
  prompter: Prompter,
): Promise<readonly string[] | undefined> {
  const say = checkMessages[language];
  const section = await prompter.choose<Section | undefined>({
    text: say.whichSection,
    help: say.moveHelp,
    choices: [
      ...plan.sections.map((value) => ({
        value,
        label: say.sectionChoice({
          number: value.number,
          title: value.title,
          count: open.filter((found) => found.section === value).length,
        }),
      })),
      { value: undefined, label: say.goBack, key: '←' },
    ],
  });
  return section && idsOf(requirements.filter((found) => found.section === section && open.includes(found)));
}
