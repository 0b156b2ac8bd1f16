import type { Like } from '../../../table.ts';
import type { aboutWording as zh } from '../../../zh/plans/manual/about-wording.ts';

export const aboutWording = {
  'incomplete-source': {
    finds: 'The plan says that its source is incomplete (complete: false). This is only a note.',
    why: 'Who reads the plan should know that the source may ask for more than stands here.',
  },
  'target-differs-from-quote': {
    finds:
      'The number that the source demands (不少于, 至少, 不超过, 新增, 达到 …) differs from the target’s, in the same unit. Names such as 三年行动计划 are no demands.',
    why: 'One of the two was misread, and people would be held to the wrong one.',
  },
  'quote-without-target': {
    finds:
      'The source demands a number and the requirement has no target. Where several requirements share the clause, one target is enough.',
    why: 'Without a target one only says done or not: once would pass for done where the source asks for twice.',
  },
  'invisible-character': {
    finds:
      'Invisible characters: zero-width spaces, soft hyphens, marks of direction, and spaces that only look like the ordinary one. The full-width space is none.',
    why: 'Pasting from pages or Word brings them in. Texts that look alike are then different, and a search misses one.',
  },
  'confusable-character': {
    finds:
      'Characters that only look right: radicals copied from a PDF (⼀ for 一), a circle between numerals (二○二四 for 二〇二四), Cyrillic or Greek letters in a Latin word.',
    why: 'Searches and counts miss them, and a font may have no shape for them.',
  },
  'half-width-punctuation': {
    finds:
      'A half-width comma, semicolon, colon, question or exclamation mark, or pair of brackets between Chinese characters. Beside digits and Latin letters they are fine; full stops are left alone.',
    why: 'Chinese text takes full-width punctuation (GB/T 15834), and the report prints the text as it stands.',
  },
} as const satisfies Like<typeof zh>;
