import type { Context } from 'hono';
import { inWords, isHandedIn, takeBack, undoable, undoWarnings } from '../../app/answers/take-back.ts';
import type { Placement } from '../../core/ledger/entry.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import type { Place, Setting } from '../place.ts';
import { dutyPath, Lines } from '../views/layout.tsx';
import { PostForm } from '../views/post-form.tsx';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** What the page is about. */
interface Asked {
  /** The one entry, where one was chosen; else what was recorded last on this computer. */
  readonly chosen: string | undefined;
  readonly placements: readonly Placement[];
}

/** What was recorded last on this computer, or the entry that was chosen, to be taken back. */
export async function showUndo(context: Context, setting: Setting, place: Place): Promise<Response> {
  return undoPage(context, setting, place, await asked(context.req.query('entry'), place));
}

async function asked(chosen: string | undefined, { ledger, workspace }: Place): Promise<Asked> {
  return { chosen, placements: await undoable(ledger, workspace, chosen) };
}

/** Takes back what was shown, and nothing that came since; a signed report only where that was ticked. */
export async function undo(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const found = await asked(typed.get('entry')?.[0], place);
  const { chosen, placements } = found;
  const { language } = place.workspace;
  const say = pageMessages[language].undo;
  if (placements.length === 0 || typed.get('last')?.[0] !== idsOf(placements)) {
    return undoPage(context, setting, place, found, say.changed);
  }
  if (isHandedIn(placements) && typed.get('reportToo')?.[0] !== '1') {
    return undoPage(context, setting, place, found, say.reportFirst);
  }
  const count = inWords(placements, place.workspace).length;
  await takeBack(placements, place.workspace, place.ledger);
  const duty = chosen === undefined ? undefined : placements[0]?.entry.requirement;
  const path = duty === undefined ? '/undo' : dutyPath(duty);
  return leadTo(context, setting, path, [recordMessages[language].undoneCount({ count })]);
}

function idsOf(placements: readonly Placement[]): string {
  return placements.map(({ entry }) => entry.id).join(' ');
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
      {warning === undefined ? null : (
        <p class="warning" role="alert">
          {warning}
        </p>
      )}
      {found.placements.length === 0 ? <p>{isLast ? say.nothing : say.oneGone}</p> : <Question {...{ place, found }} />}
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

function Question({ place: { workspace }, found }: { readonly place: Place; readonly found: Asked }) {
  const { chosen, placements } = found;
  const say = pageMessages[workspace.language].undo;
  const lines = inWords(placements, workspace);
  return (
    <PostForm action="/undo">
      <p>{chosen === undefined ? say.shows : say.oneShows}</p>
      <ul>
        {lines.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <Lines lines={undoWarnings(placements, workspace.language)} />
      {isHandedIn(placements) ? (
        <p>
          <label class="check">
            <input type="checkbox" name="reportToo" value="1" /> {say.reportToo}
          </label>
        </p>
      ) : null}
      {chosen === undefined ? null : <input type="hidden" name="entry" value={chosen} />}
      <input type="hidden" name="last" value={idsOf(placements)} />
      <button type="submit">{say.go({ count: lines.length })}</button>
    </PostForm>
  );
}
