import { argument, isArgument } from './argument.ts';
import { asCalled } from './command-name.ts';
import { type defaultLanguage, type Language, languages } from './language.ts';
import { exact, type Shown, shown, trusted } from './shown.ts';

/** What stands in braces in a sentence: `as of {day}` has `day`. Braces with a space or quotes in them are text. */
type Names<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends '' | `${string}${' ' | '{' | '"'}${string}` ? never : Name) | Names<Rest>
  : never;

const nameInBraces = /\{([^ {}"]+)\}/;

/** Values of these names, for entries that are functions. */
export type Of<Name extends string> = { readonly [Each in Name]: string | number };

/** What an entry of a table needs to be said: nothing, the values that its braces name, or what its function takes. */
export type ValuesOf<Entry> = Entry extends string
  ? [Names<Entry>] extends [never]
    ? undefined
    : Of<Names<Entry>>
  : Entry extends () => unknown
    ? undefined
    : Entry extends (values: infer Values) => unknown
      ? Values
      : undefined;

/** A table as it is said: constants as they are, anything with values as a function of them; all of it cleaned. */
export type Said<Entry> = Entry extends string
  ? [Names<Entry>] extends [never]
    ? Shown
    : (values: Of<Names<Entry>>) => Shown
  : Entry extends (...values: infer Values) => infer Result
    ? (...values: Values) => Said<Result>
    : { readonly [Key in keyof Entry]: Said<Entry[Key]> };

/** What a language's table must look like beside that of the default language. */
export type Like<Entry> = Entry extends string
  ? [Names<Entry>] extends [never]
    ? string
    : string | ((values: Of<Names<Entry>>) => string)
  : Entry extends (...values: infer Values) => infer Result
    ? string | ((...values: Values) => Result extends string ? string : Like<Result>)
    : { readonly [Key in keyof Entry]: Like<Entry[Key]> };

/** The same table where no sentence has a name in braces that its model lacks. */
type Held<Entry, Model> = Entry extends string
  ? [Exclude<Names<Entry>, keyof ValuesOf<Model>>] extends [never]
    ? Entry
    : never
  : Entry extends (...values: never) => unknown
    ? Entry
    : { readonly [Key in keyof Entry]: Held<Entry[Key], Key extends keyof Model ? Model[Key] : never> };

/**
 * The names of values that are shown as they are, but for what could harm a screen. With a number masked, the first
 * would be another path, id, amount or command; the others were said by a table before, and masked there. Every other
 * value is what somebody wrote, and loses the numbers of persons.
 */
export const exactNames: ReadonlySet<string> = new Set([
  ...words('amount code digest file files folder hash id ids key keys known line lock login near option path'),
  ...words('percent period place plan revision sha256 share size store url value version where writer'),
  ...words('about details entry message missing parts problem problems state target what words'),
]);

function words(list: string): readonly string[] {
  return list.split(' ');
}

/**
 * One table in each language, as the screens say it. Here, and nowhere else, values meet words: each value is
 * cleaned and masked, then filled in. The table of a language is gone through when it is first used.
 */
export function inEachLanguage<const Tables extends Readonly<Record<Language, unknown>>>(
  tables: Tables & { readonly [Each in Language]: Held<Tables[Each], Tables[typeof defaultLanguage]> },
): Readonly<Record<Language, Said<Tables[typeof defaultLanguage]>>> {
  const inEach = {};
  for (const language of languages) {
    let table: unknown;
    Object.defineProperty(inEach, language, {
      enumerable: true,
      get: () => {
        table ??= said(tables[language]);
        return table;
      },
    });
  }
  return inEach as Readonly<Record<Language, Said<Tables[typeof defaultLanguage]>>>;
}

/** An entry that needs these values at most. */
export type Wording<Values> = Shown | ((values: Values) => Shown);

/** Says an entry whose key was known at run time only: one that takes no values says what it always says. */
export function sentence<Values>(entry: Wording<Values>, values: Values): Shown {
  return typeof entry === 'function' ? entry(values) : entry;
}

function said(entry: unknown): unknown {
  if (typeof entry === 'string') return nameInBraces.test(entry) ? filling(entry) : trusted(asCalled(entry));
  if (typeof entry === 'function')
    return (...values: readonly unknown[]) => called(entry(...values.map((each) => cleaned(each))));
  if (Array.isArray(entry)) return entry.map(said);
  if (!isPlain(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, each]) => [key, said(each)]));
}

function called(result: unknown): unknown {
  return typeof result === 'string' ? asCalled(result) : result;
}

/** A sentence with its values; it is taken apart once, when it is first said. */
function filling(sentence: string): (values: Readonly<Record<string, unknown>>) => Shown {
  let pieces: readonly string[] | undefined;
  let quoted: ReadonlySet<number> = new Set();
  return (values) => {
    if (pieces === undefined) {
      const own = asCalled(sentence).split(nameInBraces);
      quoted = new Set(own.flatMap((name, at) => (at % 2 === 1 && isArgument(own[at - 1] ?? '', name) ? [at] : [])));
      pieces = own;
    }
    let text = '';
    // A district's table fills millions of sentences in: an iterator makes a list of each piece.
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] ?? '';
      text += index % 2 === 0 ? piece : filledIn(values[piece], exactNames.has(piece), quoted.has(index));
    }
    return trusted(text);
  };
}

/** A value as it may be shown; in a call that somebody may copy, as one argument. */
function filledIn(value: unknown, isExact: boolean, isInCall: boolean): unknown {
  const text = cleaned(value, isExact);
  return isInCall && typeof text === 'string' ? argument(text) : text;
}

/** Every text in a value, however deep, as it may be shown; what is no text stays. */
function cleaned(value: unknown, isExact = false): unknown {
  if (typeof value === 'string') return isExact ? exact(value) : shown(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, isExact));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each, exactNames.has(name))]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
