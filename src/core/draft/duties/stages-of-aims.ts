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
