import {
  byPlace,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticValues,
  type Finding,
  isError,
} from '../diagnostic.ts';
import type { Place } from './plan.ts';
import { lineStartsOf, placeAt } from './yaml/line-starts.ts';
import { descend, pathOf, type Spot } from './yaml/source-node.ts';
import { mostFindings } from './yaml/yaml-limits.ts';

/** What a rule finds: about an object of the plan, and which node under it, as keys and indexes. */
export type RuleFinding = Finding & {
  readonly about: object;
  readonly at?: readonly (string | number)[];
};

/** One file being read: collects what is found, and remembers which node each object of the plan came from. */
export class Reading {
  readonly #file: string;
  readonly #lineStarts: readonly number[];
  #diagnostics: Diagnostic[] = [];
  readonly #counts = { errors: 0, warnings: 0 };
  readonly #origins = new Map<object, Spot>();

  constructor(text: string, file: string) {
    this.#file = file;
    this.#lineStarts = lineStartsOf(text);
  }

  placeOf({ start, end }: { readonly start: number; readonly end: number }): Place {
    return placeAt(this.#lineStarts, start, end);
  }

  /** A finding in the text, before there are nodes. */
  addAt(finding: Finding, start: number, end: number): void {
    this.#push({ ...finding, file: this.#file, at: this.placeOf({ start, end }), path: '' });
  }

  /** A finding about a part of a node. */
  addIn(finding: Finding, start: number, end: number, spot: Spot): void {
    this.#push({ ...finding, file: this.#file, at: this.placeOf({ start, end }), path: pathOf(spot) });
  }

  /** A finding about a node. */
  add<Code extends DiagnosticCode>(code: Code, values: DiagnosticValues[Code], spot: Spot): void {
    const finding = { code, values } as Finding;
    this.#push({ ...finding, file: this.#file, at: this.placeOf(pointedAt(spot)), path: pathOf(spot) });
  }

  addFound({ about, at = [], ...finding }: RuleFinding): void {
    const origin = this.#origins.get(about);
    if (origin === undefined) throw new TypeError(`${finding.code} is about an object that no node made`);
    this.add(finding.code, finding.values, descend(origin, at));
  }

  /** The first that is too much says so in its place; those after it are let go. */
  #push(found: Diagnostic): void {
    const limit = isError(found) ? 'errors' : 'warnings';
    const most = mostFindings[limit];
    this.#counts[limit] += 1;
    if (this.#counts[limit] <= most) this.#diagnostics.push(found);
    else if (this.#counts[limit] === most + 1) {
      this.#diagnostics.push({ ...found, code: 'beyond-limits', values: { limit, most } });
    }
  }

  /** Remembers where an object came from, so that rules need no places. */
  made<T extends object>(object: T, spot: Spot): T {
    this.#origins.set(object, spot);
    return object;
  }

  /** Keeps only the findings that `isKept` says. */
  keep(isKept: (found: Diagnostic) => boolean): void {
    this.#diagnostics = this.#diagnostics.filter(isKept);
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some(isError);
  }

  sorted(): Diagnostic[] {
    return this.#diagnostics.sort(byPlace);
  }
}

/** A whole map or list as a place would mark half the file: the key that names it, or the first one in it, says it as well. */
function pointedAt({ node, key }: Spot): { readonly start: number; readonly end: number } {
  if (node.kind === 'scalar') return node;
  if (key !== undefined) return key;
  if (node.kind === 'map') return node.entries[0]?.key ?? node;
  return node.items[0]?.kind === 'scalar' ? node.items[0] : { start: node.start, end: node.start };
}
