import { dates } from './dates.ts';
import { format } from './format.ts';
import { ledger } from './ledger.ts';
import { targets } from './targets.ts';
import type { TopicInBoth } from './topic.ts';

/** The pages of `plan help`, by the word that asks for them. */
export const topics = { format, ledger, targets, dates } as const satisfies Readonly<Record<string, TopicInBoth>>;

export type TopicName = keyof typeof topics;

export const topicNames = Object.keys(topics) as readonly TopicName[];

export function isTopic(name: string): name is TopicName {
  return Object.hasOwn(topics, name);
}
