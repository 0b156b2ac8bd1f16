import type { Context } from 'hono';
import { inWords, takeBack, undoable } from '../../app/answers/take-back.ts';
import { unitOf } from '../../app/district/review-queue.ts';
import { claimsIn, type ReviewSubject } from '../../app/district/review-subject.ts';
import type { Placement } from '../../core/ledger/entry.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { subjectsHere } from '../answers/review-page.ts';
import type { Place, Setting } from '../place.ts';
import { Warned } from '../views/layout.tsx';
import { idsOf, TakeBack } from '../views/take-back.tsx';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** What this computer said last of a unit, as `undo --unit` takes it back. */
interface LastSaid {
  readonly subject: ReviewSubject;
  readonly placements: readonly Placement[];
}

/** Of each unit what was said of it last, to be taken back: what was accepted or returned waits again. */
export function showUndoReview(context: Context, setting: Setting, place: Place): Promise<Response> {
  return undoReviewPage(context, setting, place);
}

async function undoReviewPage(context: Context, setting: Setting, place: Place, warning?: Shown): Promise<Response> {
  const { language } = place.workspace;
  const say = bureauMessages[language].undoReview;
  const all = await lastSaid(setting);
  const content = (
    <>
      <Warned lines={warning === undefined ? [] : [warning]} />
      <p class="help">{all.length === 0 ? say.nothing : say.help}</p>
      {all.map(({ subject: { workspace }, placements }) => (
        <>
          <h2>{exact(workspace.config.unit.name)}</h2>
          <TakeBack action="/district/review/undo" title={say.shows} go={say.go} {...{ workspace, placements }}>
            <input type="hidden" name="unit" value={workspace.config.unit.id} />
          </TakeBack>
        </>
      ))}
      <p>
        <a href="/district/review">{say.back}</a>
      </p>
    </>
  );
  return show(context, setting, place, {
    title: say.title,
    part: 'district',
    content,
    status: warning === undefined ? 200 : 409,
  });
}

async function lastSaid(setting: Setting): Promise<readonly LastSaid[]> {
  const all: LastSaid[] = [];
  for (const subject of (await subjectsHere(setting)) ?? []) {
    const { state } = await claimsIn(subject);
    const placements = await undoable({ store: subject.store, state }, subject.workspace);
    if (placements.length > 0) all.push({ subject, placements });
  }
  return all;
}

/** Takes back what was shown of one unit, and nothing that was said of it since. */
export async function undoReview(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { language } = place.workspace;
  const said = (await lastSaid(setting)).find(({ subject }) => unitOf(subject).id === typed.get('unit')?.[0]);
  if (said === undefined || typed.get('last')?.[0] !== idsOf(said.placements)) {
    return undoReviewPage(context, setting, place, bureauMessages[language].undoReview.changed);
  }
  const { subject, placements } = said;
  const count = inWords(placements, subject.workspace).length;
  await takeBack(placements, subject.workspace, { store: subject.store, config: subject.workspace.config });
  const path = `/district/review?by=unit&of=${encodeURIComponent(unitOf(subject).id)}`;
  return leadTo(context, setting, path, [recordMessages[language].undoneCount({ count })]);
}
