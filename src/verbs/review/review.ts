import { byDuty, idOf, perUnit, type ReviewQueue, reviewQueue, unitOf } from '../../app/district/review-queue.ts';
import {
  claimsIn,
  keptSubjects,
  type ReviewSubject,
  type ReviewSubjects,
  rememberReviewed,
  reviewSubject,
} from '../../app/district/review-subject.ts';
import {
  isAsSelfScored,
  type Saved,
  saveMany,
  saveVerdicts,
  type Verdict,
  verdictDraft,
} from '../../app/district/save-verdict.ts';
import { isAgreed } from '../../app/output/is-agreed.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { findRequirement, notForUnit } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
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
import { manyLines } from './many-lines.ts';
import { reviewJson } from './review-json.ts';
import { type ReviewCount, reviewWalk } from './review-walk.ts';

/**
 * The bureau's clerk looks at what units report as done, and accepts it or returns it with a reason: one unit's, or in one queue
 * what waits in all copies that are kept here.
 */
export async function review(call: Call<'review'>, host: Host): Promise<ExitCode> {
  const verdict = verdictOf(call);
  const { id, json } = call.options;
  const names = call.args[0] ?? call.options.unit;
  // What people are told goes beside what programs read, and nobody is asked: a question would stand in it.
  const talk = json ? { ...host, out: host.err, interactive: false } : host;
  const one = names === undefined ? undefined : await reviewSubject(call, talk);
  if (typeof one === 'number') return one;
  const subjects: ReviewSubjects = one === undefined ? await keptSubjects(call, talk) : [one];
  try {
    const isOne = one !== undefined && id !== undefined && verdict !== undefined;
    const done = await (isOne ? reviewOne(id, verdict, one, talk) : reviewQueued(subjects, verdict, call, talk));
    if (json) writeJson(await reviewJson(subjects, onlyOf(call, subjects), done.recorded), host);
    return done.code;
  } finally {
    await rememberReviewed(subjects);
  }
}

async function reviewQueued(
  subjects: ReviewSubjects,
  verdict: Verdict | undefined,
  call: Call<'review'>,
  host: Host,
): Promise<Reviewed> {
  const { json } = call.options;
  // The queue itself is the answer.
  if (json && verdict === undefined) return unsaid(ExitCode.ok);
  const queue = await reviewQueue(subjects, onlyOf(call, subjects));
  if (verdict !== undefined) return reviewAll(queue, verdict, subjects, call, host);
  if (!host.interactive) throw new Trouble('review-needs-verdict', { ids: idsOf(queue, subjects) });
  return unsaid(await walkThrough(queue, subjects, call, host));
}

/** How it ended, and what one verdict of the call recorded. */
interface Reviewed {
  readonly code: ExitCode;
  readonly recorded: Saved['placements'];
}

function unsaid(code: ExitCode): Reviewed {
  return { code, recorded: [] };
}

function onlyOf({ options: { id } }: Call<'review'>, [{ workspace }]: ReviewSubjects): string | undefined {
  return id === undefined ? undefined : findRequirement(workspace.plan, id).requirement.id;
}

/** What the call says of all that it means; `undefined` where a person is to say it. */
function verdictOf({ options: { accept, return: reason, id, points } }: Call<'review'>): Verdict | undefined {
  if (accept && reason !== undefined) throw new Trouble('review-two-verdicts');
  if (points !== undefined && !(accept && (id !== undefined || isAsSelfScored(points)))) {
    throw new Trouble('review-points-alone');
  }
  if (reason !== undefined) return { reason };
  return accept ? { points } : undefined;
}

async function reviewOne(given: string, verdict: Verdict, subject: ReviewSubject, host: Host): Promise<Reviewed> {
  const { workspace, reviewer } = subject;
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
  const { said, placements } = await saveVerdicts([verdictDraft(claim, verdict, reviewer)], subject);
  for (const each of said) host.out.show(each);
  sayHandBack([subject], host);
  return { code: ExitCode.ok, recorded: placements };
}

/** In a copy the reviewer can take the verdict back; in the unit's own folder that call would take back the unit's. */
function returnedAlready({ requirement, reopened }: RequirementProgress, subject: ReviewSubject): Trouble {
  const values = {
    id: requirement.id,
    reason: reopened?.entry.reason ?? '',
    unit: subject.isCopy ? unitOf(subject).name : '',
  };
  return new Trouble('review-returned', values);
}

