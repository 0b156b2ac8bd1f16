import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sourceLines } from '../../src/core/draft/clean/source-lines.ts';
import type { Draft } from '../../src/core/draft/draft.ts';
import { draftPlan } from '../../src/core/draft/draft-plan.ts';
import type { Cleaned, Line } from '../../src/core/draft/outline/line.ts';
import { readDocument } from '../../src/core/draft/outline/read-document.ts';
import { printDraft } from '../../src/core/draft/print-draft.ts';
import { decodeAnyText } from '../../src/store/text-file.ts';
import { importMessages } from '../../src/words/areas/plans/import.ts';
import { sentence } from '../../src/words/table.ts';

/** Lines of a document, one an argument. */
export function lines(...texts: readonly string[]): Line[] {
  return sourceLines(texts.join('\n'));
}

export function textsOf({ lines: left }: Cleaned): string[] {
  return left.map(({ text }) => text);
}

/** What a step did: `page-junk 2,3`. */
export function doneBy({ did }: Cleaned): string[] {
  return did.map(({ code, lines: numbers }) => `${code} ${numbers.join()}`);
}

export function draftOf(text: string, year = 2024): Draft {
  return draftPlan(readDocument(text), { year });
}

/** Title, issuer and years of a document read in 2026. */
export function headOf(...texts: readonly string[]): string[] {
  const { title, issuer, period } = draftOf(texts.join('\n'), 2026).plan;
  return [title, issuer.name, `${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`];
}

/** The draft as Chinese words write it down. */
export function yamlOf(draft: Draft): string {
  const { draftHead, guesses } = importMessages.zh;
  return printDraft(draft, { head: draftHead, guess: ({ why, about }) => sentence(guesses[why], { about }) });
}

/** Sections with their items, as `一 标题: 1 甲; 2 乙`. */
export function outlineOf(text: string): string[] {
  return readDocument(text).sections.map(({ number = '–', title, items }) => {
    const shown = items.map((item) => `${item.number ?? '–'} ${item.title}`).join('; ');
    return `${number} ${title}: ${shown}`;
  });
}

/** What a careful reader found, as far as the tests hold a reading against it; test/bench scores the rest. */
export interface Expectation {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly number: string | null; readonly title: string | null }[];
  /** In their order; each names its section's `id`. */
  readonly items: readonly {
    readonly section: string;
    readonly number: string | null;
    readonly title: string | null;
  }[];
}

export interface ExpectedDocument {
  readonly name: string;
  readonly text: string;
  readonly expected: Expectation;
}

const folder = resolve(import.meta.dirname, '../fixtures/documents');

/** Every document that comes with what a careful reader finds in it. */
export const expectedDocuments: readonly ExpectedDocument[] = readdirSync(folder)
  .filter((name) => !name.endsWith('.expect.json'))
  .map((name) => {
    const read = decodeAnyText(readFileSync(join(folder, name)));
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.(?:txt|md)$/, '.expect.json')), 'utf8'));
    return { name, text: read?.text ?? '', expected };
  });

/**
 * Those that are read as their reader read them. The others (`unseen-…`) were written to measure by: how far they are read
 * is what `npm run bench:import` says, and no rule was made until they were.
 */
export const exactDocuments = expectedDocuments.filter(({ name }) => !name.startsWith('unseen-'));
