import { troubleMessages } from './areas/troubles/trouble.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';
import { sentence, type ValuesOf } from './table.ts';

type Sentences = (typeof troubleMessages)[Language];

export type TroubleCode = keyof Sentences;

/** What the sentence of each code needs to know. */
export type TroubleValues = { readonly [Code in TroubleCode]: ValuesOf<Sentences[Code]> };

/** What went wrong, where, and the way out, in one sentence. */
export function troubleWords<Code extends TroubleCode>(
  code: Code,
  values: TroubleValues[Code],
  language: Language,
): Shown {
  const sentences: SentenceOf = troubleMessages[language];
  return sentence<TroubleValues[Code]>(sentences[code], values);
}

type SentenceOf = { readonly [Code in TroubleCode]: Shown | ((values: TroubleValues[Code]) => Shown) };

/** Why a packet is not taken in. */
export type PacketFault = TroubleValues['packet-refused']['why'];

/** Why a shared store could not do what was asked. */
export type StoreFault = TroubleValues['store-failed']['why'];
