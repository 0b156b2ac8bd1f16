import type { Context } from 'hono';
import { isLink } from '../../app/evidence/evidence-source.ts';
import type { EvidenceFile } from '../../core/ledger/entry.ts';
import { type Attachment, attachmentsIn } from '../../core/ledger/evidence/attachments.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { fileEnding } from '../../core/text/file-ending.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import { exact, joined, type Shown, shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import type { Place, Setting } from '../place.ts';
import { dutyTitle } from '../views/duty.tsx';
import { dutyPath } from '../views/layout.tsx';
import { download, framed } from './download.ts';
import { show } from './show.tsx';
import { SortForm } from './sort.tsx';

/** What a frame can show, by the ending of its name; a file that is something else stays dark, as no browser may guess. */
const types: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['pdf', 'application/pdf'],
]);

/** Evidence by duty: what still lacks any first. */
export function showEvidence(context: Context, setting: Setting, place: Place): Response | Promise<Response> {
  const { progress, workspace, ledger } = place;
  const say = pageMessages[workspace.language].evidence;
  const missing = progress.requirements.filter((found) => found.lacksEvidence || found.doneWithoutEvidence);
  const attached = attachmentsIn(ledger.state).filter(({ stands }) => stands);
  const own = ({ requirement }: RequirementProgress) =>
    attached.filter(({ placement }) => placement.entry.requirement === requirement.id);
  const having = progress.requirements.map((found) => ({ found, files: own(found) }));
  const content = (
    <>
      <h2>{say.missing}</h2>
      {missing.length === 0 ? <p>{say.none}</p> : null}
      <ul class="duties">
        {missing.map((found) => (
          <li>
            <a href={`${dutyPath(found.requirement.id)}?step=attach#answer`}>
              {dutyTitle(found)} <span class="value">{exact(found.requirement.evidence.join('、'))}</span>
            </a>
          </li>
        ))}
      </ul>
      <SortForm place={place} />
      {setting.waiting.files.length === 0 ? null : (
        <p class="warning">
          <a href="/evidence/sort">{say.waiting({ count: setting.waiting.files.length })}</a>
        </p>
      )}
      <h2>{say.kept}</h2>
      {attached.length === 0 ? <p>{say.nothing}</p> : null}
      {having
        .filter(({ files }) => files.length > 0)
        .map(({ found, files }) => (
          <section>
            <h3>
              <a href={dutyPath(found.requirement.id)}>{dutyTitle(found)}</a>
            </h3>
            <ul>
              {files.map((each) => (
                <li>
                  <One attachment={each} place={place} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
  return show(context, setting, place, {
    title: pageMessages[workspace.language].parts.evidence,
    part: 'evidence',
    content,
  });
}

function One({ attachment, place }: { readonly attachment: Attachment; readonly place: Place }) {
  const { evidence, removal } = attachment;
  const { language } = place.workspace;
  const say = pageMessages[language].evidence;
  const name = evidenceName(evidence);
  if ('url' in evidence) {
    // A ledger from elsewhere may hold any text.
    if (!isLink(evidence.url)) return <>{name}</>;
    return (
      <a href={exact(evidence.url)} rel="noreferrer noopener">
        {name}
      </a>
    );
  }
  if (removal !== undefined) return <>{joined([name, say.removed], '\n')}</>;
  const words = say.state({ name: shown(evidence.name), size: sizeWords(evidence.bytes, language) });
  return <Copy file={evidence} words={words} place={place} />;
}

function Copy({ file, words, place }: { readonly file: EvidenceFile; readonly words: Shown; readonly place: Place }) {
  const say = pageMessages[place.workspace.language].evidence;
  return (
    <>
      {words} <a href={`/files/${file.sha256}`}>{say.download}</a>
      {!types.has(fileEnding(file.name)) ? null : (
        <details>
          <summary>{say.look}</summary>
          <iframe sandbox="" loading="lazy" src={`/files/${file.sha256}/view`} title={shown(file.name)} />
        </details>
      )}
    </>
  );
}

/** The copy whose hash the address has, if the ledger names it and nobody had it removed. */
async function copyIn({ req }: Context, { ledger }: Place) {
  const wanted = req.param('sha256');
  const found = attachmentsIn(ledger.state).flatMap(({ evidence, removal, stands }) =>
    stands && removal === undefined && 'sha256' in evidence && evidence.sha256 === wanted ? [evidence] : [],
  )[0];
  const content = found && (await ledger.store.readEvidence(found.sha256));
  return found && content && { name: found.name, content: new Uint8Array(content) };
}

export async function evidenceFile(context: Context, _setting: Setting, place: Place): Promise<Response> {
  const copy = await copyIn(context, place);
  return copy === undefined ? context.notFound() : download(copy.content, copy.name);
}

export async function evidenceView(context: Context, _setting: Setting, place: Place): Promise<Response> {
  const copy = await copyIn(context, place);
  const type = copy && types.get(fileEnding(copy.name));
  return copy === undefined || type === undefined ? context.notFound() : framed(copy.content, type);
}
