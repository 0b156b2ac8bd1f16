import { claimsIn, type ReviewSubject, reviewSubject } from '../../app/district/review-subject.ts';
import { findRequirement, notForUnit } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { waiting } from '../../core/progress/claims.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { isReturned } from '../../core/progress/upcoming.ts';
import { fileName } from '../../core/text/file-name.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { isPromptStopped } from '../../screens/prompter.ts';
import { Trouble } from '../../trouble.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import { line } from '../../words/shown.ts';
import { statusWords } from '../../words/target-words.ts';
import { type ReviewCount, reviewWalk } from './review-walk.ts';
import { saveVerdict, type Verdict } from './save-verdict.ts';

/** The bureau's clerk looks at what a unit reports as done, and accepts it or returns it with a reason. */
export async function review(call: Call<'review'>, host: Host): Promise<ExitCode> {
  const subject = await reviewSubject(call, host);
  if (typeof subject === 'number') return subject;
  try {
    return await reviewed(call, subject, host);
  } finally {
    const { store, keys, workspace } = subject;
    await keys.remember((await store.read(workspace.plan.id)).files);
  }
}

async function reviewed(call: Call<'review'>, subject: ReviewSubject, host: Host): Promise<ExitCode> {
  const { accept, return: reason, id, points } = call.options;
  if (accept && reason !== undefined) throw new Trouble('review-two-verdicts');
  if (points !== undefined && !(accept && id !== undefined)) throw new Trouble('review-points-alone');
  if (id !== undefined && (accept || reason !== undefined))
    return reviewOne(id, reason === undefined ? { points } : { reason }, subject, host);
  if (!host.interactive) {
    const ids = waiting((await claimsIn(subject)).all).map(({ found }) => found.requirement.id);
    throw new Trouble('review-needs-verdict', { ids: ids.join('、') });
  }
  return walkThrough(subject, host);
}

async function reviewOne(given: string, verdict: Verdict, subject: ReviewSubject, host: Host): Promise<ExitCode> {
  const { workspace } = subject;
  const { requirement } = findRequirement(workspace.plan, given);
  const { all, requirements } = await claimsIn(subject);
  const claim = all.find(({ found }) => found.requirement.id === requirement.id);
  if (claim === undefined) {
    const standing = requirements.find((found) => found.requirement.id === requirement.id);
    if (standing === undefined) throw notForUnit(requirement, workspace);
    if (isReturned(standing)) throw returnedAlready(standing, subject);
    const status = statusWords(standing, workspace.language);
    throw new Trouble('review-nothing', { id: requirement.id, status });
  }
  host.out.show(await saveVerdict(claim, verdict, subject));
  sayHandBack(subject, host);
  return ExitCode.ok;
}

/** In a copy the reviewer can take the verdict back; in the unit's own folder that call would take back the unit's. */
function returnedAlready(
  { requirement, reopened }: RequirementProgress,
  { workspace, isCopy }: ReviewSubject,
): Trouble {
  const values = {
    id: requirement.id,
    reason: reopened?.entry.reason ?? '',
    unit: isCopy ? workspace.config.unit.name : '',
  };
  return new Trouble('review-returned', values);
}

async function walkThrough(subject: ReviewSubject, host: Host): Promise<ExitCode> {
  const say = reviewMessages[subject.workspace.language];
  const count: ReviewCount = { accepted: 0, returned: 0 };
  try {
    await reviewWalk(subject, count, host);
  } catch (error) {
    if (!isPromptStopped(error)) throw error;
    host.out.show(line`\n${say.stopped({ ...count })}`);
    return ExitCode.stopped;
  }
  host.out.show(line`\n${say.ended({ ...count })}`);
  if (count.accepted + count.returned > 0) sayHandBack(subject, host);
  return ExitCode.ok;
}

function sayHandBack({ workspace, isCopy }: ReviewSubject, host: Host): void {
  const say = reviewMessages[workspace.language];
  const unit = workspace.config.unit.name;
  host.err.show(line`${isCopy ? say.handBack({ unit, name: fileName(unit, 60) }) : say.inPlace}\n${say.reminder}`);
}
