import type { OptionForm } from '../../option-form.ts';
import type { Verb } from '../define-verb.ts';

/** What the words of an unfinished call mean. */
export interface TypedWords {
  readonly verb: Verb | undefined;
  /** `plan help` stands before the cursor. */
  readonly asksHelp: boolean;
  /** The option whose value the cursor is at, if it is at one. */
  readonly valueOf: OptionForm | undefined;
  /** The words that are no options between the verb and the cursor. */
  readonly argumentsBefore: readonly string[];
  /** Values given before the cursor, by the option's name: of `--plan` and `--dir` the last. */
  readonly given: ReadonlyMap<string, string>;
  /** Flags that stand there already. */
  readonly flags: ReadonlySet<string>;
  /** What is typed of the word at the cursor; of `--lang=e` the `e`. */
  readonly current: string;
  /** What stands before it in the same word: `--lang=`. */
  readonly prefix: string;
}

/** `-f, --format <format>` -> `-f`, `--format`. */
export function flagsOf({ flags }: OptionForm): string[] {
  return flags.match(/(?<![\w<[|/])--?[a-z][\w-]*/g) ?? [];
}

function takesValue({ flags }: OptionForm): boolean {
  return /[<[]/.test(flags);
}

function takesSeveral({ flags }: OptionForm): boolean {
  return flags.includes('...');
}

/** `before`: the words after the program's name, up to the cursor's. Shells may hand on quotes as they were typed. */
export function readWords(
  before: readonly string[],
  current: string,
  known: { readonly verbs: readonly Verb[]; readonly globalOptions: readonly OptionForm[] },
): TypedWords {
  let verb: Verb | undefined;
  let pending: OptionForm | undefined;
  const argumentsBefore: string[] = [];
  const given = new Map<string, string>();
  const flags = new Set<string>();
  const optionNamed = (flag: string) =>
    [...(verb?.options ?? []), ...known.globalOptions].find((form) => flagsOf(form).includes(flag));
  // bash makes a word of its own of the sign in `--lang=en`.
  for (const word of before.map(unquoted).filter((each) => each !== '=')) {
    if (word.startsWith('-') && word !== '-') {
      const [flag = '', ...value] = word.split('=');
      const form = optionNamed(flag);
      flags.add(flag);
      pending = form !== undefined && takesValue(form) && value.length === 0 ? form : undefined;
      if (form !== undefined && value.length > 0) given.set(form.name, value.join('='));
    } else if (pending !== undefined) {
      given.set(pending.name, word);
      pending = takesSeveral(pending) ? pending : undefined;
    } else if (verb === undefined) {
      verb = known.verbs.find(({ name }) => name === word);
      if (verb === undefined) argumentsBefore.push(word);
    } else argumentsBefore.push(word);
  }
  const asksHelp = verb === undefined && before.includes('help');
  return { verb, asksHelp, argumentsBefore, given, flags, ...atCursor(current, pending, optionNamed) };
}

function atCursor(
  current: string,
  pending: OptionForm | undefined,
  optionNamed: (flag: string) => OptionForm | undefined,
): Pick<TypedWords, 'valueOf' | 'current' | 'prefix'> {
  const [, flag, value] = /^(--[a-z][\w-]*)=(.*)$/.exec(current) ?? [];
  const form = flag === undefined ? undefined : optionNamed(flag);
  if (form !== undefined) return { valueOf: form, current: unquoted(value ?? ''), prefix: `${flag}=` };
  const text = unquoted(current === '=' ? '' : current);
  return { valueOf: text.startsWith('-') ? undefined : pending, current: text, prefix: '' };
}

function unquoted(word: string): string {
  return word.replace(/^(["'])(.*?)\1?$/, '$2').replace(/\\(.)/g, '$1');
}
