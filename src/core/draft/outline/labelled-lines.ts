import { titled } from './item-title.ts';
import type { Paragraph } from './paragraph.ts';

/** 建立借阅制度：每班…: what a line without a number is about. */
const lineLabel = /^[^，。；：]{4,20}：(?=.{10})/u;

/** Nothing but such lines under each head; what recurs under several (活动时间：) is no title. */
export function headLabelledLines(heads: readonly (readonly [Paragraph, ...Paragraph[]])[]): boolean {
  const lines = heads.flatMap(([, ...body]) => body);
  const labels = lines.map(({ text, heading }) =>
    heading === undefined ? lineLabel.exec(text.slice(0, 40))?.[0] : undefined,
  );
  const areHeads = heads.every(
    ([head, ...body]) => body.length > 0 && titled(head).title !== undefined && titled(head).rest === '',
  );
  return (
    heads.length >= 2 &&
    lines.length > heads.length &&
    areHeads &&
    labels.every((label) => label !== undefined) &&
    new Set(labels).size === labels.length
  );
}

/** 强化值守。每晚…: a few words that are a sentence of their own, before what says more of them. */
const headSentence = /^[^，。；：]{4,20}。(?=.{6})/u;

/** Nothing but such paragraphs below one head: each is called by its first sentence. */
export function areHeadedTexts(body: readonly Paragraph[]): boolean {
  const isHeaded = ({ text, heading, isTold }: Paragraph) =>
    heading === undefined && isTold !== true && headSentence.test(text.slice(0, 40));
  return body.length >= 2 && body.every(isHeaded);
}
