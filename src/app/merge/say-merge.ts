import { foldLedger } from '../../core/ledger/fold.ts';
import { type Merge, type MergeStep, type SharedRequirement, verdictsIn } from '../../core/ledger/merge.ts';
import { baseWriterOf, fileOfWriter } from '../../core/ledger/names.ts';
import { signedScopes } from '../../core/ledger/signing/signed-scope.ts';
import { cutText } from '../../core/text/cut-text.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import type { Incoming, IncomingFile } from '../../store/ledger/read-incoming.ts';
import { mergeMessages } from '../../words/areas/ledger/copies.ts';
import { verifyMessages } from '../../words/areas/ledger/evidence.ts';
import { ownWordsMessages } from '../../words/areas/reports/own-words.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown, shown, tagged } from '../../words/shown.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import { writeJson } from '../output/write-json.ts';
import { scopeProblems } from '../workspace/ledger-faults.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { mergedJson } from './merge-json.ts';
import type { Merged } from './merged.ts';
import type { ListsTakenIn } from './take-in-lists.ts';

/** What came in, what did not, and what to look at now. Found something: a file or a copy that was not taken in. */
export function sayMerged(merged: Merged, json: boolean, workspace: Workspace, host: Host): ExitCode {
  const { incoming, forked, evidence, assigned, words } = merged;
  const say = mergeMessages[workspace.language];
  sayFaults(incoming, workspace, host);
  sayFaults(forked, workspace, host);
  for (const { trouble } of [assigned, words]) {
    if (trouble !== undefined) warn(troubleWords(trouble, workspace.language), host);
  }
  for (const hash of evidence.wrong) warn(say.wrongEvidence({ hash: hash.slice(0, 12) }), host);
  const scope = scopeLines(merged.planned, workspace.language, host);
  if (json) writeJson(mergedJson(merged, workspace), host);
  else host.out.show(joined(mergedLines(merged, scope, workspace, host.out.guide !== undefined), '\n'));
  const found = incoming.faults.length + forked.faults.length + evidence.wrong.length;
  return found > 0 ? ExitCode.foundSomething : ExitCode.ok;
}

/** What came in, and what to look at now. */
function mergedLines(
  merged: Merged,
  scope: readonly Shown[],
  workspace: Workspace,
  isGuided: boolean,
): readonly Shown[] {
  const { planned, shared, incoming, forked, evidence, source, assigned, words } = merged;
  const say = mergeMessages[workspace.language];
  const lines = planned.steps.map((step) => stepLine(step, workspace, isGuided));
  if (evidence.taken.length > 0) lines.push(say.evidence({ count: evidence.taken.length }));
  const copies = source.isOurs ? soundCopies(incoming) : [];
  lines.push(...copies.map((name) => say.copyRemoved({ file: name })));
  lines.push(...listLines(assigned, settingsMessages[workspace.language]));
  lines.push(...listLines(words, ownWordsMessages[workspace.language]));
  lines.push(...forked.files.map(({ writer }) => say.unforked({ file: fileOfWriter(writer) })));
  if (lines.length === 0) lines.push(say.nothingNew);
  lines.push(...scope);
  lines.push(...reviewLines(planned, workspace.language));
  if (shared.length > 0) lines.push(say.shared, ...shared.map(sharedLine));
  return lines;
}

/** Who does what, and the words of the report: which were taken in, and where both copies say something else. */
function listLines(
  { taken, differing }: ListsTakenIn,
  say: (typeof settingsMessages | typeof ownWordsMessages)[Language],
): readonly Shown[] {
  const words = (texts: readonly string[]) => cutText(texts.join(say.between), longEnough) || say.none;
  return [
    ...(taken.length > 0 ? [say.taken({ count: taken.length, ids: taken.join(say.between) })] : []),
    ...differing.map(({ id, here, there }) => say.differs({ id, here: words(here), there: words(there) })),
  ];
}

/** To know a text by. */
const longEnough = 60;

/** Why nothing was written: where the copies part, and ids that stand for two things. */
export function sayDivergences(
  { divergences, conflicts }: Merge,
  incoming: Incoming,
  workspace: Workspace,
  host: Host,
): ExitCode {
  const say = mergeMessages[workspace.language];
  sayFaults(incoming, workspace, host);
  const isConflict = conflicts.length > 0;
  const lines = isConflict
    ? conflicts.map(({ file, line }) => say.conflict({ file, line }))
    : divergences.map((divergence) => say.divergence({ ...divergence }));
  for (const each of lines) host.out.show(host.out.theme.bad(each));
  host.out.show(isConflict ? say.conflictAdvice : say.divergenceAdvice);
  return ExitCode.foundSomething;
}

export function sayFaults({ faults }: Pick<Incoming, 'faults'>, { language }: Workspace, host: Host): void {
  const say = mergeMessages[language];
  for (const { code, file, line } of faults) {
    const where = line === 0 ? file : verifyMessages[language].line({ file, line });
    if (code === 'foreign-file') warn(say.foreign({ where }), host);
    else if (code === 'torn-line') warn(say.torn({ where }), host);
    else warn(say.fault({ where, what: verifyMessages[language].faults[code], code }), host);
  }
}

export function warn(text: Shown, { err }: Host): void {
  err.show(err.theme.warning(text));
}

export function stepLine(
  { kind, writer, file, added }: MergeStep<IncomingFile>,
  { language }: Workspace,
  isGuided: boolean,
): Shown {
  const by = [...new Set(file.lines.map(({ entry }) => entry.by))].join(mergeMessages[language].between);
  const values = { writer: baseWriterOf(writer), by, count: added.length, file: fileOfWriter(writer) };
  return mergeMessages[language][isGuided ? 'stepsGuided' : 'steps'][kind](values);
}

function soundCopies({ files, faults }: Incoming): string[] {
  const faulty = new Set(faults.map(({ file }) => file));
  return files.flatMap(({ name }) => (faulty.has(name) ? [] : [name]));
}

export function sharedLine({ requirement, by }: SharedRequirement): Shown {
  return line`  ${exact(requirement)}  ${shown(by.join('、'))}`;
}

/** Whether what was signed is here, of the reports that came in. */
function scopeLines({ steps, after }: Merge, language: Language, host: Host): readonly Shown[] {
  const added = new Set(steps.flatMap((step) => step.added.map(({ entry }) => entry.id)));
  if (!steps.some((step) => step.added.some(({ entry }) => entry.kind === 'submit'))) return [];
  const scopes = signedScopes(foldLedger(after).standing, after).filter(({ entry }) => added.has(entry.id));
  const problems = scopes.flatMap((scope) => scopeProblems(scope, language));
  for (const problem of problems) warn(tagged(problem), host);
  return scopes.length > 0 && problems.length === 0 ? [verifyMessages[language].scopeWhole] : [];
}

/** 退回 1 条：2.2 没有签到表；通过 3 条: the verdicts that came in and stand; nothing where none did. */
function reviewLines(planned: Merge, language: Language): readonly Shown[] {
  const verdicts = verdictsIn(planned);
  if (verdicts.length === 0) return [];
  const say = mergeMessages[language];
  const returned = verdicts.filter(({ verdict }) => verdict === 'returned');
  const accepted = verdicts.length - returned.length;
  const which = returned.map(({ requirement = '', reason = '' }) => joined([exact(requirement), shown(reason)], ' '));
  const parts = [
    ...(returned.length > 0 ? [say.returned({ count: returned.length, which: which.join(say.between) })] : []),
    ...(accepted > 0 ? [say.accepted({ count: accepted })] : []),
  ];
  return [say.reviews({ parts: parts.join(say.betweenParts) })];
}
