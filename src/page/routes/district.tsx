import type { Context } from 'hono';
import { Trouble } from '../../trouble.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { sortingMessages } from '../../words/areas/page/sort.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { namesOnly, putUploads } from '../answers/uploads.ts';
import { type Place, run, type Setting } from '../place.ts';
import { DropField } from '../views/drop-field.tsx';
import { PostForm } from '../views/post-form.tsx';
import { posted } from './answer.tsx';
import { download, framed } from './download.ts';
import { leadTo, show } from './show.tsx';

const views = ['unit', 'item', 'group', 'lead'] as const;
const formats = ['xlsx', 'html', 'csv'] as const;

type View = (typeof views)[number];
type Format = (typeof formats)[number];

/** What the units sent, and the table of all of them. */
export function showDistrict(context: Context, setting: Setting, place: Place): Response | Promise<Response> {
  const { language } = place.workspace;
  const say = bureauMessages[language].district;
  const by = viewIn(context);
  const content = (
    <>
      <ul class="steps">
        <li>
          <a href="/district/units">{bureauMessages[language].units.title}</a>
        </li>
        <li>
          <a href="/district/review">{bureauMessages[language].review.title}</a>
        </li>
        <li>
          <a href="/district/answers">{say.answers}</a>
        </li>
        <li>
          <a href="/district/notice">{bureauMessages[language].notice.title}</a>
        </li>
      </ul>
      <h2>{say.inbox}</h2>
      <PostForm action="/district/inbox" enctype="multipart/form-data">
        <DropField id="sent" label={say.sent} help={say.sentHelp} />
        <button type="submit">{say.take}</button>
      </PostForm>
      <h2 id="table">{say.table}</h2>
      <ul class="steps">
        {views.map((view) => (
          <li>
            <a href={`/district?by=${view}#table`} aria-current={view === by ? 'true' : undefined}>
              {say.views[view]}
            </a>
          </li>
        ))}
        {formats.map((format) => (
          <li>
            <a href={`/district/table/${format}?by=${by}`}>{say.formats[format]}</a>
          </li>
        ))}
      </ul>
      <iframe class="sheet" sandbox="" src={`/district/table?by=${by}`} title={say.table} />
    </>
  );
  return show(context, setting, place, { title: pageMessages[language].parts.district, part: 'district', content });
}

function viewIn({ req }: Context): View {
  return views.find((view) => view === req.query('by')) ?? 'unit';
}

/** As `rollup` writes it, byte for byte. */
async function tableAs(format: Format, by: View, { call, host }: Setting) {
  const options = { ...call.options, format, by };
  return (await run(host, (within) => call.runVerb('rollup', { args: [], options }, within))).content;
}

export async function districtTable(context: Context, setting: Setting): Promise<Response> {
  return framed(await tableAs('html', viewIn(context), setting), 'text/html; charset=utf-8');
}

export async function districtFile(context: Context, setting: Setting, { workspace }: Place): Promise<Response> {
  const format = formats.find((each) => each === context.req.param('format'));
  if (format === undefined) return context.notFound();
  const content = await tableAs(format, viewIn(context), setting);
  return download(content, `${bureauMessages[workspace.language].district.file}.${format}`);
}

/** Takes in what is sound, as `inbox` does, and gives what it says of each, with the answers to copy. */
export async function takeSent(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { files } = await posted(context);
  const { call, host } = setting;
  const { language } = place.workspace;
  if (files.length === 0) return leadTo(context, setting, '/district', [sortingMessages[language].nothing]);
  const uploads = await putUploads(files, host, 'together');
  try {
    const options = { ...call.options, yes: true };
    const taking = { args: [uploads.folder], options };
    const done = await run(host, (within) => call.runVerb('inbox', taking, within));
    const named = (lines: readonly Shown[]) => lines.map((each) => namesOnly(each, uploads.folder));
    return leadTo(context, setting, '/district', named(done.said), named(done.faulty));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return leadTo(context, setting, '/district', [namesOnly(guidedTroubleWords(error, language), uploads.folder)]);
  } finally {
    await uploads.remove();
  }
}
