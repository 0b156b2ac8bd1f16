import type { Context } from 'hono';
import { inWords, isHandedIn, redoable, takeBack, undoable, undoWarnings } from '../../app/answers/take-back.ts';
import type { Placement } from '../../core/ledger/entry.ts';
import type { Undone } from '../../core/ledger/last-undone.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import type { Place, Setting } from '../place.ts';
import { dutyPath, Lines, Warned } from '../views/layout.tsx';
import { idsOf, TakeBack } from '../views/take-back.tsx';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** What the page is about. */
interface Asked {
  /** The one entry, where one was chosen; else what was recorded last on this computer. */
  readonly chosen: string | undefined;
  readonly placements: readonly Placement[];
  /** What was taken back last, to be restored. */
  readonly undone: Undone;
}

/** What was recorded last on this computer, or the entry that was chosen, to be taken back; or what was taken back last, to be restored. */
export async function showUndo(context: Context, setting: Setting, place: Place): Promise<Response> {
  return undoPage(context, setting, place, await asked(context.req.query('entry'), place));
}

async function asked(chosen: string | undefined, { ledger, workspace }: Place): Promise<Asked> {
  const placements = await undoable(ledger, workspace, chosen);
  return { chosen, placements, undone: await redoable(ledger, workspace) };
}

/** Takes back or restores what was shown, and nothing that came since; a signed report is taken back only where that was ticked. */
export async function undo(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const found = await asked(typed.get('entry')?.[0], place);
  const { chosen, placements, undone } = found;
  const { workspace, ledger } = place;
  const say = pageMessages[workspace.language].undo;
  const isRedo = typed.get('redo') !== undefined;
  const shown = isRedo ? undone.restored : placements;
  if (shown.length === 0 || typed.get('last')?.[0] !== idsOf(shown)) {
    return undoPage(context, setting, place, found, isRedo ? say.redoChanged : say.changed);
  }
  if (!isRedo && isHandedIn(placements) && typed.get('reportToo')?.[0] !== '1') {
    return undoPage(context, setting, place, found, say.reportFirst);
  }
  const count = inWords(shown, workspace).length;
  await takeBack(isRedo ? undone.retractions : placements, workspace, ledger);
  const duty = chosen === undefined ? undefined : placements[0]?.entry.requirement;
  const done = recordMessages[workspace.language][isRedo ? 'redoneCount' : 'undoneCount'];
  return leadTo(context, setting, duty === undefined ? '/undo' : dutyPath(duty), [done({ count })]);
}

async function undoPage(
  context: Context,
  setting: Setting,
  place: Place,
  found: Asked,
  warning?: Shown,
): Promise<Response> {
  const say = pageMessages[place.workspace.language].undo;
  const isLast = found.chosen === undefined;
  const content = (
    <>
      <Warned lines={warning === undefined ? [] : [warning]} />
      {found.placements.length === 0 ? <p>{isLast ? say.nothing : say.oneGone}</p> : <Question {...{ place, found }} />}
      {isLast ? <Restoring place={place} found={found} /> : null}
      {isLast ? <p>{say.earlier}</p> : null}
    </>
  );
  return show(context, setting, place, {
    title: isLast ? say.title : say.oneTitle,
    part: 'undo',
    content,
    status: warning === undefined ? 200 : 409,
  });
}

interface QuestionValues {
  readonly place: Place;
  readonly found: Asked;
}

function Question({ place: { workspace }, found: { chosen, placements } }: QuestionValues) {
  const say = pageMessages[workspace.language].undo;
  const title = chosen === undefined ? say.shows : say.oneShows;
  return (
    <TakeBack action="/undo" go={say.go} {...{ placements, workspace, title }}>
      <Lines lines={undoWarnings(placements, workspace.language)} />
      {isHandedIn(placements) ? (
        <p>
          <label class="check">
            <input type="checkbox" name="reportToo" value="1" /> {say.reportToo}
          </label>
        </p>
      ) : null}
      {chosen === undefined ? null : <input type="hidden" name="entry" value={chosen} />}
    </TakeBack>
  );
}

/** The way back from an undo, as long as nothing was recorded since. */
function Restoring({ place: { workspace }, found: { undone } }: QuestionValues) {
  const { restored } = undone;
  const say = pageMessages[workspace.language].undo;
  const count = inWords(restored, workspace).length;
  if (count === 0) return null;
  const title = recordMessages[workspace.language].redoShows({ count });
  return (
    <TakeBack action="/undo" placements={restored} go={say.redo} {...{ workspace, title }}>
      <input type="hidden" name="redo" value="1" />
    </TakeBack>
  );
}
