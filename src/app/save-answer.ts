import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Evidence } from '../core/ledger/entry.ts';
import { type Answer, propose, type Refusal } from '../core/ledger/propose.ts';
import type { Placed } from '../core/plan/plan.ts';
import type { RequirementProgress, Status } from '../core/progress/progress.ts';
import { safeText } from '../core/text/safe-text.ts';
import type { Host } from '../host.ts';
import type { Appended, LedgerStore } from '../store/ledger/ledger-store.ts';
import { Trouble } from '../trouble.ts';
import { recordMessages } from '../words/areas/ledger/record.ts';
import { marksMessages } from '../words/areas/marks.ts';
import { entryLine } from '../words/entry-words.ts';
import { statusWords, valueWords } from '../words/target-words.ts';
import { glanceAtLedger, type OpenStore, openStore, progressIn, readUnitLedger, type Workspace } from './workspace.ts';

/** An answer with the files and links that show it. */
export interface AnsweredRequirement {
  readonly placed: Placed;
  readonly answer: Answer;
  /** Paths and URLs, not yet taken in. */
  readonly evidence: readonly string[];
}

/** Holds the answers against the plan, takes in their evidence, then records all of them as one batch, or none. */
export async function saveAnswers(
  answers: readonly AnsweredRequirement[],
  workspace: Workspace,
  opened: OpenStore,
): Promise<Appended> {
  const { plan, today } = workspace;
  const { store, config } = opened;
  await refuseIdle(answers, workspace, opened);
  const drafts = answers.map(({ placed, answer }) => {
    const proposal = propose(answer, placed.requirement, plan, today);
    if ('refusal' in proposal) throw refusalTrouble(proposal.refusal);
    return proposal.draft;
  });
  const evidence = await keepAll(answers, store);
  const withEvidence = drafts.map((draft, index) => {
    const kept = evidence[index] ?? [];
    return kept.length === 0 ? draft : { ...draft, evidence: kept };
  });
  const recorder = { name: config.recorder, unit: config.unit.id, plan: plan.id };
  return store.append(withEvidence, recorder);
}

/** An entry that would change nothing would only put an untrue sentence into the report. */
async function refuseIdle(
  answers: readonly AnsweredRequirement[],
  workspace: Workspace,
  opened: OpenStore,
): Promise<void> {
  const inQuestion = answers.filter(({ answer: { kind } }) => kind === 'confirm' || kind === 'reopen');
  if (inQuestion.length === 0) return;
  const { requirements } = progressIn(workspace, await readUnitLedger(workspace, opened));
  for (const { placed, answer } of inQuestion) {
    const { id } = placed.requirement;
    const found = requirements.find(({ requirement }) => requirement.id === id);
    const isSettled = found?.status === 'done' || found?.status === 'exempt';
    if (answer.kind === 'confirm' && found?.outdated.length === 0 && found.reopened === undefined) {
      throw new Trouble('nothing-to-confirm', { id });
    }
    if (answer.kind === 'reopen' && !isSettled) throw new Trouble('nothing-to-reopen', { id });
  }
}

export function refusalTrouble({ code, values }: Refusal): Trouble {
  return new Trouble(code, values);
}

/** A path from where the person stands; a link stays as it is. A `file://` address, as files dragged from some windows are, is a path. */
export function evidenceSource(text: string, host: Host): string {
  const path = /^file:\/\//i.test(text) ? pathOf(text) : undefined;
  if (path !== undefined) return path;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : resolve(host.cwd, text);
}

export function isLink(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** `undefined` for a file of another computer, or an address that is none. */
function pathOf(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** Evidence goes in before the entry is written, so that no entry ever points at nothing. */
async function keepAll(answers: readonly AnsweredRequirement[], store: LedgerStore): Promise<Evidence[][]> {
  const kept: Evidence[][] = [];
  for (const { evidence } of answers) {
    const ofOne: Evidence[] = [];
    for (const source of evidence) ofOne.push(await store.keepEvidence(source));
    kept.push(eachOnce(ofOne));
  }
  return kept;
}

/** The same content, or the same address, attached by one answer twice is attached once, under its first name. */
function eachOnce(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.toReversed().map((one) => ['url' in one ? one.url : one.sha256, one]));
  return evidence.filter((one) => seen.get('url' in one ? one.url : one.sha256) === one);
}

/**
 * `已记：1.1 +1 次（2023-06-28），已 2 次，已完成`: what was saved, and where the requirement stands now. Of a very large ledger
 * without a checkpoint only the former, as recording must cost the same however much was recorded before.
 */
export async function savedLines(
  { entries, isNewWriter, setAside }: Appended,
  workspace: Workspace,
  host: Host,
): Promise<readonly string[]> {
  const { plan, language } = workspace;
  const [only, ...others] = new Set(entries.map(({ requirement }) => requirement));
  const opened = await openStore(workspace, host);
  const ledger = await glanceAtLedger(others.length === 0 ? only : undefined, workspace, opened);
  const progress = ledger && progressIn(workspace, ledger);
  const say = recordMessages[language];
  const lines = entries.flatMap((entry) => {
    const now = progress?.requirements.find(({ requirement }) => requirement.id === entry.requirement);
    const saved = say.saved({ what: entryLine(entry, plan, language), now: now ? standing(now, entry, language) : '' });
    const before = now && doneBefore(now, entry);
    return before === undefined ? [saved] : [saved, say.doneBefore({ what: entryLine(before, plan, language) })];
  });
  return [
    ...lines,
    ...(isNewWriter ? [say.newWriter] : []),
    ...(setAside === undefined ? [] : [say.setAside({ file: safeText(setAside) })]),
  ];
}

/** The entry by which a requirement was done already when `entry` said so again, unless it was reopened between. */
function doneBefore({ entries }: RequirementProgress, entry: Entry): Entry | undefined {
  if (entry.kind !== 'done') return undefined;
  const earlier = entries.map((placement) => placement.entry).filter(({ id }) => id !== entry.id);
  const last = earlier.findLast(({ kind }) => kind === 'done' || kind === 'reopen' || kind === 'review');
  return last?.kind === 'done' ? last : undefined;
}

/** Value and status in words: 已 1 次，尚差 1 次，推进中; the status only where the entry doesn't say it itself. */
function standing(now: RequirementProgress, entry: Entry, language: Workspace['language']): string {
  const status = says(entry) === now.status && now.daysLate === 0 ? '' : statusWords(now, language);
  return [valueWords(now, language), status].filter((part) => part !== '').join(marksMessages[language].comma);
}

function says({ kind, amount, period }: Entry): Status | undefined {
  if (kind === 'progress') return amount === undefined ? 'in-progress' : undefined;
  return kind === 'done' || (kind === 'exempt' && period === undefined) ? kind : undefined;
}
