import type { Context } from 'hono';
import { type Attachment, attachmentsIn } from '../../core/ledger/evidence/attachments.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import { exact, joined, shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import type { Place, Setting } from '../place.ts';
import { dutyTitle } from '../views/duty.tsx';
import { Kept } from '../views/kept.tsx';
import { dutyPath } from '../views/layout.tsx';
import { type CopyUse, keptCopy } from './kept-copy.ts';
import { show } from './show.tsx';
import { SortForm } from './sort.tsx';

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
  if (removal !== undefined) return <>{joined([name, say.removed], '\n')}</>;
  const words =
    'url' in evidence ? name : say.state({ name: shown(evidence.name), size: sizeWords(evidence.bytes, language) });
  return <Kept evidence={evidence} words={words} folder="/files" language={language} />;
}

/** For a download, or for a frame of the page. */
export function evidenceFile(use: CopyUse) {
  return (context: Context, _setting: Setting, { ledger }: Place) => keptCopy(context, use, ledger.state, ledger.store);
}
