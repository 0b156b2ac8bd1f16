import type { Diagnostic } from '../diagnostic.ts';
import { judgeText } from './judge-text.ts';
import type { Plan } from './plan.ts';
import { readShape } from './read-shape.ts';
import { readablePlan } from './readable-plan.ts';
import { Reading } from './reading.ts';
import { rules, textRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { unconfirmedGuess } from './rules/unconfirmed-guess.ts';
import { planShape } from './schema.ts';
import { applySwitchOffs } from './switch-offs.ts';
import { findDuplicateKeys } from './yaml/duplicate-keys.ts';
import type { SourceNode } from './yaml/source-node.ts';
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

/** A plan file's text as far as it can be read, with what was found, before anybody is told. */
export interface JudgedPlan {
  readonly source: ReadYaml;
  readonly draft: Plan | undefined;
  readonly reading: Reading;
}

export function judgedPlan(text: string, file: string, comparison?: Rule, beside?: Rule): JudgedPlan {
  const source = readYaml(text);
  const { root } = source;
  const reading = new Reading(source);
  addSyntax(source.findings, reading);
  const draft = root && draftFrom(root, file, reading);
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

function draftFrom(node: SourceNode, file: string, reading: Reading): Plan | undefined {
  const root = { node };
  findDuplicateKeys(root, reading);
  const read = readShape(planShape, root, reading);
  if (read === undefined) return undefined;
  const draft = readablePlan(read, file, reading);
  judge(rules, draft, reading);
  return draft;
}

function judge(judges: readonly Rule[], draft: Plan, reading: Reading): void {
  for (const rule of judges) {
    for (const found of rule(draft)) reading.addFound(found);
  }
}
