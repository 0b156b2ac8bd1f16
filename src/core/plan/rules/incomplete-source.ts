import type { Plan } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** The plan says itself that its source ends early: whoever checks it should know that duties may be missing. */
export function incompleteSource({ source }: Plan): RuleFinding[] {
  if (source === undefined || source.complete) return [];
  return [{ code: 'incomplete-source', values: { title: source.title }, about: source, at: ['complete'] }];
}
