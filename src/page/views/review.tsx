import { queueOrders, unitOf, type Waiting } from '../../app/district/review-queue.ts';
import { type EvidenceRow, rowWords } from '../../app/evidence/evidence-rows.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { keyOf, type ReviewPage, reviewPath } from '../answers/review-page.ts';
import { seenOf } from '../answers/staleness.ts';
import { dutyTitle, Entries, Standing } from './duty.tsx';
import { Kept } from './kept.tsx';
import { Lines } from './layout.tsx';
import { PostForm } from './post-form.tsx';

/** A form of reviews that was not taken: what was typed, and why not, of all of it and of a claim. */
export interface ReviewAgain {
  readonly typed: TypedAnswer;
  readonly lines: readonly Shown[];
  readonly problems: ReadonlyMap<string, Shown>;
  readonly status: 409 | 422;
}

export interface ReviewValues {
  readonly page: ReviewPage;
  readonly language: Language;
  /** Of each claim that is shown, by its key. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
  /** All are ticked at first. */
  readonly isAll: boolean;
  readonly again?: ReviewAgain | undefined;
}

/** What waits: which group is looked at, and its claims with what is to be said of them. */
export function Review(values: ReviewValues) {
  const { page, language } = values;
  const { by, isJudged, group, groups, own } = page;
  const say = bureauMessages[language].review;
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      <p>{countWords(count, isJudged, language)}</p>
      <p>
        <a href={reviewPath({ by, isJudged: !isJudged, group: undefined })}>
          {isJudged ? say.toWaiting : say.toJudged}
        </a>
      </p>
      {own === 0 ? null : <p>{say.own({ count: own })}</p>}
      <ul class="steps">
        {queueOrders.map((order) => (
          <li>
            <a
              href={reviewPath({ by: order, isJudged, group: undefined })}
              aria-current={order === by ? 'true' : undefined}
            >
              {say.by[order]}
            </a>
          </li>
        ))}
      </ul>
      {groups.length < 2 ? null : <Choice {...values} />}
      <p>
        <a href="/district/answers">{bureauMessages[language].district.answers}</a>{' '}
        <a href="/district/review/undo">{bureauMessages[language].undoReview.title}</a>
      </p>
      {group === undefined ? <Refused lines={values.again?.lines ?? []} /> : <Verdicts {...values} />}
    </>
  );
}

function countWords(count: number, isJudged: boolean, language: Language): Shown {
  const say = bureauMessages[language].review;
  if (isJudged) return count === 0 ? say.noneJudged : say.judged({ count });
  return count === 0 ? say.nothing : say.waits({ count });
}

function Refused({ lines }: { readonly lines: readonly Shown[] }) {
  return lines.length === 0 ? null : (
    <div class="problem" role="alert">
      <Lines lines={lines} />
    </div>
  );
}

function Choice({ page: { by, isJudged, group, groups }, language }: ReviewValues) {
  const say = bureauMessages[language].review;
  return (
    <form method="get" action="/district/review">
      <input type="hidden" name="by" value={by} />
      {isJudged ? <input type="hidden" name="judged" value="1" /> : null}
      <div class="field">
        <label for="of">{say.which[by]}</label>
        <select id="of" name="of">
          {groups.map(({ key, name, claims }) => (
            <option value={key} selected={key === group?.key}>
              {say.option({ name, count: claims.length })}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="second">
        {say.see}
      </button>
    </form>
  );
}

function Verdicts(values: ReviewValues) {
  const { page, language, again } = values;
  const { group } = page;
  const say = bureauMessages[language].review;
  const claims = group?.claims ?? [];
  const isScored = claims.some(({ claim: { found } }) => found.points?.self !== undefined);
  return (
    <>
      <h2>{group?.name}</h2>
      <PostForm
        action={reviewPath(page)}
        draft={`review ${page.isJudged ? 'judged ' : ''}${page.by} ${group?.key ?? ''}`}
      >
        <Refused lines={again?.lines ?? []} />
        <p>
          <a href={`${reviewPath(page)}&all=1`}>{say.all}</a>
        </p>
        {claims.map((waits) => (
          <One {...values} waits={waits} />
        ))}
        {isScored ? (
          <p>
            <label class="check">
              <input type="checkbox" name="self" value="1" checked={again?.typed.get('self') !== undefined} />{' '}
              {say.asSelf}
            </label>
          </p>
        ) : null}
        <p>
          <button type="submit" name="verdict" value="accept">
            {say.accept}
          </button>
        </p>
        <div class="field">
          <label for="reason">{say.reason}</label>
          <span class="help">{say.reasonHelp}</span>
          <input type="text" id="reason" name="reason" value={again?.typed.get('reason')?.[0]} autocomplete="off" />
        </div>
        <button type="submit" class="second" name="verdict" value="return">
          {say.return}
        </button>
      </PostForm>
    </>
  );
}

function One({ waits, page, language, evidence, isAll, again }: ReviewValues & { readonly waits: Waiting }) {
  const { subject, claim } = waits;
  const { found } = claim;
  const say = pageMessages[language];
  const key = keyOf(waits);
  const problem = again?.problems.get(key);
  const isPicked = again === undefined ? isAll : (again.typed.get('pick')?.includes(key) ?? false);
  const rows = (evidence.get(key) ?? []).filter(({ stands }) => stands);
  const folder = `/district/files/${encodeURIComponent(unitOf(subject).id)}`;
  return (
    <section class="sorted">
      <h3>
        <label>
          <input type="checkbox" name="pick" value={key} checked={isPicked && problem === undefined} />{' '}
          {page.by === 'unit' ? dutyTitle(found) : exact(unitOf(subject).name)}
        </label>
      </h3>
      {problem === undefined ? null : <p class="wrong">{problem}</p>}
      <input type="hidden" name={`seen ${key}`} value={seenOf(found)} />
      <Standing place={subject} found={found} />
      <div class="beside">
        <div>
          <h4>{say.duty.entries}</h4>
          <Entries place={subject} found={found} />
        </div>
        <div>
          <h4>{say.parts.evidence}</h4>
          {rows.length === 0 ? <p>{bureauMessages[language].review.noEvidence}</p> : null}
          <ul>
            {rows.map((row) => (
              <li>
                <Evidence row={row} folder={folder} language={language} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Points waits={waits} language={language} again={again} />
    </section>
  );
}

/** What is not here is named without a way to it. */
function Evidence({
  row,
  folder,
  language,
}: {
  readonly row: EvidenceRow;
  readonly folder: string;
  readonly language: Language;
}) {
  const words = rowWords(row, language);
  if (row.state === 'missing') return line`${words}${bureauMessages[language].review.notSent}`;
  const isHere = row.state === 'ok' || row.state === 'link';
  return isHere ? <Kept evidence={row.evidence} words={words} folder={folder} language={language} /> : words;
}

function Points({ waits, language, again }: Pick<ReviewValues, 'language' | 'again'> & { readonly waits: Waiting }) {
  const { found } = waits.claim;
  if (found.points === undefined || found.status === 'exempt' || found.contributes) return null;
  const { max, self } = writtenPoints(found.points);
  const name = line`points ${keyOf(waits)}`;
  const say = bureauMessages[language].review;
  return (
    <div class="field">
      <label for={name}>{self === null ? say.points({ max }) : say.pointsBeside({ max, self })}</label>
      <input type="text" id={name} name={name} value={again?.typed.get(name)?.[0]} autocomplete="off" />
    </div>
  );
}
