/** Whether a text is written in Latin letters, so that the Chinese reader has nothing to say of it. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/[A-Za-z]/gu)?.length ?? 0;
  const signs = text.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  return letters >= 8 && letters > signs * 4;
}

/** Telling, not asking: The school is proud. */
const telling =
  /^(?:the|this|these|those|that|there|our|its?|their|his|her|a|an|as|in|at|on|for|if|when|while|since|because|although|however|it|they|he|she|we|note|background|last|many|most|some|signed|happy|thank|dear|welcome)\b/iu;
const commanding = /\b(?:must|shall|will|should|is to|are to|needs? to|has to|have to)\b/iu;
/** What has been, or how things stand, where no verb that commands opens the sentence. */
const past =
  /\b(?:was|were|had|did|fell|rose|grew|began|became|met|has|have|is|are)\b|\b(?!(?:need|speed|feed|exceed|proceed|succeed|embed|seed)\b)[a-z]+ed (?:by|in|from|to|at|since)\b/iu;
const opening =
  /^(?:please |also |then |jointly |regularly )?(?:achieve|add|adopt|agree|allow|analyse|analyze|appoint|approve|arrange|assess|assign|attend|audit|avoid|ask|back|begin|book|bring|build|buy|call|carry|check|circulate|clean|clear|close|collect|complete|conduct|contact|continue|coordinate|create|cut|decide|define|deliver|deploy|design|develop|digitise|digitize|display|distribute|document|draft|draw|ensure|establish|evaluate|expand|explore|extend|file|finalise|finalize|find|finish|fix|lay|focus|follow|form|fund|get|give|hire|hold|host|identify|implement|improve|increase|inform|inspect|install|introduce|invite|issue|keep|launch|lead|link|maintain|make|manage|map|meet|migrate|monitor|move|obtain|offer|open|order|organise|organize|paint|pilot|plan|plant|post|prepare|present|prevent|print|procure|produce|promote|propose|protect|provide|publish|purchase|put|raise|reach|recruit|reduce|refresh|register|release|remind|re(?:build|fit|stock|surface|write)|remove|renew|renovate|repair|repeat|replace|reply|report|rescue|research|respond|restore|review|revise|rotate|run|schedule|secure|select|send|service|set|share|sign|start|store|strengthen|submit|support|survey|take|teach|test|track|train|translate|trial|update|upgrade|use|verify|visit|wash|write)\b/iu;

/** What the document says of itself, and what its writers wish. */
const reading =
  /^we (?:hope|wish|believe|trust|look forward)\b|^(?:this|the) (?:plan|document|strategy|report|policy) (?:sets|describes|covers|explains|is|was)\b|^the (?:purpose|aim|intention|idea|point|reason)\b[^,;]{0,40} (?:is|was) to\b|^it (?:should|must) be read\b/iu;
/** In July 2025, 64% of pupils reached the standard. */
const lookedBack =
  /^(?:in|during|by) (?:[a-z]+ )?(?:19|20)[0-9]{2},? (?!.*\b(?:will|must|shall|should|to be)\b).*\b[a-z]{2,}(?:ed|ew|ose|ell)\b|^last (?:year|term)\b/iu;
/** Has each lead kept evidence? */
const question = /^(?:has|have|is|are|do|does|did|was|were|can) [^?]{6,}\?$/iu;
/** Logs are checked each week, any loss is reported: what is done as a rule. */
const habit =
  /^(?:(?:any|each|every|all) )?[a-z][a-z' -]{2,60}? (?:is|are) (?:[a-z]+ly )?[a-z]+(?:ed|en|pt|ld|ut|nt)\b.*\b(?:daily|weekly|monthly|termly|each|every|once|twice)\b|^(?:any|each|every|all) [^,;]{2,60}? (?:is|are) [a-z]+ed\b/iu;

/** The Site Manager keeps the log: a post, and what it does. */
const ofPost =
  /^[Tt]he (?:[A-Z][A-Za-z]+ ){1,5}(?!(?:is|was|has|does)\b)[a-z]+s (?:the|this|these|its|all|each|every|any|an?|[0-9]+)\b/u;

/** An English sentence asks where it begins with what to do, says that somebody must, or sets a number that is no report of one. */
export function asksInEnglish(sentence: string, hasTarget: boolean, isNoted: boolean): boolean {
  if (reading.test(sentence) || lookedBack.test(sentence)) return false;
  if (question.test(sentence)) return true;
  if (forbidsInEnglish(sentence) || opening.test(sentence)) return true;
  if (/^and (?!was|were|had)[a-z]/u.test(sentence)) return true;
  if (commanding.test(sentence)) return !/\b(?:will be proud|will continue to be)\b/iu.test(sentence);
  if (habit.test(sentence) || ofPost.test(sentence)) return true;
  // Where it is noted whose it is, what is said in the present is how it has to be.
  if (isNoted) return !told.test(sentence);
  if (past.test(sentence)) return false;
  return hasTarget || (!telling.test(sentence) && /^[A-Za-z]+ \S/u.test(sentence));
}

const told =
  /\b(?:was|were|had|did|has been|have been|fell|rose|grew|suggests?|expect(?:s|ed)?|remained|drew|took|gave|came|won|lost|saw|went)\b/iu;

/** Where another act begins: behind a semicolon, or a comma or "and" before a verb that commands. */
const nextAct = /[;；] (?:and )?|, (?:and (?:then )?|but |of (?:whom|which) (?=at ))?| and (?=[a-z])/giu;

const hasThreeWords = /^[^ ]* [^ ]* /u;

/** A sentence's acts, each with its mark: hold a meeting each month, | circulate the minutes, | and publish a summary. */
export function englishClauses(sentence: string, isNoted: boolean): string[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of sentence.matchAll(nextAct)) {
    const at = index + mark.length;
    const before = sentence.slice(ends.at(-1) ?? 0, index);
    if (!hasThreeWords.test(before) || isEnclosed(sentence, index)) continue;
    const behind = sentence.slice(at);
    const isAct =
      acting.test(behind) ||
      (isNoted && mark === ', and ' && ownVerb.test(behind)) ||
      (mark === ' and ' ? modal : ownModal).test(behind) ||
      (mark.endsWith('and ') && goesOn(before, behind));
    if (/^[;；]/u.test(mark) || mark.includes(' of ') || (isAct && ((isNoted && mark === ', and ') || actsIn(before))))
      ends.push(at);
  }
  return [0, ...ends].map((at, index) => sentence.slice(at, ends[index]));
}

