import type { Task } from '../duties/tasks.ts';
import { asksInEnglish, englishTarget } from './english-text.ts';

/** What an English sentence asks for; `undefined` where it only tells. */
export function englishTask(sentence: string): Task | undefined {
  if (!asksInEnglish(sentence)) return undefined;
  const text = shortenedAtWord(sentence);
  return { text, target: englishTarget(sentence), words: sentence, isDoubtful: text !== sentence };
}

const longest = 120;

function shortenedAtWord(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  return `${head.slice(0, head.includes(' ') ? head.lastIndexOf(' ') : head.length)}…`;
}
