import type { Task } from '../duties/tasks.ts';
import { englishTarget } from './english-target.ts';
import { asksInEnglish } from './english-text.ts';

/** What an English sentence asks for; `undefined` where it only tells. */
export function englishTask(sentence: string, isNoted = false): Task | undefined {
  const target = englishTarget(sentence);
  if (!asksInEnglish(sentence, target !== undefined, isNoted)) return undefined;
  const text = shortenedAtWord(sentence);
  return { text, target, words: sentence, isDoubtful: text !== sentence };
}

const longest = 120;

function shortenedAtWord(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  return `${head.slice(0, head.includes(' ') ? head.lastIndexOf(' ') : head.length)}…`;
}
