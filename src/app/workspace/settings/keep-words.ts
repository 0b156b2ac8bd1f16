import type { OwnWords } from '../../../core/own-words.ts';
import { holdsPersonalNumber } from '../../../core/text/private/personal-number.ts';
import type { Host } from '../../../host.ts';
import { readOwnWords, writeOwnWords } from '../../../store/settings/own-words.ts';
import { ownWordsMessages } from '../../../words/areas/reports/own-words.ts';
import type { Language } from '../../../words/language.ts';
import { exact, type Shown } from '../../../words/shown.ts';
import type { AssignmentPlace } from './assign.ts';

/** Paragraphs as somebody typed them or wrote them in a file: each line one, without control characters. */
export function paragraphsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((paragraph) => exact(paragraph).trim())
    .filter((paragraph) => paragraph !== '');
}

/** That paragraphs carry what looks like the number of a person; a contact's is there to be called. `undefined` where none does. */
export function warningOf(changes: OwnWords, language: Language): Shown | undefined {
  const texts = [...changes].flatMap(([key, paragraphs]) => (key === 'contact' ? [] : paragraphs));
  const found = texts.filter(holdsPersonalNumber).map((text) => `“${text}”`);
  const say = ownWordsMessages[language];
  return found.length === 0 ? undefined : say.personal({ texts: found.join(say.between) });
}

/** What the unit wrote for its report on a plan, as it stands. */
export function wordsKept(folder: string, plan: string, { disk }: Host): Promise<OwnWords> {
  return readOwnWords(folder, plan, disk);
}

/** Keeps words of the unit's own report at these places; none: nothing stands there. */
export function keepWords(changes: OwnWords, { folder, plan, language }: AssignmentPlace, host: Host): Promise<void> {
  return writeOwnWords(folder, plan.id, changes, ownWordsMessages[language].file, host.disk);
}
