import type { OptionName } from './words/help-names.ts';

/** One option: how it is written, and the values that it takes where they are few. Its type follows from both. */
export interface OptionForm {
  readonly flags: string;
  /** Under which the tables of help have its sentence. */
  readonly name: OptionName;
  readonly choices?: readonly string[];
  /** May be given several times, each with one value. */
  readonly isRepeatable?: true;
  /** What it asks for besides, by the keys of other options, unless these say otherwise. */
  readonly implies?: Readonly<Record<string, string>>;
}

/** What options give, by name: read from their flags as commander reads them. */
export type OptionsOf<Forms extends readonly OptionForm[]> = {
  readonly [Form in Forms[number] as KeyOf<Form['flags']>]?: Form extends { readonly isRepeatable: true }
    ? readonly ValueOf<Form>[]
    : ValueOf<Form>;
};

/** `-f, --format <format>` is `format`, `--no-bom` is `bom`, `--keep-both` is `keepBoth`. */
type KeyOf<Flags extends string> = Flags extends `${string}--${infer Long}`
  ? CamelCase<FirstWord<Long> extends `no-${infer Name}` ? Name : FirstWord<Long>>
  : never;

type FirstWord<Text extends string> = Text extends `${infer Word} ${string}` ? Word : Text;

type CamelCase<Text extends string> = Text extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : Text;

type ValueOf<Form extends OptionForm> = Form extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Form['flags'] extends `${string}...>`
    ? readonly string[]
    : Form['flags'] extends `${string}>`
      ? string
      : Form['flags'] extends `${string}]`
        ? string | true
        : boolean;
