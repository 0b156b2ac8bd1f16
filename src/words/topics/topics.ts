import { topicDatesMessages } from '../areas/help/topic-dates.ts';
import { topicFormatMessages } from '../areas/help/topic-format.ts';
import { topicLedgerMessages } from '../areas/help/topic-ledger.ts';
import { topicTargetsMessages } from '../areas/help/topic-targets.ts';

/** The pages of `plan help`, by the word that asks for them. */
export const topics = {
  format: topicFormatMessages,
  ledger: topicLedgerMessages,
  targets: topicTargetsMessages,
  dates: topicDatesMessages,
} as const;

export type TopicName = keyof typeof topics;

export const topicNames = Object.keys(topics).filter(isTopic);

export function isTopic(name: string): name is TopicName {
  return Object.hasOwn(topics, name);
}
