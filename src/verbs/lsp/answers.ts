import type {
  CodeAction,
  CompletionItem,
  DiagnosticSeverity,
  Diagnostic as EditorDiagnostic,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, type Severity, severityOf } from '../../core/diagnostic.ts';
import type { Edit } from '../../core/plan/fixes/edit.ts';
import { fixesAt, fixPlan } from '../../core/plan/fixes/fix-plan.ts';
import { type Offer, offersAt } from '../../core/plan/offers.ts';
import { messageWithHint } from '../../findings/diagnostic-format.ts';
import { validateMessages } from '../../words/areas/plans/validate.ts';
import { wordsFor } from '../../words/diagnostic-words.ts';
import type { Language } from '../../words/language.ts';
import { keyWords } from '../../words/schema-words.ts';
import { sentence } from '../../words/table.ts';

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, note: 3 };

/** A finding as editors take it. */
export function editorDiagnostic(found: Diagnostic, language: Language): EditorDiagnostic {
  return {
    range: rangeOf(found),
    severity: severityNumbers[severityOf(found)],
    code: found.code,
    source: 'plan',
    message: messageWithHint(wordsFor(found, language), language),
  };
}

/** Editors count lines and columns from 0. */
export function rangeOf({ at }: Diagnostic): Range {
  return {
    start: { line: at.line - 1, character: at.column - 1 },
    end: { line: at.endLine - 1, character: at.endColumn - 1 },
  };
}

/** Whether two stretches have a place in common. */
export function doMeet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** What `--fix` does, for each finding in the stretch by itself, and for the whole file. */
export function fixActions(
  document: TextDocument,
  found: readonly Diagnostic[],
  range: Range,
  language: Language,
): CodeAction[] {
  const say = validateMessages[language];
  const text = document.getText();
  const action = (kind: string, title: string, edits: readonly TextEdit[]): CodeAction => ({
    title,
    kind,
    edit: { changes: { [document.uri]: [...edits] } },
  });
  const single = found.flatMap((each): CodeAction[] => {
    const at = rangeOf(each);
    if (!doMeet(at, range)) return [];
    const edits = fixesAt(text, each.code, document.offsetAt(at.start)).map((edit) => editorEdit(edit, document));
    const title = `${wordsFor(each, language).hint ?? each.code}`;
    const diagnostics = [editorDiagnostic(each, language)];
    return edits.length === 0 ? [] : [{ ...action('quickfix', title, edits), diagnostics, isPreferred: true }];
  });
  const { text: fixed, counts } = fixPlan(text);
  if (fixed === text) return single;
  const what = [...counts].map(([name, count]) => sentence(say.fixes[name], { count })).join(say.comma);
  const whole = editorEdit({ start: 0, end: text.length, replacement: fixed }, document);
  return [...single, action('source.fixAll.plan', say.fixAll({ what }), [whole])];
}

function editorEdit({ start, end, replacement }: Edit, document: TextDocument): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: replacement };
}

const itemKinds = { property: 10, value: 12 } as const;

/** Keys, in the schema's order, or the words that a value is one of. */
export function completions(document: TextDocument, position: Position, language: Language): CompletionItem[] {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const { start, all } = offersAt(text, offset);
  const hasColon = /^[^\S\n]*:/.test(text.slice(offset));
  return all.map((offer, index) => ({
    label: offer.word,
    kind: offer.key === undefined ? itemKinds.value : itemKinds.property,
    sortText: String(index).padStart(3, '0'),
    ...(offer.key !== undefined && { documentation: keyWords(offer.key, language) }),
    ...(offer.isRequired && { detail: validateMessages[language].required }),
    textEdit: editorEdit({ start, end: offset, replacement: written(offer, hasColon) }, document),
  }));
}

function written({ word, key, isNested }: Offer, hasColon: boolean): string {
  if (key === undefined || hasColon) return word;
  return isNested ? `${word}:` : `${word}: `;
}
