import { dirname, resolve } from 'node:path';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { validateMessages } from '../../words/areas/plans/validate.ts';
import type { Language } from '../../words/language.ts';
import { troubleWords } from '../../words/trouble-words.ts';

/** A plan, or what may be a folder of some: what else is written beside plans, an output of the check itself too, changes nothing. */
const mayBePlans = /(?:\.ya?ml|^[^.]+)$/i;

/** An editor saves a file in several steps; this many milliseconds without another make it one change. */
const quiet = 100;

/**
 * Checks the files, and anew after each change in their folders, until Ctrl+C. `filesNow` gives those that are there.
 * A trouble ends the first check, as it would without watching; later ones are said, and the next change may mend them.
 */
export async function watchFiles(
  filesNow: () => Promise<readonly string[]>,
  check: () => Promise<ExitCode>,
  language: Language,
  host: Host,
): Promise<ExitCode> {
  let folders = foldersOf(await filesNow(), host);
  let isStopped = false;
  let wake = () => {};
  const forget = host.onInterrupt(() => {
    isStopped = true;
    wake();
  });
  for (let isFirst = true; !isStopped; isFirst = false) {
    // Watched before they are checked: what is saved meanwhile is not missed.
    const change = nextChange(folders, host);
    wake = change.cancel;
    try {
      await check();
      folders = foldersOf(await filesNow(), host);
    } catch (error) {
      if (isFirst || !(error instanceof Trouble)) throw error;
      host.err.show(troubleWords(error, language));
    }
    host.err.show(validateMessages[language].watching);
    await change.happened;
  }
  forget();
  return ExitCode.stopped;
}

function foldersOf(files: readonly string[], { cwd }: Host): readonly string[] {
  return [...new Set(files.map((file) => dirname(resolve(cwd, file))))];
}

interface Change {
  /** Resolves once something has changed and it has been quiet since, or it was cancelled. */
  readonly happened: Promise<void>;
  readonly cancel: () => void;
}

function nextChange(folders: readonly string[], { disk }: Host): Change {
  const { promise: happened, resolve: done } = withResolvers();
  let timer: NodeJS.Timeout | undefined;
  const stops = folders.map((folder) =>
    disk.watch(folder, (name) => {
      if (name !== undefined && !mayBePlans.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(cancel, quiet);
    }),
  );
  function cancel(): void {
    clearTimeout(timer);
    for (const stop of stops) stop();
    done();
  }
  return { happened, cancel };
}

/** As `Promise.withResolvers`, which Node 20 has not. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
