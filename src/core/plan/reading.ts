import { type Diagnostic, type DiagnosticCode, type DiagnosticValues, type Finding, isError } from '../diagnostic.ts';
import { compareText } from '../text/compare-text.ts';
import type { Place } from './plan.ts';
import type { LineStarts } from './yaml/line-starts.ts';
import { type NodePath, pathTo, printedPath } from './yaml/node-path.ts';
import { descend, type Spot } from './yaml/source-node.ts';
import { mostFindings } from './yaml/yaml-limits.ts';

/** What a rule finds: about an object of the plan, and which node under it, as keys and indexes. */
export type RuleFinding = Finding & {
  readonly about: object;
  readonly at?: readonly (string | number)[];
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A finding with where it stands: offsets, and the way to the node; empty for the text itself. */
export type PlacedFinding = Finding & Stretch & { readonly path: NodePath };

/** One file being read: collects what is found, and remembers which node each object of the plan came from. */
export class Reading {
  readonly #lines: LineStarts;
  #found: PlacedFinding[] = [];
  readonly #counts = { errors: 0, warnings: 0 };
  readonly #origins = new Map<object, Spot>();

  constructor({ lines }: { readonly lines: LineStarts }) {
    this.#lines = lines;
  }

  /** For what names its place in words, and for what is told where it stands for good. */
  placeOf(stretch: Stretch): Place {
    return this.#lines.placeOf(stretch);
  }

  lineOf({ start }: { readonly start: number }): number {
    return this.#lines.lineOf(start);
  }

  /** A finding in the text, before there are nodes. */
  addAt(finding: Finding, start: number, end: number): void {
    this.#push({ ...finding, start, end, path: [] });
  }

  /** A finding about a part of a node. */
  addIn(finding: Finding, start: number, end: number, spot: Spot): void {
    this.#push({ ...finding, start, end, path: pathTo(spot) });
  }

  /** A finding about a node. */
  add<Code extends DiagnosticCode>(code: Code, values: DiagnosticValues[Code], spot: Spot): void {
    const { start, end } = pointedAt(spot);
    this.addIn({ code, values } as Finding, start, end, spot);
  }

  addFound({ about, at = [], ...finding }: RuleFinding): void {
    const origin = this.#origins.get(about);
    if (origin === undefined) throw new TypeError(`${finding.code} is about an object that no node made`);
    this.add(finding.code, finding.values, descend(origin, at));
  }

  /** The first that is too much says so in its place; those after it are let go. */
  #push(found: PlacedFinding): void {
    const limit = isError(found) ? 'errors' : 'warnings';
    const most = mostFindings[limit];
    this.#counts[limit] += 1;
    if (this.#counts[limit] <= most) this.#found.push(found);
    else if (this.#counts[limit] === most + 1) {
      this.#found.push({ ...found, code: 'beyond-limits', values: { limit, most } });
    }
  }

  /** Remembers where an object came from, so that rules need no places. */
  made<T extends object>(object: T, spot: Spot): T {
    this.#origins.set(object, spot);
    return object;
  }

  /** Keeps only the findings that `isKept` says. */
  keep(isKept: (found: PlacedFinding) => boolean): void {
    this.#found = this.#found.filter(isKept);
  }

  get found(): readonly PlacedFinding[] {
    return this.#found;
  }

  get hasErrors(): boolean {
    return this.#found.some(isError);
  }

  /** All that was found, by place: here, and nowhere before, offsets become lines. */
  diagnostics(file: string): Diagnostic[] {
    return this.#found.sort(byPlace).map(({ start, end, ...found }) => {
      return { ...found, file, at: this.placeOf({ start, end }) };
    });
  }
}

/** By place, then code and path, so that output is the same however the rules ran. */
function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return a.start - b.start || compareText(a.code, b.code) || compareText(printedPath(a.path), printedPath(b.path));
}

/** A whole map or list as a place would mark half the file: the key that names it, or the first one in it, says it as well. */
function pointedAt({ node, key }: Spot): Stretch {
  if (node.kind === 'scalar') return node;
  if (key !== undefined) return key;
  if (node.kind === 'map') return node.entries[0]?.key ?? node;
  return node.items[0]?.kind === 'scalar' ? node.items[0] : { start: node.start, end: node.start };
}
