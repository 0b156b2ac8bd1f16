import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { ExitCode } from '../../exit-code.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { type Place, run, type Setting } from '../place.ts';
import { Layout, type LayoutValues } from '../views/layout.tsx';
import { MadeForPlan } from '../views/post-form.tsx';

/** What answers a request of a page of the year. */
export type Answering = (context: Context, setting: Setting, place: Place) => Response | Promise<Response>;

/** What a page of the year is made of. */
export interface Page extends Pick<LayoutValues, 'title' | 'part'> {
  readonly content: Child;
  readonly status?: 200 | 404 | 409 | 422;
}

/** A page of the year, with what is wrong with the ledger and what was just done above it. */
export async function show(
  context: Context,
  setting: Setting,
  place: Place,
  { content, status = 200, ...page }: Page,
): Promise<Response> {
  const { said, faulty } = setting.notices.take(context.req.query('said'));
  const { language, plan } = place.workspace;
  return context.html(
    <Layout
      {...page}
      language={language}
      year={yearOf(place)}
      hasUnits={place.hasUnits}
      faults={await faultsIn(place, setting)}
      said={said}
      faulty={faulty}
    >
      <MadeForPlan.Provider value={{ plan: plan.id, language }}>{content}</MadeForPlan.Provider>
    </Layout>,
    status,
  );
}

/** As the terminal says it: what does not count must not be missing in silence. */
async function faultsIn({ ledger, workspace }: Place, { host }: Setting): Promise<readonly Shown[]> {
  const { said } = await run(host, async (within) => {
    warnOfFaults(ledger, workspace.language, within);
    return ExitCode.ok;
  });
  return said;
}

function yearOf({ workspace: { plan, config } }: Place): Shown {
  return joined([exact(plan.title), exact(config?.unit.name ?? '')], line` · `);
}

/** To another page, which says what was done here: so that loading it anew does nothing twice. */
export function leadTo(
  context: Context,
  setting: Setting,
  path: string,
  said: readonly Shown[],
  faulty: readonly Shown[] = [],
): Response {
  return context.redirect(`${path}${path.includes('?') ? '&' : '?'}said=${setting.notices.keep(said, faulty)}`, 303);
}
