import type { Task } from '../duties/tasks.ts';
import { englishTarget } from './english-target.ts';
import { asksInEnglish } from './english-text.ts';

/** What an English sentence asks for; `undefined` where it only tells. */
export function englishTask(sentence: string, isNoted = false): Task | undefined {
  const target = englishTarget(sentence);
  if (!asksInEnglish(sentence, target !== undefined, isNoted)) return undefined;
  const text = shortenedAtWord(withoutAside(sentence));
  return { text, target, words: sentence, isDoubtful: text !== sentence };
}

/** Offer 30 clubs, open to all; review each plan, involving parents: what is said of it by the way. */
const byTheWay = /, (?:open|free|involving|including|ensuring|enabling|so that|in order to|with the aim)\b/u;
const fewestWords = /^(?:[^ ]+ ){3}/u;

function withoutAside(sentence: string): string {
  const at = sentence.search(byTheWay);
  const own = sentence.slice(0, Math.max(at, 0));
  return fewestWords.test(own) && !/[0-9]/u.test(sentence.slice(at)) ? own : sentence;
}

const longest = 120;

function shortenedAtWord(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  return `${head.slice(0, head.includes(' ') ? head.lastIndexOf(' ') : head.length)}…`;
}
