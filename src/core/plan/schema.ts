import { targetShape } from '../target/target-shape.ts';
import { listOf, type MapShape, optional, required, type ValueOf } from './shape.ts';

/*
 * Plan files, format 1: every key, what it holds and whether it must be there.
 * This is the one place that knows; the order here is the order in which keys are listed to people.
 */

const text = { kind: 'text' } as const;
const id = { kind: 'id' } as const;
const url = { kind: 'url' } as const;
const day = { kind: 'day' } as const;
const names = { kind: 'names' } as const;
const score = { kind: 'score' } as const;

const basisShape = {
  kind: 'map',
  keys: { title: required(text), article: optional(text), url: optional(url) },
} as const satisfies MapShape;

export const requirementShape = {
  kind: 'map',
  keys: {
    id: required(id),
    text: required(text),
    quote: optional(text),
    target: optional(targetShape),
    due: optional(day),
    for: optional(names),
    lead: optional(names),
    with: optional(names),
    evidence: optional(names),
    basis: optional(basisShape),
    score: optional(score),
    scoring: optional(text),
    tags: optional(names),
  },
} as const satisfies MapShape;

const itemShape = {
  kind: 'map',
  keys: {
    id: required(id),
    title: required(text),
    score: optional(score),
    context: optional(listOf(text, 0)),
    requirements: optional(listOf(requirementShape, 0)),
  },
} as const satisfies MapShape;

const sectionShape = {
  kind: 'map',
  keys: { number: required(text), title: required(text), items: required(listOf(itemShape, 1)) },
} as const satisfies MapShape;

const periodShape = {
  kind: 'map',
  keys: { from: required(day), to: required(day) },
} as const satisfies MapShape;

const breakShape = {
  kind: 'map',
  keys: { from: required(day), to: required(day), title: optional(text) },
} as const satisfies MapShape;

const termShape = {
  kind: 'map',
  keys: { title: optional(text), from: required(day), to: required(day) },
} as const satisfies MapShape;

const sourceShape = {
  kind: 'map',
  keys: { title: required(text), url: optional(url), complete: optional({ kind: 'yes-no' }) },
} as const satisfies MapShape;

const issuerShape = {
  kind: 'map',
  keys: { id: required(id), name: required(text) },
} as const satisfies MapShape;

export const planShape = {
  kind: 'map',
  keys: {
    format: required({ kind: 'format' }),
    id: required({ kind: 'plan-id' }),
    title: required(text),
    issuer: required(issuerShape),
    period: required(periodShape),
    breaks: optional(listOf(breakShape, 0)),
    terms: optional(listOf(termShape, 0)),
    source: optional(sourceShape),
    aim: optional(text),
    units: required({ kind: 'kinds' }),
    sections: required(listOf(sectionShape, 1)),
  },
} as const satisfies MapShape;

export type ReadPlanMap = ValueOf<typeof planShape>;
export type ReadIssuer = ValueOf<typeof issuerShape>;
export type ReadPeriod = ValueOf<typeof periodShape>;
export type ReadSource = ValueOf<typeof sourceShape>;
export type ReadBreak = ValueOf<typeof breakShape>;
export type ReadTerm = ValueOf<typeof termShape>;
export type ReadSection = ValueOf<typeof sectionShape>;
export type ReadItem = ValueOf<typeof itemShape>;
export type ReadRequirement = ValueOf<typeof requirementShape>;
export type ReadBasis = ValueOf<typeof basisShape>;
