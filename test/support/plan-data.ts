import fc from 'fast-check';

/** A plan as plain data, as JSON and YAML hold it. */
export type PlanData = { [key: string]: unknown };

const word = fc.constantFrom('学习', '党建', 'a b', ' 次 ', '1.1', 'true', '-', '# x', 'é', 'x-y', '🙂', '“四个意识”');
const id = fc.constantFrom('1', '1.10', 'a', 'school', 'constructor', '__proto__', '一', ' 2 ', '🙂', 'true');
const day = fc.constantFrom('2023-01-01', '2023-02-28', '2024-02-29', '1900-12-31', '2199-06-30');
const url = fc.constantFrom('http://a', 'HTTPS://例子/x?y=1#z', ' https://a.b ');
const names = fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 }));
const across = fc.constant('units');
const ofWeeks = {
  every: fc.constantFrom('week', '2 weeks', '52 weeks'),
  by: fc.constantFrom('mon', 'fri', 'last-workday'),
};
const longer = {
  every: fc.constantFrom('month', 'quarter', 'half-year', 'term', 'year', '2 months', '99 months', '3 years'),
  by: fc.constantFrom<unknown>(1, 25, '31', 'last-workday'),
};
const every = fc.oneof(ofWeeks.every, longer.every);
const amount = fc.constantFrom<unknown>(1, 0.5, 999_999_999_999_999, '4', ' ０.５ ', '007', '0.000001');
const percent = fc.constantFrom('100%', '0.5 %', '９９％', '000100.0%', '99.999999%');

const target = fc.oneof(
  record({ 'at-least': amount, unit: word }, { every, across }),
  record({ 'at-least': amount, unit: word, ...ofWeeks }, { across }),
  record({ 'at-least': amount, unit: word, ...longer }, { across }),
  record({ 'at-least': percent, of: word }, { across }),
  record({ 'at-most': fc.oneof(amount, fc.constantFrom(0, '0', '0.0')), unit: word }, { across }),
  record({ 'at-least': amount, unit: word, measure: fc.constant('latest') }, {}),
  record({ 'at-most': fc.oneof(amount, fc.constant(0)), unit: word, measure: fc.constant('latest') }, {}),
  record({ never: fc.constant(true) }, { every }),
);

const requirement = record(
  { id, text: word },
  {
    quote: word,
    target,
    for: names,
    lead: names,
    with: names,
    evidence: names,
    basis: record({ title: word }, { article: word, url }),
    score: amount,
    scoring: word,
    tags: names,
    'x-own': fc.anything({ withBigInt: false, maxDepth: 1, values: [fc.boolean(), fc.integer(), word] }),
  },
).chain((duty) => fc.option(day, { nil: undefined }).map((due) => withDue(duty, due)));

/** `due` stands only where there is no `every`. */
function withDue(duty: PlanData, due: string | undefined): PlanData {
  const recurs = Object.hasOwn((duty.target ?? {}) as object, 'every');
  return due === undefined || recurs ? duty : { ...duty, due };
}

const item = record(
  { id, title: word },
  { score: amount, context: fc.array(word, { maxLength: 2 }), requirements: fc.array(requirement, { maxLength: 2 }) },
);
const section = record({ number: word, title: word, items: fc.array(item, { minLength: 1, maxLength: 2 }) }, {});

/** Plans that are sound as far as their structure goes. */
export const soundPlanData: fc.Arbitrary<PlanData> = record(
  {
    format: fc.constant(1),
    id: fc.constantFrom('governance-2024', 'a1', '0-', 'constructor', ' b-2 ', 'console'),
    title: word,
    issuer: record({ id, name: word }, {}),
    period: record({ from: day, to: day }, {}),
    units: fc.dictionary(fc.oneof(id, fc.constant('x-kind')), word, { minKeys: 1, maxKeys: 3 }),
    sections: fc.array(section, { minLength: 1, maxLength: 1 }),
  },
  {
    breaks: fc.array(record({ from: day, to: day }, { title: word }), { maxLength: 2 }),
    terms: fc.array(record({ from: day, to: day }, { title: word }), { maxLength: 2 }),
    source: record({ title: word }, { url, complete: fc.boolean() }),
    aim: word,
  },
);

