import { guidedMessages } from './areas/troubles/guided.ts';
import { troubleMessages } from './areas/troubles/trouble.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';
import { sentence, type ValuesOf, type Wording } from './table.ts';

type Sentences = (typeof troubleMessages)[Language];

export type TroubleCode = keyof Sentences;

/** What the sentence of each code needs to know. */
export type TroubleValues = { readonly [Code in TroubleCode]: ValuesOf<Sentences[Code]> };

/** What went wrong, where, and the way out, in one sentence. */
export function troubleWords<Code extends TroubleCode>(
  { code, values }: { readonly code: Code; readonly values: TroubleValues[Code] },
  language: Language,
): Shown {
  const troubles: Troubles = troubleMessages[language];
  return sentence(troubles[code], values);
}

/** The same for somebody who is led by menus: no sentence names a command. */
export function guidedTroubleWords<Code extends TroubleCode>(
  trouble: { readonly code: Code; readonly values: TroubleValues[Code] },
  language: Language,
): Shown {
  const guided: Partial<Troubles> = guidedMessages[language];
  const entry = guided[trouble.code];
  return entry === undefined ? troubleWords(trouble, language) : sentence(entry, trouble.values);
}

type Troubles = { readonly [Code in TroubleCode]: Wording<TroubleValues[Code]> };

/** Why a packet is not taken in. */
export type PacketFault = TroubleValues['packet-refused']['why'];

/** Why a shared store could not do what was asked. */
export type StoreFault = TroubleValues['store-failed']['why'];
