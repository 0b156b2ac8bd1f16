import { basename } from 'node:path';
import { holdsPersonalNumber } from '../../core/text/private/personal-number.ts';
import type { Host } from '../../host.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import type { AnsweredRequirement } from './save-answers.ts';

/**
 * Before anything is copied or recorded: that a note, a reason, a file's name or an address carries what looks like an identity
 * card or mobile number. A warning, not a refusal; `undefined` where there is none.
 */
export function personalWarning(
  answers: readonly Pick<AnsweredRequirement, 'answer' | 'evidence'>[],
  language: Language,
): Shown | undefined {
  const texts = answers.flatMap(({ answer: { note, reason, cause, measure, owner }, evidence }) => [
    ...[note, reason, cause, measure, owner].filter((text) => text !== undefined),
    ...evidence.map((source) => (/^https?:/i.test(source) ? source : basename(source))),
  ]);
  const found = [...new Set(texts.filter(holdsPersonalNumber).map((text) => `“${text}”`))];
  const say = evidenceMessages[language];
  return found.length === 0 ? undefined : say.personal({ texts: found.join(say.between) });
}

/** Within a walk: what looks like the number of a person is pointed out, and the person says whether it is recorded so. */
export async function mayBePersonal(
  answers: readonly Pick<AnsweredRequirement, 'answer' | 'evidence'>[],
  language: Language,
  host: Host,
): Promise<boolean> {
  const warning = personalWarning(answers, language);
  if (warning === undefined) return true;
  host.out.show(host.out.theme.warning(warning));
  return (await host.prompter()).confirm(evidenceMessages[language].personalGoOn);
}