/** Many such words are nouns, too (and plan the year, a plan and a report): behind one stands what it acts on. */
const acting = new RegExp(
  `${opening.source} (?:a|an|the|it|them|all|each|every|its|our|their|any|at least|no (?:fewer|less)|not less|one|two|three|four|five|six|up|out|mains|new|[0-9]|[a-z]+s\\b)`,
  'iu',
);

/** … and will write home; …, and all staff must train. */
const modal =
  /^(?:will|must|shall|should|do not|are not|have (?:it|them)) [a-z]|^an? [a-z -]{3,40} (?:once|twice|every|each) /iu;
/** …, and absence falls below 15%. */
const ownVerb =
  /^[a-z][^,;]{2,50}? (?:is|are|has|have|may|falls?|rises?|reach(?:es)?|receives?|takes?|gets?|meets?|holds?|keeps?) /iu;
const ownModal = /^[a-z][^,;]{2,40}? (?:will|must|shall|should) [a-z]/iu;

/** Screen all pupils; 70% of pupils to reach the standard; Fire safety: renew the licence. */
const imperative = /^(?:[A-Z][a-z ]{2,30}: )?[A-Za-z]+ (?:a|an|the|all|each|every|our|its|their|any|[0-9]+)\b/u;
const infinitive = /^(?![^,;:]{0,80}\b(?:is|are|was|were|has|have)\b)[^,;:]{2,80}? to (?:be )?[a-z]{3,}/u;

function actsIn(text: string): boolean {
  return [opening, commanding, habit, forbidding, imperative, infinitive].some((each) => each.test(text));
}

const withObject = /\b(?:will|must|shall|should|to) [a-z]+ [^ ]/u;
const opensBare = new RegExp(`${opening.source} [^ ]+ [^ ]+`, 'iu');
const passive = /\b(?:be|is|are) (?:[a-z]+ly )?[a-z]+(?:ed|en|pt|ld|ut|nt)\b/u;
const participle = /^(?!(?:need|speed|feed|red)\b)[a-z]+ed (?:by|in|at|each|every|within|with|to|on|before)\b/u;

/** …will visit forty lessons and | give written feedback; …to be logged in a day and | reviewed by the lead; …, and | the gap to narrow. */
function goesOn(before: string, behind: string): boolean {
  if (opensBare.test(behind) && withObject.test(before)) return true;
  return (participle.test(behind) && passive.test(before)) || (infinitive.test(behind) && infinitive.test(before));
}

function isEnclosed(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

const forbidding =
  /^(?:please )?(?:do not|don[’']t|never|no [a-z]+(?: [^,;]{1,30}?)? (?:may|shall|must|can|is|are)\b)\b|^[a-z]+(?: [a-z]+){0,2} (?:do not|are not|is not) [a-z]|\b(?:must|may|shall|should|can|are to|is to)(?: not|n[’']t| never)\b|\b(?:are|is) never to\b|\bcannot\b|\b(?:is|are|be) (?:not (?:allowed|permitted)|prohibited|forbidden|banned)\b/iu;

/** Do not…, must not…, is prohibited. */
export function forbidsInEnglish(sentence: string): boolean {
  return forbidding.test(sentence);
}
