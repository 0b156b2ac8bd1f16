import { parse, resolve } from 'node:path';
import { refuseEnding, refuseOutput, writeOutput, writeOutputs } from '../../app/output/output.ts';
import { putSchemaBeside } from '../../app/output/schema-beside.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import { documentOf, nameOf } from '../../app/workspace/plans/document-of.ts';
import { isPlanSent } from '../../app/workspace/plans/plan-sent.ts';
import type { Call } from '../../call.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { draftPlan } from '../../core/draft/draft-plan.ts';
import { type DocumentFates, documentFates } from '../../core/draft/fates/document-fates.ts';
import { readDocument } from '../../core/draft/outline/read-document.ts';
import { printDraft } from '../../core/draft/print-draft.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { importMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';
import { sentence } from '../../words/table.ts';
import { draftCounts } from './draft-counts.ts';
import { sayDraft, sayPages } from './say-draft.ts';
import type { TableBeside } from './table-beside.ts';

/** A draft from a document, or the walk through what a draft guessed, or both one after the other. */
export async function importDocument(call: Call<'import'>, host: Host): Promise<ExitCode> {
  const { output, review } = call.options;
  if (!review) return draftFrom(call, host);
  const language = await languageOf(call, host);
  if (output === undefined) {
    const [file = '-', table] = call.args;
    if (table !== undefined) throw new Trouble('review-one-file');
    if (file === '-' || /\.(?:txt|md|docx?|wps|xlsx|pdf|ofd)$/i.test(file))
      throw new Trouble('review-needs-output', { file: file });
    return (await import('./confirm-draft.ts')).confirmDraft(file, language, host);
  }
  if (!host.interactive) throw new Trouble('review-without-terminal', { file: output });
  const drafted = await draftFrom(call, host);
  const reviewed = await (await import('./confirm-draft.ts')).confirmDraft(output, language, host);
  return reviewed === ExitCode.ok ? drafted : reviewed;
}

/** Drafts a plan from a document: to a file, or to standard output; what was cleaned and covered is said beside it. */
async function draftFrom(call: Call<'import'>, host: Host): Promise<ExitCode> {
  const [source = '-', named] = call.args;
  const { output, review, json } = call.options;
  const language = await languageOf(call, host);
  const say = importMessages[language];
  const year = yearFrom(call, host);
  await refuseDraftOutputs(call, host);
  if (source !== '-' && (await isPlanSent(source, host))) throw new Trouble('import-plan', { file: source });
  const { text, encoding, heads, unread } = await documentOf(source, host);
  const document = readDocument(text);
  if (document.isLaidOut) throw new Trouble('import-laid-out', { file: nameOf(source) });
  if (document.sections.length === 0) throw new Trouble('import-empty', { file: nameOf(source) });
  const alone = draftPlan(document, { year, name: source === '-' ? '' : exact(parse(source).name) });
  const beside = named === undefined ? undefined : await import('./table-beside.ts');
  const { draft, table } = (await beside?.tableBeside(named ?? '', alone, host)) ?? { draft: alone, table: undefined };
  const yaml = printDraft(draft, {
    head: say.draftHead,
    guess: ({ why, about }) => sentence(say.guesses[why], { about }),
  });
  const file = source === '-' ? say.standardInput : source;
  const lines = text.split('\n').length;
  host.err.show(say.read({ file, encoding: say.encodings[encoding], lines }));
  sayPages({ heads, unread }, say, host);
  const fates = documentFates(text, draft);
  sayDraft(draft, fates, say, host);
  if (table !== undefined) beside?.sayTable(table, say, host);
  await writeDraft(yaml, { draft, fates, source, table }, call, language, host);
  const isEmpty = draftCounts(draft).requirements === 0;
  if (output !== undefined && !review && !isEmpty && host.err.guide === undefined)
    host.err.show(say.next({ file: output }));
  if (output === undefined && host.out.isTerminal && !json) host.err.show(host.err.theme.warning(say.notKept));
  return isWhole(draft) && !isEmpty ? ExitCode.ok : ExitCode.foundSomething;
}

/** Before anything is read: neither the draft nor the page under another kind's ending, or where the document itself lies. */
async function refuseDraftOutputs(
  { args: [source = '-'], options: { output, html } }: Call<'import'>,
  host: Host,
): Promise<void> {
  refuseEnding(output, ['yaml']);
  refuseEnding(html, ['html', 'htm']);
  for (const file of [output, html]) {
    if (file === undefined) continue;
    await refuseOutput({ output: file }, false, host);
    if (resolve(host.cwd, file) === resolve(host.cwd, source)) throw new Trouble('output-is-source', { file });
  }
}

interface Drafted {
  readonly draft: Draft;
  readonly fates: DocumentFates;
  readonly source: string;
  readonly table: TableBeside | undefined;
}

/** The draft where it was asked for, the page beside it, and to standard output the draft or, with --json, the account. */
async function writeDraft(
  yaml: string,
  { draft, fates, source, table }: Drafted,
  { options }: Call<'import'>,
  language: Language,
  host: Host,
): Promise<void> {
  const { output, html, json, yes } = options;
  const files = [...(output === undefined ? [] : [{ output, content: yaml }])];
  if (html !== undefined) {
    const { draftPage } = await import('../../reports/draft-page/draft-page.ts');
    const { plan } = readPlan(yaml, '');
    if (plan === undefined) throw new Error('a draft is a plan');
    files.push({ output: html, content: draftPage(plan, fates, table, language) });
  }
  await writeOutputs(files, { yes }, language, host);
  if (output !== undefined) await putSchemaBeside(output, language, host);
  if (json)
    writeJson((await import('./told-import.ts')).toldImport({ file: source, output }, draft, fates, table), host);
  else if (output === undefined && html === undefined) await writeOutput(yaml, {}, language, host);
}

function isWhole({ coverage }: Draft): boolean {
  return coverage.once === coverage.sentences;
}

function yearFrom({ options: { year } }: Call<'import'>, host: Host): number {
  const text = (year ?? host.now().slice(0, 4)).normalize('NFKC').replace(/年$/, '');
  if (/^(?:19|20|21)[0-9]{2}$/.test(text)) return Number(text);
  throw new Trouble('bad-year', { text });
}
