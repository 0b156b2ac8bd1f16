import type { Context } from 'hono';
import { zippedOutputs } from '../../app/output/zipped-outputs.ts';
import { Trouble } from '../../trouble.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { type Place, run, type Setting } from '../place.ts';
import { download } from './download.ts';
import { leadTo, show } from './show.tsx';

/** Whom the bureau would write to and why, as `notice` says it, and the letters to take along. */
export async function showNotice(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { call, host } = setting;
  const { language } = place.workspace;
  const say = bureauMessages[language].notice;
  const { said } = await run(host, (within) => call.runVerb('notice', { args: [], options: call.options }, within));
  const content = (
    <>
      <ul>
        {said.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <p>
        <a href="/district/notice/zip">{say.download}</a>
      </p>
      <p class="help">{say.notSent}</p>
    </>
  );
  return show(context, setting, place, { title: say.title, part: 'district', content });
}

/** As `notice -o` writes them. */
export function noticeFile(context: Context, setting: Setting, place: Place): Promise<Response> {
  return zipOf('notice', {}, bureauMessages[place.workspace.language].notice.file, [context, setting, place]);
}

/** What was said of each unit, a packet each, as `export --all` writes them. */
export function answersFile(context: Context, setting: Setting, place: Place): Promise<Response> {
  return zipOf('export', { all: true }, bureauMessages[place.workspace.language].district.answersFile, [
    context,
    setting,
    place,
  ]);
}

async function zipOf(
  verb: 'notice' | 'export',
  more: { readonly all?: true },
  name: string,
  [context, setting, place]: readonly [Context, Setting, Place],
): Promise<Response> {
  const { call, host } = setting;
  try {
    const content = await zippedOutputs(host, (output) => {
      const options = { ...call.options, ...more, output, yes: true };
      return run(host, (within) => call.runVerb(verb, { args: [], options }, within));
    });
    return download(content, `${name}.zip`);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return leadTo(context, setting, '/district', [guidedTroubleWords(error, place.workspace.language)]);
  }
}
