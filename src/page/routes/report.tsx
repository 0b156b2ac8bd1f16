import type { Context } from 'hono';
import { wordsKept } from '../../app/workspace/settings/keep-words.ts';
import { fileName } from '../../core/text/file-name.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { type Place, run, type Setting } from '../place.ts';
import { OwnWordsForm, type WordsAgain } from '../views/own-words.tsx';
import { Remedies, type RemediesAgain } from '../views/remedies.tsx';
import { download, framed } from './download.ts';
import { show } from './show.tsx';

const formats = ['docx', 'xlsx', 'html', 'md', 'csv', 'json'] as const;

type Format = (typeof formats)[number];

/** A form of the page that was not taken. */
interface Again {
  readonly words?: WordsAgain;
  readonly remedies?: RemediesAgain;
}

/** The report as it will be, what the unit itself writes in it, and every format of it to take along. */
export async function showReport(
  context: Context,
  setting: Setting,
  place: Place,
  again: Again = {},
): Promise<Response> {
  const { language } = place.workspace;
  const say = pageMessages[language].report;
  const content = (
    <>
      <h2>{say.download}</h2>
      <ul class="steps">
        {formats.map((format) => (
          <li>
            <a href={`/report/${format}`}>{say.formats[format]}</a>
          </li>
        ))}
      </ul>
      <p>{say.print}</p>
      <div class="beside">
        <section>
          <h2 id="words">{say.own}</h2>
          <OwnWordsForm
            place={place}
            words={await wordsKept(place.ledger.folder, place.workspace.plan.id, setting.host)}
            again={again.words}
          />
        </section>
        <section>
          <h2 id="preview">{say.preview}</h2>
          <iframe class="sheet" sandbox="" src="/report/preview" title={say.preview} />
        </section>
      </div>
      <h2 id="remedies">{say.remedies}</h2>
      <Remedies place={place} again={again.remedies} />
    </>
  );
  const status = again.words === undefined && again.remedies === undefined ? 200 : 422;
  return show(context, setting, place, { title: pageMessages[language].parts.report, part: 'report', content, status });
}

/** As `report` writes it, byte for byte. */
async function reportAs(format: Format, { call, host }: Setting) {
  const options = { ...call.options, format };
  return (await run(host, (within) => call.runVerb('report', { args: [], options }, within))).content;
}

export async function reportPreview(_context: Context, setting: Setting): Promise<Response> {
  return framed(await reportAs('html', setting), 'text/html; charset=utf-8');
}

export async function reportFile(context: Context, setting: Setting, { workspace }: Place): Promise<Response> {
  const format = formats.find((each) => each === context.req.param('format'));
  if (format === undefined) return context.notFound();
  const unit = fileName(workspace.config?.unit.name ?? '', 60);
  const name = pageMessages[workspace.language].report.file({ unit });
  return download(await reportAs(format, setting), `${name}.${format}`);
}
