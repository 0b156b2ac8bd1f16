import type { WrittenTarget } from '../../target/target-shape.ts';
import type { FoundTarget, TargetDoubt } from '../amounts/found-target.ts';
import { withoutLead } from './english-asks.ts';
import { isVerbForm, opensWithVerb } from './english-verbs.ts';

/** Words that name what is counted; `unitIn` tells where they end. */
export const noun = "((?:[A-Za-z]+-)?[A-Za-z][A-Za-z'’-]*(?: [A-Za-z-]+){0,5})";
/** Before the least that is asked. */
export const least =
  '(?:at least|(?:a )?minimum(?: of)?|(?:no|not|never) (?:be )?(?:fewer|less|lower|shorter) than|more than|equal to|at or above|over|above)';
/** Before the most that is allowed. */
export const most =
  "(?:at most|up to|(?:no|not|never) (?:be )?(?:more|higher|later|longer|larger|greater|older) than|(?:a )?maximum(?: of)?|at or below|under|below|(?<!n(?:o|ot|ever|ot be) )(?:fewer|less) than|(?:limited|restricted|capped|kept) (?:to|at)|a limit of|(?:not|never|n[’']t) exceed)";
/** How long. */
export const lasting =
  /^(?:working |business |school |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/iu;

/** Where a noun ends and the rest of its sentence begins. */
const after =
  /(?:^| )(?:by|before|after(?!-)|per|every|each|in|for|at|on|and|or|a|an|of|to|with|from|about|against|during|within|between|across|are|is|have|has|will|shall|should|must|may|can|reach|complete|attend|take|receive|join|use|using|who|that|which|as|until|feel|say|know|agree|pass|achieve|over|under|through|into|onto|twice|once|when|if|so|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|daily|held|or better|or more|this|next)\b.*$/iu;
/** What is counted, without what goes on behind it. */
export function unitIn(written = ''): string {
  const words = written
    .replace(after, '')
    .replace(/(?<=s)[’'].*$/u, '')
    .replace(/(?<=[a-z]) [a-z]+ed$/u, '')
    .replace(/^(?:more|further|additional|extra|other) (?=[a-z])/iu, '')
    .trim()
    .split(' ');
  // Two nurses check the drugs: their verb ends what they are called.
  const verb = words.findIndex(
    (word, at) => at > 0 && /[^s]s$|people$/iu.test(words[at - 1] ?? '') && isVerbForm(word, true),
  );
  return (verb < 0 ? words : words.slice(0, verb)).join(' ');
}

/** A target, and where in the text it was found. */
export function placed(match: RegExpExecArray, target: WrittenTarget, doubt?: TargetDoubt): FoundTarget {
  return { target, start: match.index, end: match.index + match[0].length, doubt };
}

const subjectFirst =
  /^(?!(?:with|of|in|at|to|by|for|from|each|every|and|including|that|it|they|we|who|which)\b)([A-Za-z][A-Za-z'. -]{2,50}?) (?:(?:is|are|must|should|will|fall|stay|remain|reach)(?:s|es)?|to (?:be|grow|rise|fall|reach|remain|stay|exceed|stand|go|drop|increase|decrease|improve)|reduced|raised|increased|improved|cut) /u;
const object = '[A-Za-z-]+ (?:the |our )?(.{2,40}?) (?:by|to|at|above|of|from|reaches|is|remains)\\b';
const ofModal = '(?:[Ww]e|[A-Z][A-Za-z ]{2,30}) (?:will|must|should|aim to|are to) ';
const objectFirst = new RegExp(`^(?:${ofModal})?${object}`, 'u');
const objectOfModal = new RegExp(`^${ofModal}${object}`, 'u');

/** Client satisfaction at 95%, debtor days down to 45. */
const nounFirst =
  /^(?!(?:with|of|in|at|to|by|for|from|each|every|and|including|that)\b)([A-Za-z][A-Za-z' -]{2,50}?) (?:at|above|below|over|under|of|down|up|no)(?: |$)/u;

/** Return rate: at least 70%. */
const namedSo = new RegExp(`^([A-Z][A-Za-z ]{2,50}): (?:(?:${least}|${most}) )?$`, 'iu');

/** Raise compliance to at least 95%: of what, the words before the number say. */
export function subjectOf(before: string): string {
  const named = namedSo.exec(before)?.[1];
  if (named !== undefined) return lowered(named);
  const words = withoutLead(before.replace(/^[A-Z][A-Za-z ]{2,50}: (?=[a-z])/u, ''));
  const patterns = opensWithVerb(words) ? [objectFirst] : [subjectFirst, objectOfModal, nounFirst, objectFirst];
  const found = patterns.map((pattern) => pattern.exec(words)?.[1]).find(Boolean) ?? '';
  return lowered(found.replaceAll('.', '').replace(/ +/gu, ' ').trim());
}

/** Suspensions: what opened a sentence is called as within one. */
function lowered(name: string): string {
  return /^[A-Z][a-z]/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
