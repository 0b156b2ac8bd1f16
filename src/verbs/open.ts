import { openSettled } from '../app/workspace/plans/settle-plan.ts';
import type { Call } from '../call.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { serve } from '../page/serve.ts';
import { pageMessages } from '../words/areas/page.ts';

/** The year's work as a page in the browser, until the last page has been closed for a while, or Ctrl+C. */
export async function open(given: Call<'open'>, host: Host): Promise<ExitCode> {
  const { call, workspace } = await openSettled(given, false, host);
  const say = pageMessages[workspace.language].terminal;
  const serving = await serve(call, host);
  const forget = host.onInterrupt(() => serving.stop());
  host.out.show(say.address({ url: serving.address }));
  host.out.show(say.howToEnd);
  if (call.options.browser !== false && !(await host.open(serving.address))) host.out.show(say.openYourself);
  await serving.ended;
  forget();
  host.out.show(say.ended);
  return ExitCode.ok;
}
