import type { Context } from 'hono';
import { inWords, takeBack, undoable } from '../../app/answers/take-back.ts';
import type { Placement } from '../../core/ledger/entry.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import type { Place, Setting } from '../place.ts';
import { Lines } from '../views/layout.tsx';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** What was recorded last on this computer, to be taken back. */
export async function showUndo(context: Context, setting: Setting, place: Place): Promise<Response> {
  return undoPage(context, setting, place, await undoable(place.ledger, place.workspace));
}

/** Takes back what was shown, and nothing that came since. */
export async function undo(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const last = await undoable(place.ledger, place.workspace);
  const { language } = place.workspace;
  if (last.length === 0 || typed.get('last')?.[0] !== idsOf(last)) {
    return undoPage(context, setting, place, last, [pageMessages[language].undo.changed]);
  }
  const count = inWords(last, place.workspace).length;
  await takeBack(last, place.workspace, place.ledger);
  return leadTo(context, setting, '/undo', [recordMessages[language].undoneCount({ count })]);
}

function idsOf(placements: readonly Placement[]): string {
  return placements.map(({ entry }) => entry.id).join(' ');
}

async function undoPage(
  context: Context,
  setting: Setting,
  place: Place,
  last: readonly Placement[],
  warnings: readonly Shown[] = [],
): Promise<Response> {
  const { workspace } = place;
  const say = pageMessages[workspace.language].undo;
  const lines = inWords(last, workspace);
  const content = (
    <>
      {warnings.length === 0 ? null : (
        <div class="warning" role="alert">
          <Lines lines={warnings} />
        </div>
      )}
      {lines.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <form method="post" action="/undo">
          <p>{say.shows}</p>
          <ul>
            {lines.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
          <input type="hidden" name="last" value={idsOf(last)} />
          <button type="submit">{say.go({ count: lines.length })}</button>
        </form>
      )}
    </>
  );
  return show(context, setting, place, {
    title: say.title,
    part: 'undo',
    content,
    status: warnings.length === 0 ? 200 : 409,
  });
}
