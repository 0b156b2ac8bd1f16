import { type Claims, claimsIn, type ReviewSubject } from '../../app/district/review-subject.ts';
import { type EvidenceRow, evidenceRows, rowWords } from '../../app/evidence/evidence-rows.ts';
import { chooseEvidence, isOpenable, openEvidence } from '../../app/evidence/open-evidence.ts';
import { readPoints } from '../../core/ledger/given/given-points.ts';
import { type Claim, waiting } from '../../core/progress/claims.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { requirementScreen } from '../../screens/requirement-screen.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import type { Language } from '../../words/language.ts';
import { joined, line, type Shown } from '../../words/shown.ts';
import { saveVerdict, type Verdict } from './save-verdict.ts';

/** What a review has come to so far; kept by the caller, so that Ctrl+C can still tell it. */
export interface ReviewCount {
  accepted: number;
  returned: number;
}

type Step = 'skip' | 'accept' | 'return' | 'open' | 'back' | 'quit';

/** One claim a screen, with its evidence. Each verdict is recorded before the next shows; Enter alone says nothing. */
export async function reviewWalk(subject: ReviewSubject, count: ReviewCount, host: Host): Promise<void> {
  const { workspace } = subject;
  const say = reviewMessages[workspace.language];
  const claims = waiting((await claimsIn(subject)).all);
  const unit = workspace.config.unit.name;
  const queue = claims.filter(({ isOwn }) => !isOwn).map(({ found }) => found.requirement.id);
  if (claims.length === 0) host.out.show(say.nothing({ unit }));
  else host.out.show(say.intro({ unit, count: queue.length, own: claims.length - queue.length }));
  const prompter = await host.prompter();
  for (let index = 0; index < queue.length; ) {
    const now = await claimsIn(subject);
    const claim = now.all.find(({ found }) => found.requirement.id === queue[index]);
    const move =
      claim === undefined
        ? 1
        : await oneClaim(claim, now, line`${index + 1}/${queue.length}`, { subject, count, prompter, host });
    if (move === 'quit') return;
    index = Math.max(0, index + move);
  }
}

interface Context {
  readonly subject: ReviewSubject;
  readonly count: ReviewCount;
  readonly prompter: Prompter;
  readonly host: Host;
}

/** How many claims further it goes from here. */
type Move = -1 | 0 | 1 | 'quit';

async function oneClaim(claim: Claim, { state }: Claims, position: Shown, context: Context): Promise<Move> {
  const { subject, host, prompter } = context;
  const { plan, language } = subject.workspace;
  const say = reviewMessages[language];
  const canvas = { columns: host.out.columns, theme: host.out.theme, language };
  const rows = await evidenceRows(claim.found.requirement.id, state, subject.store);
  const listed =
    rows.length === 0
      ? [line` ${say.noEvidence}`]
      : [line` ${say.evidence}`, ...rows.map((row) => line`   ${rowWords(row, language)}`)];
  host.out.show(line`\n${requirementScreen(claim.found, position, plan.period, canvas)}\n\n${joined(listed, '\n')}\n`);
  const step = await prompter.choose<Step>({
    text: say.verdict,
    help: say.help,
    choices: stepsFor(rows.some(isOpenable), language),
  });
  switch (step) {
    case 'skip':
      return 1;
    case 'back':
      return -1;
    case 'quit':
      return 'quit';
    case 'open':
      await openOne(rows, context);
      return 0;
    default:
      return verdict(step, claim, context);
  }
}

function stepsFor(canOpen: boolean, language: keyof typeof reviewMessages) {
  const say = reviewMessages[language];
  const step = (value: Step, key?: string) => ({ value, label: say[value], ...(key !== undefined && { key }) });
  return [
    step('skip'),
    ...(canOpen ? [step('open')] : []),
    step('accept'),
    step('return'),
    step('back', 'b'),
    step('quit', 'q'),
  ];
}

async function openOne(rows: readonly EvidenceRow[], { subject, prompter, host }: Context): Promise<void> {
  const { language, folder } = subject.workspace;
  const chosen = await chooseEvidence(rows, language, prompter);
  if (chosen !== undefined) await openEvidence(chosen.evidence, { language, folder, store: subject.store, host });
}

async function verdict(
  step: 'accept' | 'return',
  claim: Claim,
  { subject, count, prompter, host }: Context,
): Promise<Move> {
  const say = reviewMessages[subject.workspace.language];
  const said = step === 'accept' ? await askPoints(claim, prompter, say) : await askReason(prompter, say);
  if (said === undefined) return 0;
  host.out.show(host.out.theme.good(await saveVerdict(claim, said, subject)));
  if (step === 'accept') count.accepted += 1;
  else count.returned += 1;
  return 1;
}

type Say = (typeof reviewMessages)[Language];

async function askReason(prompter: Prompter, say: Say): Promise<Verdict | undefined> {
  const refuse = (text: string) => (text.trim() === '' ? say.reasonEmpty : undefined);
  const reason = await prompter.ask({ text: say.reason, refuse });
  return reason === undefined ? undefined : { reason };
}

/** Only where the plan gives a score; Enter alone accepts without points, and they stay 未审核. */
async function askPoints({ found }: Claim, prompter: Prompter, say: Say): Promise<Verdict | undefined> {
  const { points, requirement } = found;
  if (points === undefined || found.status === 'exempt') return { points: undefined };
  const { max, self } = writtenPoints(points);
  const typed = await prompter.ask({
    text: say.points({ max, self: self ?? '' }),
    suggestion: '',
    refuse: (text) => (text === '' || readPoints(text, requirement) !== undefined ? undefined : say.badPoints({ max })),
  });
  return typed === undefined ? undefined : { points: typed === '' ? undefined : typed };
}