function record(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<PlanData> {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

/** What tends to go wrong somewhere. No day that its month has not, and no number in an odd form: a schema could not tell. */
const strange = fc.constantFrom<unknown>(
  ...[null, true, false, 0, 1, 2, -1, 2.5, 1.1, 1e15, 100, 101],
  ...[
    '',
    ' ',
    '\u3000',
    '1',
    '0',
    '0%',
    '101%',
    '100%',
    '１０１％',
    '100.000001%',
    '-1',
    '1e3',
    '4次',
    '%',
    '0.0000001',
  ],
  ...[
    '1234567890123456',
    'month',
    '1 month',
    '2 month',
    '0 weeks',
    '02 weeks',
    '100 years',
    '2 weeks',
    '2  months',
    'fri',
    'last-workday',
    'units',
    'Units',
    'weekly',
    'con',
    'lpt1',
    'A',
    'a',
    'a_b',
    'x'.repeat(64),
    'x'.repeat(65),
  ],
  ...['１', 'ａ-b', '1 2', 'a\u0007', 'a\u200b', '2023-6-30', '2023-13-01', '2023-01-00', '0203-01-01', '2023-01-01 '],
  ...['ftp://a', 'http://', 'http:///a', 'http://a b', 'https://a/b'],
  ...[[], {}, [''], ['a', 1], ['a', null], [[]], { a: 1 }, { 'x-a': 1 }, { title: '甲' }, { from: '2023-01-01' }],
  ...[25, 31, 32],
  ...[
    { 'at-least': 1, unit: '次', by: 25 },
    { 'at-most': 1, unit: '次', every: 'month', by: 25 },
  ],
  ...[{ 'at-least': 1 }, { 'at-least': 1, unit: '次', of: '人' }, { 'at-least': '50%', of: '人', every: 'month' }],
  ...[
    { 'at-most': '5%', unit: '份' },
    { 'at-least': 1, 'at-most': 2, unit: '次' },
    { unit: '次' },
    { 'at-least': 0, unit: '次' },
  ],
  ...[
    { 'at-least': 1, unit: '次', every: 'month' },
    { 'at-least': '1%', of: '人', unit: '次' },
    { 'at-most': 5, of: '人' },
  ],
);
const keyName = fc.constantFrom(
  ...[
    'x-a',
    'X-a',
    'x',
    'due',
    'id',
    'text',
    'every',
    'by',
    'terms',
    'unit',
    'of',
    'at-most',
    'at-least',
    'title',
    'quote',
    'targt',
    'Id',
  ],
  ...['__proto__', 'constructor', 'toString', '', 'a b', '１', 'url', 'target', 'items'],
);

export interface Mutation {
  /** Which of the plan's maps and lists, as a share of all. */
  readonly where: number;
  /** Which of its entries, as a share of all. */
  readonly which: number;
  readonly what: 'drop' | 'replace' | 'add' | 'rename';
  readonly value: unknown;
  readonly key: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  which: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  what: fc.constantFrom('drop', 'replace', 'replace', 'add', 'rename'),
  value: strange,
  key: keyName,
});

/** The plan with one thing changed somewhere; the original stays as it was. */
export function mutated(plan: PlanData, { where, which, what, value, key }: Mutation): PlanData {
  const copy = structuredClone(plan);
  const places = collectionsIn(copy);
  const place = places[Math.floor(where * places.length)];
  if (place === undefined) return copy;
  const keys = Object.keys(place);
  const old = keys[Math.floor(which * keys.length)];
  const put = (name: string, held: unknown) =>
    Object.defineProperty(place, name, { value: held, enumerable: true, configurable: true, writable: true });
  if (Array.isArray(place)) {
    if (what === 'drop') place.pop();
    else if (old === undefined || what === 'add') place.push(value);
    else place[Number(old)] = value;
  } else if (what === 'add') put(key, value);
  else if (old !== undefined) {
    const held = place[old];
    if (what === 'replace') put(old, value);
    else delete place[old];
    if (what === 'rename') put(key, held);
  }
  return copy;
}

function collectionsIn(value: unknown): PlanData[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as PlanData, ...Object.values(value).flatMap(collectionsIn)];
}
