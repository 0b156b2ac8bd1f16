import type { OutputKeys, OutputShape, ScalarKind } from './output-shape.ts';

/*
 * How shapes are written. What makes an output imports their types alone, so that none of them is in the program.
 */

export function scalar<const Kind extends ScalarKind>(kind: Kind, says: string) {
  return { kind, says } as const;
}

export function text(says: string) {
  return scalar('text', says);
}

export function day(says: string) {
  return scalar('day', says);
}

export function count(says: string) {
  return scalar('count', says);
}

export function flag(says: string) {
  return scalar('flag', says);
}

export function constant<const Value extends string | number | boolean>(value: Value, says: string) {
  return { kind: 'constant', value, says } as const;
}

/** The number of an output's format: a key that changes means the next one. */
export function formatNumber<const Value extends number>(value: Value) {
  return constant(value, 'The format of this output: a key that changes its meaning or goes means the next number.');
}

export function choice<const Choices extends readonly (string | number)[]>(choices: Choices, says: string) {
  return { kind: 'choice', choices, says } as const;
}

export function listOf<Each extends OutputShape>(of: Each, says: string) {
  return { kind: 'list', of, says } as const;
}

export function mapOf<Each extends OutputShape>(of: Each, says: string) {
  return { kind: 'map', of, says } as const;
}

export function nullable<Some extends OutputShape>(of: Some) {
  return { kind: 'nullable', of } as const;
}

export function optional<Some extends OutputShape>(of: Some) {
  return { kind: 'optional', of } as const;
}

export function either<const Several extends readonly OutputShape[]>(of: Several, says: string) {
  return { kind: 'either', of, says } as const;
}

export function record<const Keys extends OutputKeys>(keys: Keys, says: string) {
  return { kind: 'record', keys, says } as const;
}

export function shared<const Name extends string, Same extends OutputShape>(name: Name, title: string, is: Same) {
  return { kind: 'shared', name, title, is } as const;
}

/** A shared shape, with what it tells at this place. */
export function saying<Same extends OutputShape>(shape: Same, says: string) {
  return { ...shape, says };
}

/** The same keys, none of which needs to have a value. */
export function allNullable<Keys extends Readonly<Record<string, OutputShape>>>(keys: Keys) {
  const entries = Object.entries(keys).map(([key, of]) => [key, { kind: 'nullable', of }]);
  return Object.fromEntries(entries) as {
    readonly [Key in keyof Keys]: { readonly kind: 'nullable'; readonly of: Keys[Key] };
  };
}
