import type { Day, Span } from '../day.ts';
import { lengthOf } from '../day.ts';
import { everyOf } from '../target/kinds.ts';
import type { Basis, Break, Issuer, Item, Plan, Requirement, Section, Source, Term } from './plan.ts';
import { targetFrom } from './read-target.ts';
import type { Reading } from './reading.ts';
import type {
  ReadBasis,
  ReadBreak,
  ReadIssuer,
  ReadItem,
  ReadPeriod,
  ReadPlanMap,
  ReadRequirement,
  ReadSection,
  ReadSource,
  ReadTerm,
} from './schema.ts';
import { descend } from './yaml/source-node.ts';

/** What holds for a plan whose period could not be read, so that no rule finds anything outside it. */
const always: Span = { from: '0001-01-01' as Day, to: '9999-12-31' as Day };

/** Longer than any plan of an office; a bound on the periods that a hostile one could have. */
const mostYears = 20;

/**
 * The plan as far as it could be read. What could not has been reported and is empty here, in such a way
 * that no rule finds fault with the emptiness: so the rules judge the rest in the same run.
 */
export function readablePlan({ values, spot }: ReadPlanMap, file: string, reading: Reading): Plan {
  const terms = (values.terms ?? []).map((each) => spanOf(each, reading));
  const plan = {
    file,
    id: values.id ?? '',
    title: values.title ?? '',
    issuer: issuerFrom(values.issuer),
    period: periodFrom(values.period, reading),
    breaks: (values.breaks ?? []).map((each) => spanOf(each, reading)),
    terms,
    units: values.units ?? {},
    sections: (values.sections ?? []).map((section) => sectionFrom(section, terms, reading)),
    at: reading.placeOf(spot.node),
    ...given({ source: values.source && sourceFrom(values.source, reading), aim: values.aim }),
  };
  return reading.made(plan, spot);
}

/** Only what is there: an absent key is absent, not `undefined`. */
function given<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const present: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in values)
    if (values[key] !== undefined) present[key] = values[key] as Exclude<T[typeof key], undefined>;
  return present;
}

function issuerFrom(issuer: ReadIssuer | undefined): Issuer {
  return { id: issuer?.values.id ?? '', name: issuer?.values.name ?? '' };
}

function periodFrom(period: ReadPeriod | undefined, reading: Reading): Span {
  if (period === undefined) return always;
  const span = spanFrom(period, reading);
  if (span === undefined) return always;
  if (lengthOf(span) > mostYears * 366) {
    const values = { problem: 'period-length', key: 'to', text: span.to, known: String(mostYears) } as const;
    reading.add('bad-value', values, descend(period.spot, ['to']));
  }
  return span;
}

function spanFrom({ values, spot }: ReadPeriod | ReadBreak | ReadTerm, reading: Reading): Span | undefined {
  const { from, to } = values;
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  reading.add('bad-value', { problem: 'period-order', key: 'to', text: to, known: from }, descend(spot, ['to']));
  return undefined;
}

function spanOf(read: ReadBreak | ReadTerm, reading: Reading): Break & Term {
  const span = spanFrom(read, reading) ?? always;
  const { spot, values } = read;
  return reading.made({ ...span, ...given({ title: values.title }), at: reading.placeOf(spot.node) }, spot);
}

function sourceFrom({ values, spot }: ReadSource, reading: Reading): Source {
  const { title = '', url, complete = true } = values;
  return reading.made({ title, complete, ...given({ url }), at: reading.placeOf(spot.node) }, spot);
}

function sectionFrom({ values, spot }: ReadSection, terms: readonly Term[], reading: Reading): Section {
  const { number = '', title = '', items = [] } = values;
  const at = reading.placeOf(spot.node);
  return reading.made({ number, title, items: items.map((item) => itemFrom(item, terms, reading)), at }, spot);
}

function itemFrom({ values, spot }: ReadItem, terms: readonly Term[], reading: Reading): Item {
  const { id = '', title = '', score, context = [], requirements = [] } = values;
  const at = reading.placeOf(spot.node);
  const duties = requirements.map((requirement) => requirementFrom(requirement, terms, reading));
  return reading.made({ id, title, ...given({ score }), context, requirements: duties, at }, spot);
}

function requirementFrom({ values, spot }: ReadRequirement, terms: readonly Term[], reading: Reading): Requirement {
  const { id = '', text = '', lead = [], with: partners = [], evidence = [], tags = [] } = values;
  if (values.due !== undefined && values.target?.values.every !== undefined) {
    reading.add('bad-target', { problem: 'due-with-every', key: 'due', text: values.due }, descend(spot, ['due']));
  }
  const target = values.target && targetFrom(values.target, reading);
  const basis = values.basis && basisFrom(values.basis);
  const { quote, due, for: kinds, score, scoring } = values;
  const at = reading.placeOf(spot.node);
  const optional = given({
    quote,
    target,
    terms: everyOf(target) === 'term' ? terms.map(({ from, to }) => ({ from, to })) : undefined,
    due,
    for: kinds,
    basis,
    score,
    scoring,
  });
  return reading.made({ id, text, ...optional, lead, with: partners, evidence, tags, at }, spot);
}

function basisFrom({ values }: ReadBasis): Basis {
  const { title = '', article, url } = values;
  return { title, ...given({ article, url }) };
}
