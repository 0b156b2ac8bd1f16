import type { Child } from 'hono/jsx';
import { pageMessages } from '../../words/areas/page.ts';
import { type Language, languageTags } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';

/** The pages that every page leads to. */
const parts = [
  { name: 'overview', path: '/' },
  { name: 'duties', path: '/duties' },
  { name: 'evidence', path: '/evidence' },
  { name: 'report', path: '/report' },
  { name: 'handIn', path: '/hand-in' },
  { name: 'district', path: '/district' },
  { name: 'undo', path: '/undo' },
  { name: 'year', path: '/year' },
  { name: 'settings', path: '/settings' },
] as const;

export interface LayoutValues {
  readonly language: Language;
  readonly title: Shown;
  /** The plan and the unit; absent where there is none yet. */
  readonly year?: Shown;
  /** Which of the pages it is; absent for those below one. */
  readonly part?: (typeof parts)[number]['name'];
  /** Others report to this unit. */
  readonly hasUnits?: boolean;
  /** What is wrong with the ledger. */
  readonly faults?: readonly Shown[];
  /** What was just done. */
  readonly said?: readonly Shown[];
  /** What of it went wrong. */
  readonly faulty?: readonly Shown[];
  readonly children?: Child;
}

/** What all pages have: where one is, where one may go, what was just done. */
export function Layout(values: LayoutValues) {
  const { language, title, year, children } = values;
  const say = pageMessages[language];
  return (
    <html lang={languageTags(language).tag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{year === undefined ? title : `${title} · ${year}`}</title>
        <link rel="stylesheet" href="/page.css" />
        <script src="/page.js" defer />
      </head>
      <body>
        <a class="skip" href="#content">
          {say.toContent}
        </a>
        <Head {...values} />
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          <p id="lost" class="problem" role="alert" hidden>
            {say.lost}
          </p>
          <News {...values} />
          {children}
        </main>
        <footer>
          <p>{say.closing}</p>
        </footer>
      </body>
    </html>
  );
}

/** Which plan it is, and where one may go. */
function Head({
  language,
  year,
  part,
  hasUnits = false,
}: Pick<LayoutValues, 'language' | 'year' | 'part' | 'hasUnits'>) {
  const say = pageMessages[language];
  return (
    <header>
      {year === undefined ? null : <p class="year">{year}</p>}
      {year === undefined ? null : (
        <nav aria-label={say.menu}>
          <ul>
            {parts
              .filter(({ name }) => name !== 'district' || hasUnits)
              .map(({ name, path }) => (
                <li>
                  <a href={path} aria-current={name === part ? 'page' : undefined}>
                    {say.parts[name]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** What is wrong, and what was just done. */
function News({ faults = [], said = [], faulty = [] }: Pick<LayoutValues, 'faults' | 'said' | 'faulty'>) {
  return (
    <>
      {faults.length === 0 ? null : (
        <div class="warning">
          <Lines lines={faults} />
        </div>
      )}
      <Warned lines={faulty} />
      {said.length === 0 ? null : (
        <div class="said" role="status">
          {said.map((each) => (
            <p>{each}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** Lines as they were said, each a paragraph. */
export function Lines({ lines }: { readonly lines: readonly Shown[] }) {
  return (
    <>
      {lines.map((each) => (
        <p>{each}</p>
      ))}
    </>
  );
}

/** What is to be heeded before one goes on, if anything is. */
export function Warned({ lines = [] }: { readonly lines?: readonly Shown[] | undefined }) {
  return lines.length === 0 ? null : (
    <div class="warning" role="alert">
      <Lines lines={lines} />
    </div>
  );
}

interface ProblemValues {
  readonly problem: Shown | undefined;
  /** Where it was, if that is elsewhere on the page. */
  readonly at?: { readonly place: string; readonly label: Shown };
}

/** What hinders that a form is taken, if anything does. */
export function Problem({ problem, at }: ProblemValues) {
  if (problem === undefined) return null;
  return (
    <p class="problem" role="alert">
      {problem}
      {at === undefined ? null : (
        <>
          {' '}
          <a href={`#${at.place}`}>{at.label}</a>
        </>
      )}
    </p>
  );
}

/** Where a duty's page lies. */
export function dutyPath(id: string): string {
  return `/duty/${encodeURIComponent(exact(id))}`;
}
