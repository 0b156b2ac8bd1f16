import { basename } from 'node:path';
import { holdsPersonalNumber } from '../../core/text/personal-number.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import type { AnsweredRequirement } from './save-answers.ts';

/**
 * Before anything is copied or recorded: that a note, a reason or a file's name carries what looks like an identity
 * card or mobile number. A warning, not a refusal; `undefined` where there is none.
 */
export function personalWarning(
  answers: readonly Pick<AnsweredRequirement, 'answer' | 'evidence'>[],
  language: Language,
): Shown | undefined {
  const texts = answers.flatMap(({ answer: { note, reason, cause, measure, owner }, evidence }) => [
    ...[note, reason, cause, measure, owner].filter((text) => text !== undefined),
    ...evidence.filter((source) => !/^https?:/i.test(source)).map((source) => basename(source)),
  ]);
  const found = [...new Set(texts.filter(holdsPersonalNumber).map((text) => `“${text}”`))];
  const say = evidenceMessages[language];
  return found.length === 0 ? undefined : say.personal({ texts: found.join(say.between) });
}
