import type { Like } from '../../../table.ts';
import type { aboutWording as zh } from '../../../zh/plans/manual/about-wording.ts';

export const aboutWording = {
  'incomplete-source': {
    finds: 'The plan says that its source is incomplete (complete: false). This is only a note.',
    why: 'Who reads the plan should know that the source may ask for more than stands here.',
  },
  'target-differs-from-quote': {
    finds:
      'The number that the source demands differs from the target’s, in the same unit: 1.2万个 is 12000 个, any number within 3至5次 is right, and 约30人 or 30余人 are no exact ones. Names such as 三年行动计划 are no demands; nor is a number in a clause that several requirements quote, which belongs to none of them alone.',
    why: 'One of the two was misread, and people would be held to the wrong one.',
  },
  'every-differs-from-quote': {
    finds:
      'The rhythm that the source states (每季度, 每半月, 隔周, 半年一次) differs from the target’s every. For what plans have no period (每天, 每旬, 每逢重大节日) any may stand.',
    why: 'A quarterly duty that is counted by months is overdue without a fault; the other way round, what is missing stays unseen.',
  },
  'due-differs-from-quote': {
    finds:
      'The last day that the source states (6月底前, 年底前, 上半年, 三季度末) is not the due. Days outside the plan, a month alone and what names no day for certain (学期末) do not count.',
    why: 'One of the two was misread: too early blames who was in time, too late lets the day pass.',
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