/** One verdict of all that waits. What it is of is shown first, and asked where there is more than one. */
async function reviewAll(
  { claims, own }: ReviewQueue,
  verdict: Verdict,
  subjects: ReviewSubjects,
  { options }: Call<'review'>,
  host: Host,
): Promise<Reviewed> {
  const say = sayOf(subjects);
  const unit = whose(subjects);
  if (claims.length === 0) {
    host.out.show(own === 0 ? say.nothing({ unit }) : say.intro({ unit, count: 0, own }));
    return unsaid(ExitCode.ok);
  }
  host.err.show(line`${say.intro({ unit, count: claims.length, own })}\n${manyLines(claims)}`);
  const count = claims.length;
  const question = 'reason' in verdict ? say.returnMany({ count, reason: verdict.reason }) : say.acceptMany({ count });
  if (count > 1 && !(await isAgreed(question, options, host))) {
    host.err.show(say.noneSaid);
    return unsaid(ExitCode.ok);
  }
  const judged = claims.map((one) => ({ ...one, verdict }));
  const recorded = await saveMany(judged, (said) => host.out.show(host.out.theme.good(said)));
  const [accepted, returned] = 'reason' in verdict ? [0, claims.length] : [claims.length, 0];
  host.out.show(say.ended({ accepted, returned }));
  sayHandBack(
    perUnit(claims).map(({ subject }) => subject),
    host,
  );
  return { code: ExitCode.ok, recorded };
}

async function walkThrough(
  queue: ReviewQueue,
  subjects: ReviewSubjects,
  { options }: Call<'review'>,
  host: Host,
): Promise<ExitCode> {
  const say = sayOf(subjects);
  const count: ReviewCount = { accepted: 0, returned: 0, subjects: new Set() };
  const unit = whose(subjects);
  const { claims, own } = queue;
  if (claims.length + own === 0) host.out.show(say.nothing({ unit }));
  else host.out.show(say.intro({ unit, count: claims.length, own }));
  try {
    const isOfMany = perUnit(claims).length > 1;
    const order = options.by ?? (isOfMany ? await askOrder(say, host) : 'unit');
    const inOrder = order === 'item' ? byDuty(claims) : claims;
    await reviewWalk({ claims: inOrder, order, isOfMany }, count, host);
  } catch (error) {
    if (!isPromptStopped(error)) throw error;
    host.out.show(line`\n${say.stopped({ accepted: count.accepted, returned: count.returned })}`);
    return ExitCode.stopped;
  }
  host.out.show(line`\n${say.ended({ accepted: count.accepted, returned: count.returned })}`);
  sayHandBack([...count.subjects], host);
  return ExitCode.ok;
}

type Say = ReturnType<typeof sayOf>;

async function askOrder(say: Say, host: Host): Promise<'unit' | 'item'> {
  const choices = (['unit', 'item'] as const).map((value) => ({ value, label: say.orders[value] }));
  return (await host.prompter()).choose({ text: say.order, choices });
}

function sayOf([{ workspace }]: ReviewSubjects) {
  return reviewMessages[workspace.language];
}

/** The unit, or how many are reviewed together. */
function whose(subjects: ReviewSubjects): string {
  return subjects.length === 1 ? unitOf(subjects[0]).name : sayOf(subjects).units({ count: subjects.length });
}

/** Of several units, each with what waits there. */
function idsOf({ claims }: ReviewQueue, subjects: ReviewSubjects): string {
  return perUnit(claims)
    .map(({ subject, claims: ofIt }) => {
      const ids = ofIt.map(({ claim }) => idOf(claim)).join('、');
      return subjects.length === 1 ? ids : `${unitOf(subject).name} ${ids}`;
    })
    .join('；');
}

function sayHandBack(subjects: readonly ReviewSubject[], host: Host): void {
  const [first] = subjects;
  if (first === undefined) return;
  const say = reviewMessages[first.workspace.language];
  const unit = unitOf(first).name;
  const one = first.isCopy ? say.handBack({ unit, name: fileName(unit, 60) }) : say.inPlace;
  host.err.show(line`${subjects.length > 1 ? say.handBackAll : one}\n${say.reminder}`);
}
