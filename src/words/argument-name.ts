import { argumentMessages } from './areas/help/help.ts';
import type { Language } from './language.ts';
import { exact, type Shown } from './shown.ts';

/** What an argument is called in a sentence; one that has no words is called as the usage line has it. */
export function argumentName(name: string, language: Language): Shown {
  const words = argumentMessages[language];
  return isNamed(name, words) ? words[name] : exact(name);
}

function isNamed<Words extends object>(name: string, words: Words): name is string & keyof Words {
  return Object.hasOwn(words, name);
}
