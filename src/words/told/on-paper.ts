import { closesDigits, type Language } from '../language.ts';
import { closedUp, type Shown } from '../shown.ts';

/** What a screen says, as paper has it: 不少于2次 for 不少于 2 次. Not for what people named: a file is found by its spaces. */
export function onPaper(words: Shown, language: Language): Shown {
  return closesDigits(language) ? closedUp(words) : words;
}
