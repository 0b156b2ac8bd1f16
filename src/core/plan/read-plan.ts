import type { Diagnostic, Finding } from '../diagnostic.ts';
import type { Plan } from './plan.ts';
import { quoteFindings } from './quote-rules.ts';
import { readShape } from './read-shape.ts';
import { readablePlan } from './readable-plan.ts';
import { Reading } from './reading.ts';
import { rules, textRules } from './rules/index.ts';
import type { CharacterMatch, Rule, TextRule } from './rules/rule.ts';
import { unconfirmedGuess } from './rules/unconfirmed-guess.ts';
import { planShape } from './schema.ts';
import { applySwitchOffs } from './switch-offs.ts';
import { findDuplicateKeys } from './yaml/duplicate-keys.ts';
import { isForeign, type ScalarNode, type SourceNode, type Spot, scalarAt } from './yaml/source-node.ts';
import type { YamlFinding } from './yaml/yaml-finding.ts';
import { type ReadYaml, readYaml } from './yaml/yaml-source.ts';

export interface PlanReading {
  /** Only where there is no error. */
  readonly plan: Plan | undefined;
  /** All that was found, by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A plan file's text as a plan, or what is wrong with it: everything in one run. Never throws, whatever the text.
 * `file` is the path by which messages name it; `comparison` judges the plan by an earlier version of it, `beside` by the
 * files that lie beside it.
 */
export function readPlan(text: string, file: string, comparison?: Rule, beside?: Rule): PlanReading {
  const { draft, reading } = judgedPlan(text, file, comparison, beside);
  return { plan: reading.hasErrors ? undefined : draft, diagnostics: reading.diagnostics(file) };
}

/** The same for who goes by the plan and no more: its errors are found, and what its quotes say against it is `validate`'s to tell. */
export function readPlanInUse(text: string, file: string): PlanReading {
  const { draft, reading } = judgedPlan(text, file, undefined, undefined, rules);
  return { plan: reading.hasErrors ? undefined : draft, diagnostics: reading.diagnostics(file) };
}

/** A plan file's text as far as it can be read, with what was found, before anybody is told. */
export interface JudgedPlan {
  readonly source: ReadYaml;
  readonly draft: Plan | undefined;
  readonly reading: Reading;
}

export function judgedPlan(
  text: string,
  file: string,
  comparison?: Rule,
  beside?: Rule,
  judges: readonly Rule[] = [...rules, quoteFindings],
): JudgedPlan {
  const source = readYaml(text);
  const { root } = source;
  const reading = new Reading(source);
  addSyntax(source.findings, reading);
  const draft = root && draftFrom(root, file, judges, reading);
  if (root !== undefined) {
    judgeText(textRules, text, root, reading);
    unconfirmedGuess(text, { node: root }, reading);
    if (draft && beside) judge([beside], draft, reading);
    // What an error keeps from being read would look as if it had been removed.
    if (draft && comparison && !reading.hasErrors) judge([comparison], draft, reading);
    applySwitchOffs(text, root, comparison !== undefined, reading);
  }
  return { source, draft, reading };
}

/** One mistake in YAML often shows as several on its line: the first says it. */
function addSyntax(findings: readonly YamlFinding[], reading: Reading): void {
  const lines = new Set<number>();
  for (const { start, end, ...finding } of findings) {
    const line = reading.lineOf({ start });
    if (finding.code === 'yaml-syntax' && lines.has(line)) continue;
    lines.add(line);
    reading.addAt(finding, start, end);
  }
}

function draftFrom(node: SourceNode, file: string, judges: readonly Rule[], reading: Reading): Plan | undefined {
  const root = { node };
  findDuplicateKeys(root, reading);
  const read = readShape(planShape, root, reading);
  if (read === undefined) return undefined;
  const draft = readablePlan(read, file, reading);
  judge(judges, draft, reading);
  return draft;
}

function judge(judges: readonly Rule[], draft: Plan, reading: Reading): void {
  for (const rule of judges) {
    for (const found of rule(draft)) reading.addFound(found);
  }
}

/**
 * What the text rules find in the plan's scalars. One finding a scalar and rule, at the first place, with how many
 * there are: a text pasted from elsewhere has many, and they are mended together.
 */
function judgeText(rules: readonly TextRule[], text: string, root: SourceNode, reading: Reading): void {
  for (const rule of rules) {
    for (const { match, spot, count } of byScalar(rule.find(text), root)) {
      const { character, instead, start, end } = match;
      const finding = { code: rule.code, values: { character, instead, count } } as Finding;
      reading.addIn(finding, start, end, spot);
    }
  }
}

interface Group {
  readonly match: CharacterMatch;
  readonly spot: Spot;
  count: number;
}

function byScalar(matches: Iterable<CharacterMatch>, root: SourceNode): Iterable<Group> {
  const groups = new Map<ScalarNode, Group>();
  for (const match of matches) {
    const spot = scalarAt(root, match.start);
    if (spot?.node.kind !== 'scalar' || isForeign(spot)) continue;
    const group = groups.get(spot.node);
    if (group === undefined) groups.set(spot.node, { match, spot, count: 1 });
    else group.count += 1;
  }
  return groups.values();
}
