import { monthForm } from './english-deadline.ts';
import { numberWords } from './english-numbers.ts';

const span = '(?:minutes?|hours?|days?|weeks?|months?|years?|terms?|sessions?|lessons?)';
const ofTime = '(?:minutes?|hours?|days?|weeks?|months?|years?)';
const ofThings = '(?:(?:any|every|each) [a-z-]+|those|other [a-z-]+|no [a-z-]+|anyone)';
/** Members aged over 80, pupils missing more than five lessons. */
const ofPeople =
  '(?:people|children|adults|members|pupils|students|residents)(?: (?:with|absent|late|new|older|away|[a-z]+ing|[a-z]+ed)){0,3}?';
const compared = '(?:more than|over|above|under|below|fewer than|less than|at least)';

/** What tells of which things a duty speaks, when, or how it was: no number of it is how much is asked. */
const attributes: readonly RegExp[] = [
  // Send the monthly list by 3 May: one of them.
  `(?<=\\b(?:the|its|our|their|this|first|next|last|final) )(?:week|fortnight|month|quarter|term)ly(?= [a-z][^;]{0,80} (?:by|on|before) (?:the )?(?:end of )?(?:[0-9]{1,2}(?:st|nd|rd|th)? )?${monthForm})`,
  // …, which will meet monthly.
  ', (?:which|who) [^,;]*',
  '\\([^()]*\\)',
  // Items that were not borrowed for five years, families whose attendance falls below 95%.
  '(?<!\\b(?:ensur(?:e|ing)|see|check|confirm|sure|so|show|of|with|in|agree|it) )\\b(?:who|whose|that|which|where|when|whenever|if|unless|until|because)\\b[^,;]*?(?=[,;]|$| (?:will|must|shall|should|is to|are to|every|each|once|twice|weekly|monthly|quarterly|termly|annually)\\b)',
  '\\b(?:compared (?:with|to)|(?<!\\b(?:no|not) [a-z]+ )than (?:last|in|the)|against|from last|on last|out of|since|before they|about) [^,;]*?(?=[,;]|$| (?:will|must|shall|should|is to|are to)\\b)',
  "\\b[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:[ap]\\.?m\\b\\.?|o[’']clock)",
  `\\b[0-9]{1,2}(?:st|nd|rd|th)?(?: ?(?:and|to|or|[-–—]) ?[0-9]{1,2}(?:st|nd|rd|th)?)? (?:of )?${monthForm}\\b`,
  `\\b${monthForm} [0-9]{1,2}(?:st|nd|rd|th)?(?: ?(?:and|to|or|[-–—]) ?[0-9]{1,2})?(?![0-9%])`,
  '(?<![0-9£$€.,])(?:19|20)[0-9]{2}(?:[-–—/][0-9]{2,4})?(?![0-9,%])',
  // A 30-minute session, a three-year plan.
  `(?<![a-z-])(?!half-)(?:[0-9]+|[a-z]+)-${span}(?:-[a-z]+)?(?![a-z])`,
  '\\b(?:years?|grades?|(?:key )?stages?|phases?|blocks?|rooms?|levels?|units?|sections?|parts?|pages?|priority|objectives?|goals?|appendix|annex|version|class(?:es)?|ages?|aged|under-|over-) ?[0-9]{1,3}(?![0-9%,.]|st|nd|rd|th)(?: ?(?:to|and|[-–—]) ?[0-9]{1,3})?\\b(?! ?(?:%|per cent|or (?:more|fewer|less)))',
  `\\b(?:${ofPeople}|${ofThings}(?: (?!(?:to|will|must|shall|should|is|are|has|have|[a-z]+[^s]s)\\b)[a-z-]+){0,3}?) (?:for )?${compared} [£$€]?${numberWords}(?: ?%)?`,
  `\\b(?<!\\b(?:to|will|must|shall|should|be|stay|remain|keep|kept) |^)(?:left|absent|late|waiting|overdue|outstanding|open|closed|[a-z]+ed) for (?:${compared} )?${numberWords} ${span}`,
  `\\b(?:lowest|top|bottom|highest|first|last|next|past|previous) ${numberWords}\\b`,
  `(?<!^[A-Za-z]+ )\\b(?:the|these|those|our|its|their|other) ${numberWords}\\b(?! ?%| per cent)`,
  `(?<!\\b(?:within|(?<!no later )than|least) )\\b${numberWords} (?:working |school |calendar |clear |full )?${ofTime} (?:before|after|in advance|ahead|later|afterwards|earlier|running)\\b`,
  `\\b(?:(?:more|less) than )?${numberWords} ${span} old\\b`,
  // Spending over £2,000 must be approved.
  `\\b(?:over|above|under|below|of|exceeding) [£$€]${numberWords}(?= (?:must|shall|should|may|needs?|will|is to|are to|to)\\b)`,
  // Introduce weekly visits: they are so once it is done.
  `(?<=^(?:[A-Za-z]+ (?:to|will|must|shall|should) )?(?:introduce|launch|establish|set up|create|start|begin|agree|design|develop|pilot|trial) (?:an? |the |new )?)(?:dai|week|fortnight|month|quarter|term)ly(?= [a-z])`,
  '^(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9] (?=[A-Z])',
].map((pattern) => new RegExp(pattern, 'giu'));

/** A text whose attributes are filled with dots, so that each word left stands where it stood. */
export function withoutAttributes(text: string): string {
  return attributes.reduce((rest, pattern) => rest.replace(pattern, (found) => '.'.repeat(found.length)), text);
}
