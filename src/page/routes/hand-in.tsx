import { join } from 'node:path';
import type { Context } from 'hono';
import { submissionPeriodWords, submissionSummary } from '../../app/answers/submission-summary.ts';
import { submissionsOf } from '../../core/ledger/signing/submission.ts';
import { periodMeant, periodNamed, periodsToReport } from '../../core/progress/period-named.ts';
import { fileName } from '../../core/text/file-name.ts';
import { Trouble } from '../../trouble.ts';
import { sortingMessages } from '../../words/areas/page/sort.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { namesOnly, withUploads } from '../answers/uploads.ts';
import { type Place, run, type Setting } from '../place.ts';
import { DropField } from '../views/drop-field.tsx';
import { dutyTitle } from '../views/duty.tsx';
import { GuessesOpen } from '../views/guesses-open.tsx';
import { dutyPath, Lines, Problem } from '../views/layout.tsx';
import { PostForm } from '../views/post-form.tsx';
import { posted } from './answer.tsx';
import { download } from './download.ts';
import { leadTo, show } from './show.tsx';

/** What is missing, what will be signed, and the packet. */
export function showHandIn(context: Context, setting: Setting, place: Place): Response | Promise<Response> {
  return handInPage(context, setting, place, context.req.query('period') ?? '');
}

/** Signs as `submit` does, or says why it cannot. */
export async function handIn(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const [period = '', signed = ''] = [typed.get('period')?.[0], typed.get('signed')?.[0]];
  const { language } = place.workspace;
  if (signed.trim() === '') {
    return handInPage(context, setting, place, period, pageMessages[language].fields.needed);
  }
  try {
    const options = { ...setting.call.options, period, signed, yes: true };
    const done = await run(setting.host, (host) => setting.call.runVerb('submit', { args: [], options }, host));
    return leadTo(context, setting, `/hand-in?period=${encodeURIComponent(period)}`, done.said);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return handInPage(context, setting, place, period, guidedTroubleWords(error, language));
  }
}

function handInPage(context: Context, setting: Setting, place: Place, asked: string, problem?: Shown) {
  const { workspace, ledger } = place;
  const { plan, language, asOf } = workspace;
  const say = pageMessages[language].handIn;
  const begun = periodsToReport(plan, asOf.day);
  const period = begun.find(({ name }) => name === periodMeant(plan, asked)?.name) ?? begun[0];
  const isSigned = submissionsOf(ledger.state, ledger.config.unit.id, (name) => periodNamed(plan, name)).some(
    (submission) => submission.period === period?.name,
  );
  const content = (
    <>
      <GuessesOpen workspace={workspace} />
      <Missing place={place} />
      <form method="get" action="/hand-in">
        <div class="field">
          <label for="which">{say.period}</label>
          <select id="which" name="period">
            {begun.map((each) => (
              <option value={each.name} selected={each === period}>
                {submissionPeriodWords(each, workspace, true)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{say.see}</button>
      </form>
      {period === undefined ? null : (
        <>
          <h2>{submissionPeriodWords(period, workspace, true)}</h2>
          <Lines lines={submissionSummary(period, ledger, workspace, true)} />
          <Signing period={period.name} problem={problem} say={say} />
        </>
      )}
      <h2>{say.sending}</h2>
      {isSigned ? <p>{say.packetHelp}</p> : <p class="warning">{say.unsigned}</p>}
      <p>
        <a class="button" href="/hand-in/packet">
          {say.packet}
        </a>
      </p>
      <h2>{say.results}</h2>
      <PostForm action="/hand-in/results" enctype="multipart/form-data">
        <DropField id="results" label={say.resultsFile} help={say.resultsHelp} />
        <button type="submit">{say.takeResults}</button>
      </PostForm>
    </>
  );
  const title = pageMessages[language].parts.handIn;
  return show(context, setting, place, { title, part: 'handIn', content, status: problem === undefined ? 200 : 422 });
}

function Missing({ place: { progress, workspace } }: { readonly place: Place }) {
  const say = pageMessages[workspace.language].handIn;
  const missing = progress.requirements.filter(({ status, lacksEvidence }) => status === 'overdue' || lacksEvidence);
  if (missing.length === 0) return <p>{say.nothingMissing}</p>;
  return (
    <details>
      <summary>{say.missing({ count: missing.length })}</summary>
      <ul>
        {missing.map((found) => (
          <li>
            <a href={dutyPath(found.requirement.id)}>{dutyTitle(found)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SigningValues {
  readonly period: string;
  readonly problem: Shown | undefined;
  readonly say: { readonly signed: Shown; readonly sign: Shown };
}

function Signing({ period, problem, say }: SigningValues) {
  return (
    <PostForm action="/hand-in">
      <Problem problem={problem} />
      <input type="hidden" name="period" value={period} />
      <div class="field">
        <label for="signed">{say.signed}</label>
        <input type="text" id="signed" name="signed" autocomplete="off" aria-required="true" />
      </div>
      <button type="submit">{say.sign}</button>
    </PostForm>
  );
}

/** As `export` makes it, with evidence. */
export async function packet(_context: Context, { call, host }: Setting, { workspace }: Place): Promise<Response> {
  const { disk } = host;
  const folder = await disk.makeTemporaryFolder();
  const output = join(folder, 'packet.zip');
  try {
    const options = { ...call.options, output, withEvidence: true, yes: true };
    await run(host, (within) => call.runVerb('export', { args: [], options }, within));
    const unit = fileName(workspace.config?.unit.name ?? '', 60);
    const name = pageMessages[workspace.language].handIn.file({ unit });
    return download(new Uint8Array(await disk.readBytes(output)), `${name}.zip`);
  } finally {
    await disk.removeFile(output);
    await disk.removeEmptyFolder(folder);
  }
}

/** Takes in what the bureau sent back, as `merge` does. */
export async function takeResults(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { files } = await posted(context);
  const { call, host } = setting;
  const { language } = place.workspace;
  if (files.length === 0) return leadTo(context, setting, '/hand-in', [sortingMessages[language].nothing]);
  return withUploads(files, host, async (paths, folder) => {
    const said: Shown[] = [];
    for (const path of paths) {
      try {
        const merging = { args: [path], options: call.options };
        said.push(...(await run(host, (within) => call.runVerb('merge', merging, within))).said);
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        said.push(guidedTroubleWords(error, language));
      }
    }
    return leadTo(
      context,
      setting,
      '/hand-in',
      said.map((each) => namesOnly(each, folder)),
    );
  });
}
