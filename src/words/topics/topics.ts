import {
  topicDatesMessages,
  topicFormatMessages,
  topicLedgerMessages,
  topicTargetsMessages,
} from '../areas/help/topics.ts';

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
