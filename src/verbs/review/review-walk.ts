import { groupFrom, idOf, type QueueOrder, type Waiting } from '../../app/district/review-queue.ts';
import { type Claims, claimsIn, type ReviewSubject } from '../../app/district/review-subject.ts';
import { ofUnit, saveMany, saveVerdicts, type Verdict, verdictDraft } from '../../app/district/save-verdict.ts';
import { type EvidenceRow, evidenceRows, rowWords } from '../../app/evidence/evidence-rows.ts';
import { chooseEvidence, isOpenable, openEvidence } from '../../app/evidence/open-evidence.ts';
import { readPoints } from '../../core/ledger/given/given-points.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { requirementScreen } from '../../screens/requirement-screen.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import type { Language } from '../../words/language.ts';
import { joined, line } from '../../words/shown.ts';
import { manyLines } from './many-lines.ts';

/** What a review has come to so far; kept by the caller, so that Ctrl+C can still tell it. */
export interface ReviewCount {
  accepted: number;
  returned: number;
  /** In whose ledgers a verdict was recorded. */
  readonly subjects: Set<ReviewSubject>;
}

/** What is walked: claims in their order, each group of one unit's or one duty's side by side. */
export interface WalkedQueue {
  readonly claims: readonly Waiting[];
  readonly order: QueueOrder;
  /** Several units' are walked: each screen names its own. */
  readonly isOfMany: boolean;
}

type Step = 'skip' | 'accept' | 'return' | 'acceptRest' | 'returnRest' | 'open' | 'back' | 'quit';

/** One claim a screen, with its evidence. Each verdict is recorded before the next shows; Enter alone says nothing. */
export async function reviewWalk(queue: WalkedQueue, count: ReviewCount, host: Host): Promise<void> {
  const { claims } = queue;
  if (claims.length === 0) return;
  const prompter = await host.prompter();
  for (let index = 0; ; ) {
    const waits = claims[index];
    if (waits === undefined) return;
    const now = await claimsIn(waits.subject);
    const claim = now.all.find((each) => idOf(each) === idOf(waits.claim));
    const context = { subject: waits.subject, queue, index, count, prompter, host };
    const move = claim === undefined ? 1 : await oneClaim(claim, now, context);
    if (move === 'quit') return;
    index = Math.max(0, index + move);
  }
}

interface Context {
  readonly subject: ReviewSubject;
  readonly queue: WalkedQueue;
  readonly index: number;
  readonly count: ReviewCount;
  readonly prompter: Prompter;
  readonly host: Host;
}

/** How many claims further it goes from here. */
type Move = number | 'quit';

async function oneClaim(claim: Claim, { state }: Claims, context: Context): Promise<Move> {
  const { subject, queue, index, host, prompter } = context;
  const { plan, language } = subject.workspace;
  const say = reviewMessages[language];
  const canvas = { columns: host.out.columns, theme: host.out.theme, language };
  const rows = await evidenceRows(idOf(claim), state, subject.store);
  const listed =
    rows.length === 0
      ? [line` ${say.noEvidence}`]
      : [line` ${say.evidence}`, ...rows.map((row) => line`   ${rowWords(row, language)}`)];
  const place = line`${index + 1}/${queue.claims.length}`;
  const position = queue.isOfMany ? ofUnit(place, subject) : place;
  host.out.show(line`\n${requirementScreen(claim.found, position, plan.period, canvas)}\n\n${joined(listed, '\n')}\n`);
  const step = await prompter.choose<Step>({
    text: say.verdict,
    help: say.help,
    choices: stepsFor(rows.some(isOpenable), context, language),
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
    case 'acceptRest':
    case 'returnRest':
      return verdictOfRest(step, context);
    default:
      return verdict(step, claim, context);
  }
}

function stepsFor(canOpen: boolean, { queue, index }: Context, language: Language) {
  const say = reviewMessages[language];
  const step = (value: Exclude<Step, 'acceptRest' | 'returnRest'>, key?: string) => ({
    value,
    label: say[value],
    ...(key !== undefined && { key }),
  });
  const count = groupFrom(queue.claims, index, queue.order).length;
  const rest = (['acceptRest', 'returnRest'] as const).map((value) => ({
    value,
    label: say[value][queue.order]({ count }),
  }));
  // The letters stand for what is not always there, so that each number means one thing all the way through.
  return [
    step('skip'),
    step('accept'),
    step('return'),
    ...(count > 1 ? rest : []),
    ...(canOpen ? [step('open', 'o')] : []),
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
  { subject, queue, count, prompter, host }: Context,
): Promise<Move> {
  const say = reviewMessages[subject.workspace.language];
  const said = step === 'accept' ? await askPoints(claim, prompter, say) : await askReason(prompter, say);
  if (said === undefined) return 0;
  const saved = await saveVerdicts([verdictDraft(claim, said, subject.reviewer)], subject);
  for (const words of saved.said) host.out.show(host.out.theme.good(queue.isOfMany ? ofUnit(words, subject) : words));
  counted(step === 'accept', [subject], count);
  return 1;
}

function counted(isAccepted: boolean, subjects: readonly ReviewSubject[], count: ReviewCount): void {
  if (isAccepted) count.accepted += subjects.length;
  else count.returned += subjects.length;
  for (const subject of subjects) count.subjects.add(subject);
}

/** What is left of this unit, or of this duty, as it stands now: one verdict of all of it, once it was shown. */
async function verdictOfRest(
  step: 'acceptRest' | 'returnRest',
  { subject, queue, index, count, prompter, host }: Context,
): Promise<Move> {
  const say = reviewMessages[subject.workspace.language];
  const group = groupFrom(queue.claims, index, queue.order);
  host.out.show(manyLines(group));
  const isAccepted = step === 'acceptRest';
  const said = isAccepted ? await askSelfScored(group, prompter, say) : await askReason(prompter, say);
  if (said === undefined) return 0;
  const values = { count: group.length };
  const question = 'reason' in said ? say.returnMany({ ...values, reason: said.reason }) : say.acceptMany(values);
  if (!(await prompter.confirm(question))) return 0;
  const judged = group.map((one) => ({ ...one, verdict: said }));
  await saveMany(judged, (words) => host.out.show(host.out.theme.good(words)));
  counted(
    isAccepted,
    group.map((one) => one.subject),
    count,
  );
  return group.length;
}

/** Each has a score of its own: all get what their units gave themselves, or none is given points. */
async function askSelfScored(group: readonly Waiting[], prompter: Prompter, say: Say): Promise<Verdict> {
  const count = group.filter(({ claim: { found } }) => found.points?.self !== undefined).length;
  const isWanted = count > 0 && (await prompter.confirm(say.asSelfScored({ count })));
  return { points: isWanted ? 'self' : undefined };
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
