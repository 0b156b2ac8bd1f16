import type { Fate } from '../../core/draft/fates/fate.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { draftPageMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, shown } from '../../words/shown.ts';
import type { DraftSource, SourceLine, SourceWords } from '../answers/draft-source.ts';
import { type DraftPage, placeOn, Way } from './draft-form.tsx';

/** Fates that the words beside them tell already: a number, a title, a duty's own number. */
const unsaid: ReadonlySet<Fate> = new Set(['duty', 'doubtful', 'title', 'beside']);

interface SourceValues {
  readonly page: DraftPage;
  readonly lines: readonly SourceLine[];
  /** Duties to which no words led yet: the first that do are where they lead back to. */
  readonly unled: Set<string>;
  /** To which item a sentence goes that is of none. */
  readonly item: string | undefined;
}

/** Lines of the document, each of its words with what it became, and the way to its duty. */
export function SourceLines({ page, lines, unled, item }: SourceValues) {
  if (lines.length === 0) return null;
  return (
    <div class="document">
      {lines.filter(isShown).map(({ number, words }) => (
        <p id={number === undefined ? undefined : placeOn.line(number)} tabindex={-1} class="line">
          {words.map((each) => (
            <Words words={each} unled={unled} item={item} language={page.language} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** The line below the head of a table has no words. */
function isShown({ words }: SourceLine): boolean {
  return words.length > 0;
}

interface WordsValues extends Pick<SourceValues, 'unled' | 'item'> {
  readonly words: SourceWords;
  readonly language: Language;
}

function Words({ words: { text, fate, duties, background, sentence }, unled, item, language }: WordsValues) {
  const say = draftPagesMessages[language];
  const goesTo = sentence?.item ?? item;
  return (
    <>
      <span class={`words fate-${fate}`}>{shown(text)}</span>{' '}
      {duties.map((id) => {
        const isFirst = unled.delete(id);
        return (
          <>
            <a href={`#${placeOn.duty(id)}`} id={isFirst ? placeOn.source(id) : undefined} title={say.toDuty}>
              {exact(id)}
            </a>{' '}
          </>
        );
      })}
      {unsaid.has(fate) ? null : <span class="fate">{draftPageMessages[language].fates[fate]}</span>}{' '}
      {background === undefined ? null : <Way way={`raise ${background.item} ${background.index}`} label={say.raise} />}
      {sentence === undefined || goesTo === undefined ? null : (
        <Way
          way={`add ${goesTo} ${encodeURIComponent(sentence.text)}`}
          label={duties.length === 0 ? say.raise : say.add}
        />
      )}
    </>
  );
}

/** What of the document stands in no duty, or was left out, each with its line. */
export function SourceAccount({ source, language }: { readonly source: DraftSource; readonly language: Language }) {
  const say = draftPagesMessages[language];
  const { outside = [], equal = [], cleaned } = source;
  if (cleaned === undefined) return <p class="help">{say.noDocument}</p>;
  const leftOut = source.blocks
    .flatMap(({ lines }) => lines)
    .filter(({ words }) => words.some(({ fate }) => fate === 'dropped'));
  return (
    <details class="card">
      <summary>{say.account}</summary>
      {outside.length === 0 ? (
        <p>{say.accountNone}</p>
      ) : (
        <>
          <h3>{say.outside({ count: outside.length })}</h3>
          <ul>
            {outside.map(({ line: number, text, within }) => (
              <li>
                <LineLink number={number} language={language} /> {shown(text)}
                {line` · ${draftPageMessages[language].fates[within]}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {equal.length === 0 ? null : (
        <>
          <h3>{say.equal({ count: equal.length })}</h3>
          <ul>
            {equal.map(({ line: number, sameAs, text }) => (
              <li>
                <LineLink number={number} language={language} /> {shown(text)} ={' '}
                <LineLink number={sameAs} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length === 0 ? null : (
        <>
          <h3>{say.cleaned}</h3>
          <ul>
            {leftOut.map(({ number = 0, words }) => (
              <li>
                <LineLink number={number} language={language} />{' '}
                {joined(
                  words.map(({ text }) => shown(text)),
                  '',
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function LineLink({ number, language }: { readonly number: number; readonly language: Language }) {
  return <a href={`#${placeOn.line(number)}`}>{draftPageMessages[language].atLine({ line: number })}</a>;
}
