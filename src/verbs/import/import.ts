import { parse, resolve } from 'node:path';
import { refuseOutput, writeOutput } from '../../app/output/output.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import { type Draft, type DraftRequirement, isDoubt } from '../../core/draft/draft.ts';
import { draftPlan } from '../../core/draft/draft-plan.ts';
import { readDocument } from '../../core/draft/outline/read-document.ts';
import { printDraft } from '../../core/draft/print-draft.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type DocumentText, isPdf, readDocumentFile } from '../../store/documents/document-text.ts';
import { Trouble } from '../../trouble.ts';
import { importMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { exact, line } from '../../words/shown.ts';
import { sentence } from '../../words/table.ts';

/** Bytes. No document of an office comes near it. */
const largestDocument = 30_000_000;

/** A draft from a document, or the walk through what a draft guessed, or both one after the other. */
export async function importDocument(call: Call<'import'>, host: Host): Promise<ExitCode> {
  const { output, review } = call.options;
  if (!review) return draftFrom(call, host);
  const language = languageOf(call.options, host);
  if (output === undefined) {
    const [file = '-'] = call.args;
    if (file === '-' || /\.(?:txt|md|docx?|pdf)$/i.test(file)) throw new Trouble('review-needs-output', { file: file });
    return (await import('./confirm-draft.ts')).confirmDraft(file, language, host);
  }
  if (!host.interactive) throw new Trouble('review-without-terminal', { file: output });
  const drafted = await draftFrom(call, host);
  const reviewed = await (await import('./confirm-draft.ts')).confirmDraft(output, language, host);
  return reviewed === ExitCode.ok ? drafted : reviewed;
}

/** Drafts a plan from a document: to a file, or to standard output; what was cleaned and covered is said beside it. */
async function draftFrom(call: Call<'import'>, host: Host): Promise<ExitCode> {
  const [source = '-'] = call.args;
  const { output, review } = call.options;
  const language = languageOf(call.options, host);
  const say = importMessages[language];
  const year = yearFrom(call, host);
  await refuseOutput(call.options, false, host);
  const { text, encoding } = await textOf(source, host);
  const document = readDocument(text);
  if (document.sections.length === 0) throw new Trouble('import-empty', { file: nameOf(source) });
  const draft = draftPlan(document, { year, name: source === '-' ? '' : exact(parse(source).name) });
  const yaml = printDraft(draft, {
    head: say.draftHead,
    guess: ({ why, about }) => sentence(say.guesses[why], { about }),
  });
  const file = source === '-' ? say.standardInput : source;
  const lines = text.split('\n').length;
  host.err.show(say.read({ file, encoding: say.encodings[encoding], lines }));
  sayDraft(draft, say, host);
  await writeOutput(yaml, call.options, language, host);
  if (output !== undefined && !review) host.err.show(say.next({ file: output }));
  return isWhole(draft) ? ExitCode.ok : ExitCode.foundSomething;
}

function isWhole({ coverage }: Draft): boolean {
  return coverage.once === coverage.sentences;
}

function nameOf(source: string): string {
  return source === '-' ? 'stdin' : source;
}

function yearFrom({ options: { year } }: Call<'import'>, host: Host): number {
  const text = year ?? host.now().slice(0, 4);
  if (/^(?:19|20|21)[0-9]{2}$/.test(text)) return Number(text);
  throw new Trouble('bad-year', { text });
}

async function textOf(source: string, host: Host): Promise<DocumentText> {
  const file = nameOf(source);
  const path = resolve(host.cwd, source);
  if (source !== '-' && (await host.disk.kindOf(path)) === 'file' && (await host.disk.sizeOf(path)) > largestDocument) {
    throw new Trouble('import-too-large', { file });
  }
  const bytes = source === '-' ? await host.readInput() : await host.disk.readBytes(path);
  if (isPdf(bytes) || /\.pdf$/i.test(source)) throw new Trouble('import-pdf', { file });
  const read = await readDocumentFile(bytes);
  if (read === undefined) throw new Trouble('import-format', { file });
  return read;
}

type Say = (typeof importMessages)[Language];

/** How many lines are named one by one. */
const mostLines = 12;

/** What was cleaned, what was drafted, and whether every sentence is in it. */
function sayDraft({ plan, coverage, cleaned }: Draft, say: Say, { err }: Host): void {
  for (const { code, lines } of cleaned) {
    const all = ranges(lines);
    const list = `${all.slice(0, mostLines).join(say.comma)}${all.length > mostLines ? '…' : ''}`;
    const words = line`  ${say.cleaning({ what: say.cleaned[code], count: lines.length, list })}`;
    err.show(code === 'unsure-quotes' ? err.theme.warning(words) : words);
  }
  const items = plan.sections.flatMap((section) => section.items);
  const requirements = items.flatMap((item) => item.requirements);
  err.show(say.found({ sections: plan.sections.length, items: items.length, requirements: requirements.length }));
  const count = (is: (requirement: DraftRequirement) => boolean) => requirements.filter(is).length;
  const guesses = [plan, ...plan.sections, ...items, ...requirements].reduce(
    (sum, node) => sum + node.guesses.filter(isDoubt).length,
    0,
  );
  const targets = count(({ target }) => target !== undefined);
  const dues = count(({ due }) => due !== undefined);
  const named = count((each) => each.lead.length + each.with.length > 0);
  err.show(say.marked({ targets, dues, named, guesses }));
  err.show(say.coverage({ once: coverage.once, sentences: coverage.sentences }));
  for (const text of coverage.missing) err.show(say.missing({ text }));
  for (const text of coverage.twice) err.show(say.twice({ text }));
}

/** 3, 4, 5, 9 is 3–5, 9. */
function ranges(lines: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && line <= last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
