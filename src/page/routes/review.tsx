import type { Context } from 'hono';
import { idOf, perUnit, unitOf, type Waiting } from '../../app/district/review-queue.ts';
import { claimsIn, rememberReviewed } from '../../app/district/review-subject.ts';
import { type Judged, saveMany, type Verdict } from '../../app/district/save-verdict.ts';
import { type EvidenceRow, evidenceRows } from '../../app/evidence/evidence-rows.ts';
import { readPoints } from '../../core/ledger/given/given-points.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { Trouble } from '../../trouble.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { keyOf, type ReviewPage, reviewPage, reviewPath, subjectsHere } from '../answers/review-page.ts';
import { changedSince } from '../answers/staleness.ts';
import type { Place, Setting } from '../place.ts';
import { Review, type ReviewAgain } from '../views/review.tsx';
import { posted } from './answer.tsx';
import { type CopyUse, keptCopy } from './kept-copy.ts';
import { leadTo, show } from './show.tsx';

function asked({ req }: Context) {
  return { by: req.query('by'), of: req.query('of'), judged: req.query('judged') };
}

/** What waits for the bureau's word in all copies that are kept here, a unit's or a duty's at a time, with its evidence. */
export async function showReview(
  context: Context,
  setting: Setting,
  place: Place,
  again?: ReviewAgain,
): Promise<Response> {
  const { language } = place.workspace;
  const say = bureauMessages[language].review;
  const page = await reviewPage(setting, asked(context));
  const isAll = context.req.query('all') === '1';
  const content =
    page === undefined ? (
      <p>
        {say.noCopies} <a href="/district">{pageMessages[language].parts.district}</a>
      </p>
    ) : (
      <Review page={page} language={language} evidence={await evidenceOf(page)} isAll={isAll} again={again} />
    );
  return show(context, setting, place, { title: say.title, part: 'district', content, status: again?.status ?? 200 });
}

async function evidenceOf({ group }: ReviewPage): Promise<ReadonlyMap<string, readonly EvidenceRow[]>> {
  const rows = new Map<string, readonly EvidenceRow[]>();
  for (const { subject, claims } of perUnit(group?.claims ?? [])) {
    const { state } = await claimsIn(subject);
    for (const waits of claims) rows.set(keyOf(waits), await evidenceRows(idOf(waits.claim), state, subject.store));
  }
  return rows;
}

/** Records one verdict of all that is ticked, a unit's as one step; or nothing, and why. */
export async function saveReview(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { language } = place.workspace;
  const { typed } = await posted(context);
  const page = await reviewPage(setting, asked(context));
  const say = bureauMessages[language].review;
  if (page === undefined) return leadTo(context, setting, '/district/review', [say.noCopies]);
  const read = judgedIn(typed, page, language);
  if ('lines' in read) return showReview(context, setting, place, { typed, ...read });
  const said: Shown[] = [];
  try {
    await saveMany(read.judged, (words) => said.push(words));
    said.push(say.handBack);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    said.push(guidedTroubleWords(error, language));
  }
  await rememberReviewed(page.subjects);
  return leadTo(context, setting, reviewPath(page), said);
}

type Read = { readonly judged: readonly Judged[] } | Omit<ReviewAgain, 'typed'>;

/** What the form says of which claims. It is held against what waits now: nobody judges what they have not seen. */
function judgedIn(typed: TypedAnswer, page: ReviewPage, language: Language): Read {
  const say = bureauMessages[language].review;
  const claims = page.groups.flatMap(({ claims: ofIt }) => ofIt);
  const picks = new Set(typed.get('pick') ?? []);
  const picked = claims.filter((waits) => picks.has(keyOf(waits)));
  const changed = picked.filter((waits) =>
    changedSince(typed.get(`seen ${keyOf(waits)}`)?.[0] ?? '', waits.claim.found),
  );
  const problems = new Map(changed.map((waits) => [keyOf(waits), say.changed]));
  const gone = picks.size - picked.length;
  if (gone > 0 || problems.size > 0) {
    return { lines: [...(gone > 0 ? [say.gone({ count: gone })] : []), say.stale], problems, status: 409 };
  }
  const reason = (typed.get('reason')?.[0] ?? '').trim();
  const isReturn = typed.get('verdict')?.[0] === 'return';
  const refusal = refusalOf({ picked, reason, isReturn }, language);
  if (refusal !== undefined) return { lines: [refusal], problems, status: 422 };
  if (isReturn) return { judged: picked.map((waits) => ({ ...waits, verdict: { reason } })) };
  return acceptedIn(typed, claims, picks, language);
}

interface Meant {
  readonly picked: readonly Waiting[];
  readonly reason: string;
  readonly isReturn: boolean;
}

/** Enter in the field of the reason presses the first button: what was meant is asked, not guessed. */
function refusalOf({ picked, reason, isReturn }: Meant, language: Language): Shown | undefined {
  const say = bureauMessages[language].review;
  if (picked.length === 0) return say.nonePicked;
  if (isReturn) return reason === '' ? reviewMessages[language].reasonEmpty : undefined;
  return reason === '' ? undefined : say.reasonForAccepted;
}

function acceptedIn(
  typed: TypedAnswer,
  claims: readonly Waiting[],
  picks: ReadonlySet<string>,
  language: Language,
): Read {
  const say = bureauMessages[language].review;
  const problems = new Map<string, Shown>();
  const judged = claims.flatMap((waits): readonly Judged[] => {
    const key = keyOf(waits);
    const points = (typed.get(`points ${key}`)?.[0] ?? '').trim();
    const isPicked = picks.has(key);
    if (!isPicked && points !== '') problems.set(key, say.pointsUnpicked);
    const wrong = isPicked ? wrongPoints(waits, points, language) : undefined;
    if (wrong !== undefined) problems.set(key, wrong);
    return isPicked ? [{ ...waits, verdict: accepted(points, typed) }] : [];
  });
  return problems.size === 0
    ? { judged }
    : { lines: [say.wrongPoints({ count: problems.size })], problems, status: 422 };
}

function accepted(points: string, typed: TypedAnswer): Verdict {
  if (points !== '') return { points };
  return { points: typed.get('self') === undefined ? undefined : 'self' };
}

function wrongPoints({ claim: { found } }: Waiting, text: string, language: Language): Shown | undefined {
  if (text === '' || found.points === undefined || readPoints(text, found.requirement) !== undefined) return undefined;
  return reviewMessages[language].badPoints({ max: writtenPoints(found.points).max });
}

/** A copy of evidence of a unit whose ledger is kept here, for a download or for a frame. */
export function unitFile(use: CopyUse) {
  return async (context: Context, setting: Setting): Promise<Response> => {
    const subject = (await subjectsHere(setting))?.find((each) => unitOf(each).id === context.req.param('unit'));
    if (subject === undefined) return context.notFound();
    return keptCopy(context, use, (await claimsIn(subject)).state, subject.store);
  };
}
