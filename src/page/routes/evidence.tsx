import type { Context } from 'hono';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import { shownDay } from '../../core/ledger/entry-day.ts';
import { type Attachment, attachmentsIn } from '../../core/ledger/evidence/attachments.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { marksMessages } from '../../words/areas/screen.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
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
      <p>{missing.length === 0 ? say.none : say.counted}</p>
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
            <Asked found={found} files={onceEach(files, workspace)} language={workspace.language} />
            <ul>
              {onceEach(files, workspace).map((same) => (
                <li>
                  <One same={same} language={workspace.language} />
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

/** A file, or a link, with all the days to which it is attached. */
interface Same {
  readonly attachment: Attachment;
  readonly days: ReadonlySet<string>;
}

interface AskedValues {
  readonly found: RequirementProgress;
  readonly files: readonly Same[];
  readonly language: Language;
}

/** What the plan asks for beside how much there is: whether it is all of it, only who looks can tell. */
function Asked({ found: { requirement }, files, language }: AskedValues) {
  if (requirement.evidence.length === 0) return null;
  const count = files.filter(({ attachment }) => attachment.removal === undefined).length;
  const names = exact(requirement.evidence.join('、'));
  return <p class="value">{pageMessages[language].evidence.asked({ names, count })}</p>;
}

function onceEach(files: readonly Attachment[], { plan }: Workspace): readonly Same[] {
  const alike = groupedBy(files, ({ evidence, removal }) =>
    'url' in evidence ? evidence.url : `${evidence.sha256} ${evidence.name} ${removal === undefined}`,
  );
  return Array.from(alike.values(), (same) => ({
    attachment: same[0],
    days: new Set(same.flatMap(({ placement: { entry } }) => shownDay(entry, plan.period) ?? [])),
  }));
}

function One({ same: { attachment, days }, language }: { readonly same: Same; readonly language: Language }) {
  const { evidence, removal } = attachment;
  const say = pageMessages[language].evidence;
  const name = evidenceName(evidence);
  const when = joined(
    [...days].sort().map((day) => dayWords(day, language)),
    marksMessages[language].list,
  );
  const about = (words: Shown) => joined([words, when], line` · `);
  if (removal !== undefined) return <>{about(joined([name, say.removed], ' '))}</>;
  const words =
    'url' in evidence ? name : say.state({ name: shown(evidence.name), size: sizeWords(evidence.bytes, language) });
  return <Kept evidence={evidence} words={about(words)} folder="/files" language={language} />;
}

/** For a download, or for a frame of the page. */
export function evidenceFile(use: CopyUse) {
  return (context: Context, _setting: Setting, { ledger }: Place) => keptCopy(context, use, ledger.state, ledger.store);
}
