import { isOnlyWhen } from '../clauses/before-verb.ts';
import type { Sentence } from './sentences.ts';

/** 到2027年，; 2027年底前，: a year that a comma sets apart at the head. */
const opening = /^(?:[—－-]{1,2} ?)?((?:力争)?(?:[到至]|截[止至])?20[0-9]{2}年(?:年?[底末])?(?:之?前|以前)?)，/u;
/** 展望2035年，…; 2026年全面建成…: another time begins. */
const otherYear = /^[^，]{0,6}20[0-9]{2}年/u;

/** Among aims the year that one sentence opens with is that of those behind it, up to the next year. */
export function underStages<Placed extends { readonly sentence: Sentence }>(
  sentences: readonly Placed[],
): readonly Placed[] {
  let stage: string | undefined;
  return sentences.map((placed) => {
    const { text } = placed.sentence;
    const opened = opening.exec(text)?.[1];
    if (opened !== undefined || otherYear.test(text)) stage = opened;
    return stage === undefined ? placed : { ...placed, sentence: { ...placed.sentence, stage } };
  });
}

/**
 * 6月6日14：00。, a sentence that is no more than a time: when all behind it in its paragraph is done. So is the day that opens
 * a paragraph, where several open so: 1月10日（周一），全校上课。下午召开教工大会。
 */
export function underTimes<Placed extends { readonly sentence: Sentence }>(
  sentences: readonly Placed[],
): readonly Placed[] {
  const days = sentences.filter(({ sentence }) => sentence.opens === true && dayOpens.test(sentence.text));
  const isCalendar = days.length >= fewestDays;
  let time: string | undefined;
  return sentences.map((placed) => {
    const { text, opens, stage } = placed.sentence;
    if (opens === true) time = isCalendar ? dayOpens.exec(text)?.[1] : undefined;
    if (month.test(text) && !text.endsWith('起') && isOnlyWhen(`${text}，`)) {
      time = text;
      return placed;
    }
    return time === undefined || stage !== undefined
      ? placed
      : { ...placed, sentence: { ...placed.sentence, stage: time } };
  });
}

/** What is told for a day by the paragraph that it stands in, is held then, whatever it is called. */
export const isOfDay = ({ stage }: Sentence): boolean => stage !== undefined && month.test(stage);

const month = /^(?:20[0-9]{2}年)?[0-9一二三四五六七八九十]{1,3}月[0-9]{1,2}日/u;
const fewestDays = 3;
const dayOpens =
  /^((?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(?: ?[-—–~～至到]{1,2} ?(?:[0-9]{1,2}月)?[0-9]{1,2}日)?)(?:[上下中]午|晚上?)?(?:（[^（）]{1,20}）)?(?:[之以]?前)?[，：]/u;
