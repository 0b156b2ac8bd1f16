import type { Context } from 'hono';
import { fileName } from '../../core/text/file-name.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { type Place, run, type Setting } from '../place.ts';
import { download, framed } from './download.ts';
import { show } from './show.tsx';

const formats = ['docx', 'xlsx', 'html', 'md', 'csv', 'json'] as const;

type Format = (typeof formats)[number];

/** The report as it will be, and every format of it to take along. */
export function showReport(context: Context, setting: Setting, place: Place): Response | Promise<Response> {
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
      <h2 id="preview">{say.preview}</h2>
      <iframe class="sheet" sandbox="" src="/report/preview" title={say.preview} />
    </>
  );
  return show(context, setting, place, { title: pageMessages[language].parts.report, part: 'report', content });
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
