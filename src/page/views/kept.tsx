import { isLink } from '../../app/evidence/evidence-source.ts';
import type { Evidence } from '../../core/ledger/entry.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown, shown } from '../../words/shown.ts';
import { pdfType } from '../routes/download.ts';
import { viewableType } from '../routes/kept-copy.ts';

interface KeptValues {
  readonly evidence: Evidence;
  readonly words: Shown;
  /** Under which address the copies of its ledger lie. */
  readonly folder: string;
  readonly language: Language;
}

/** One piece of evidence: a link leads there; a copy is to be stored, or looked at in a frame. */
export function Kept({ evidence, words, folder, language }: KeptValues) {
  const say = pageMessages[language].evidence;
  if ('url' in evidence) {
    // A ledger from elsewhere may hold any text.
    if (!isLink(evidence.url)) return <>{words}</>;
    return (
      <a href={exact(evidence.url)} rel="noreferrer noopener">
        {words}
      </a>
    );
  }
  const at = `${folder}/${evidence.sha256}`;
  const type = viewableType(evidence.name);
  return (
    <>
      {words} <a href={at}>{say.download}</a>
      {type === undefined ? null : (
        <details>
          <summary>{say.look}</summary>
          <iframe
            sandbox={type === pdfType ? undefined : ''}
            loading="lazy"
            src={`${at}/view`}
            title={shown(evidence.name)}
          />
        </details>
      )}
    </>
  );
}
