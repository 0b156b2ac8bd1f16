import { isReportedTo } from '../app/district/reported-to.ts';
import { unitListFileAt } from '../app/district/unit-list.ts';
import { guided } from '../app/output/guided.ts';
import type { KnownDocuments } from '../app/workspace/plans/document-beside.ts';
import { type OpenLedger, openLedger, openWorkspace, progressIn, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { Progress } from '../core/progress/progress.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Host, Output } from '../host.ts';
import { themeFor } from '../screens/theme.ts';
import type { Shown } from '../words/shown.ts';
import type { Held } from './answers/held.ts';
import type { Waiting } from './answers/waiting.ts';
import type { Living } from './serving/living.ts';

/** What every page is made with. */
export interface Setting {
  /** Another once another plan was chosen. */
  call: Call<'open'>;
  /** Asks nobody at a terminal, and names no command. */
  readonly host: Host;
  readonly living: Living;
  readonly notices: Notices;
  readonly waiting: Waiting;
  readonly held: Held;
  /** Documents beside their plans. */
  readonly documents: KnownDocuments;
  /** What was done to drafts here, to be taken back as long as nobody else changed them. */
  readonly drafting: DraftStep[];
}

/** A draft's text before a change and after it. */
export interface DraftStep {
  readonly before: string;
  readonly after: string;
}

interface Noticed {
  readonly said: readonly Shown[];
  /** Told as a warning. */
  readonly faulty: readonly Shown[];
}

/** What was just done, for the page that is shown next, once. */
export class Notices {
  readonly #said = new Map<string, Noticed>();
  #count = 0;

  /** Under which key the page finds it. */
  keep(said: readonly Shown[], faulty: readonly Shown[] = []): string {
    this.#count += 1;
    const key = String(this.#count);
    this.#said.set(key, { said: said.filter((each) => !faulty.includes(each)), faulty });
    return key;
  }

  take(key: string | undefined): Noticed {
    const lines = this.#said.get(key ?? '') ?? { said: [], faulty: [] };
    if (key === undefined) return lines;
    this.#said.delete(key);
    return lines;
  }
}

/** The year as it stands on disk now: each page reads it anew, so that a terminal beside it may record, too. */
export interface Place {
  readonly workspace: Workspace;
  readonly ledger: OpenLedger;
  readonly progress: Progress;
  /** Whose entries are taken back here: those of this computer; `undefined` where it has none yet. */
  readonly writer: string | undefined;
  /** A list of units lies here. */
  readonly hasList: boolean;
  /** Others report to this unit. */
  readonly hasUnits: boolean;
}

/** `undefined` where there is no ledger yet. */
export async function openPlace({ call, host }: Setting): Promise<Place | undefined> {
  const workspace = await openWorkspace(call, host);
  if (workspace.config === undefined) return undefined;
  const ledger = await openLedger(workspace, host);
  const hasList = (await unitListFileAt(workspace, host)) !== undefined;
  const hasUnits = await isReportedTo(workspace, hasList, host);
  const writer = await ledger.store.writer(workspace.plan.id);
  return { workspace, ledger, progress: progressIn(workspace, ledger), writer, hasList, hasUnits };
}

/** A host whose verbs find nobody to ask, and which keeps the ledger open that it opened last: each page reads it anew, from where it knows it. */
export function withoutTerminal(host: Host): Host {
  let last: { readonly folder: string; readonly store: ReturnType<Host['openLedger']> } | undefined;
  const openLedger: Host['openLedger'] = (folder) => {
    last = last?.folder === folder ? last : { folder, store: host.openLedger(folder) };
    return last.store;
  };
  return guided({ ...host, interactive: false, openLedger }, 'page');
}

/** What a verb did, and all that it said and gave. */
export interface Done {
  readonly exitCode: ExitCode;
  readonly said: readonly Shown[];
  /** Those of it that a terminal would show as a fault. */
  readonly faulty: readonly Shown[];
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Has a verb do its work, and keeps what it would have written to a terminal. */
export async function run(host: Host, work: (host: Host) => Promise<ExitCode>): Promise<Done> {
  const said: Shown[] = [];
  const faulty: Shown[] = [];
  const faultOf = (text: Shown) => {
    faulty.push(text);
    return text;
  };
  const pieces: Uint8Array[] = [];
  const kept = (output: Output): Output => ({
    ...output,
    // Of a terminal the page has neither colours nor width.
    theme: { ...themeFor(false), bad: faultOf, warning: faultOf },
    isTerminal: false,
    guide: 'page',
    show: (text) => void said.push(text),
    write: (content) => void pieces.push(Buffer.from(content)),
  });
  const exitCode = await work({ ...host, out: kept(host.out), err: kept(host.err) });
  return { exitCode, said, faulty, content: new Uint8Array(Buffer.concat(pieces)) };
}
