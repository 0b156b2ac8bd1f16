import { type Plan, requirementsOf } from '../plan/plan.ts';

/** What a unit's name says of it, and how a plan calls units of that sort, by key or by name. */
const sorts: readonly { readonly name: RegExp; readonly kind: RegExp }[] = [
  { name: /幼儿园|托儿所|kindergarten/i, kind: /幼儿园|kindergarten/i },
  {
    name: /小学|中学|学校|学院|大学|校$|职教|特教|职业|school|college/i,
    kind: /校|school/i,
  },
  {
    name: /[局办科处委]$|中心|机关|委员会|办公室|bureau|office|department|cent(?:er|re)/i,
    kind: /局|机关|bureau|office/i,
  },
  // 育才, 市二中: most units of a bureau are schools, and few of them say so in what people call them.
  { name: /(?:)/, kind: /校|school/i },
];

/**
 * The plan's kinds of unit, the likeliest for a unit of this name first; where the plan has none such, the kind that most of its
 * duties fall to.
 */
export function kindsFor(name: string, plan: Plan): readonly string[] {
  const suggested = kindSuggested(name, plan);
  const counts = new Map(Object.keys(plan.units).map((kind) => [kind, dutiesOf(kind, plan)]));
  const weight = (kind: string) => (kind === suggested ? Number.POSITIVE_INFINITY : (counts.get(kind) ?? 0));
  return [...counts.keys()].toSorted((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
}

function kindSuggested(name: string, { units }: Plan): string | undefined {
  const plain = name.normalize('NFKC').trim();
  for (const sort of sorts) {
    if (!sort.name.test(plain)) continue;
    const kind = Object.keys(units).find((key) => sort.kind.test(key) || sort.kind.test(units[key] ?? ''));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function dutiesOf(kind: string, plan: Plan): number {
  return requirementsOf(plan).filter((requirement) => requirement.for?.includes(kind) ?? true).length;
}

/** The plan's kind of unit that a person means, by key or by name. */
export function kindNamed(given: string, { units }: Plan): string | undefined {
  const kinds = Object.keys(units);
  return kinds.find((kind) => kind === given) ?? kinds.find((kind) => units[kind] === given);
}
