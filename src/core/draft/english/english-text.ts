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
  /^(?:please |also |then |jointly |regularly )?(?:achieve|add|adopt|agree|allow|analyse|analyze|appoint|approve|arrange|assess|assign|attend|audit|avoid|ask|back|begin|book|bring|build|buy|call|carry|check|circulate|clean|clear|close|collect|complete|conduct|contact|continue|coordinate|create|cut|decide|define|deliver|deploy|design|develop|digitise|digitize|display|distribute|document|draft|draw|ensure|establish|evaluate|expand|explore|extend|file|finalise|finalize|find|finish|fix|focus|follow|form|fund|get|give|hire|hold|host|identify|implement|improve|increase|inform|inspect|install|introduce|invite|issue|keep|launch|lead|link|maintain|make|manage|map|meet|migrate|monitor|move|obtain|offer|open|order|organise|organize|paint|pilot|plan|plant|post|prepare|present|prevent|print|procure|produce|promote|propose|protect|provide|publish|purchase|put|raise|reach|recruit|reduce|refresh|register|release|remind|remove|renew|renovate|repair|repeat|replace|reply|report|rescue|research|respond|restore|review|revise|rotate|run|schedule|secure|select|send|service|set|share|sign|start|store|strengthen|submit|support|survey|take|teach|test|track|train|translate|trial|update|upgrade|use|verify|visit|wash|write)\b/iu;

/** An English sentence asks where it begins with what to do, says that somebody must, or sets a number that is no report of one. */
export function asksInEnglish(sentence: string, hasTarget: boolean): boolean {
  if (/^we (?:hope|wish|believe|trust|look forward)\b/iu.test(sentence)) return false;
  if (forbidsInEnglish(sentence) || opening.test(sentence)) return true;
  if (commanding.test(sentence)) return !/\b(?:will be proud|will continue to be)\b/iu.test(sentence);
  if (past.test(sentence)) return false;
  return hasTarget || (!telling.test(sentence) && /^[A-Za-z]+ \S/u.test(sentence));
}

/** Where another act begins: behind a semicolon, or a comma or "and" before a verb that commands. */
const nextAct = /; (?:and )?|, (?:and (?:then )?|of (?:whom|which) (?=at ))?| and (?=[a-z])/giu;

const hasThreeWords = /^[^ ]* [^ ]* /u;

/** A sentence's acts, each with its mark: hold a meeting each month, | circulate the minutes, | and publish a summary. */
export function englishClauses(sentence: string): string[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of sentence.matchAll(nextAct)) {
    const at = index + mark.length;
    const before = sentence.slice(ends.at(-1) ?? 0, index);
    if (!hasThreeWords.test(before) || isEnclosed(sentence, index)) continue;
    const behind = sentence.slice(at);
    if (mark.startsWith(';') || mark.includes(' of ') || (acting.test(behind) && actsIn(before))) ends.push(at);
  }
  return [0, ...ends].map((at, index) => sentence.slice(at, ends[index]));
}

/** Many such words are nouns, too (and plan the year, a plan and a report): behind one stands what it acts on. */
const acting = new RegExp(
  `${opening.source} (?:a|an|the|all|each|every|its|our|their|any|at least|up|out|mains|new|[0-9]|[a-z]+s\\b)`,
  'iu',
);

function actsIn(text: string): boolean {
  return opening.test(text) || commanding.test(text);
}

function isEnclosed(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

const forbidding =
  /^(?:please )?(?:do not|don[’']t|never|no [a-z]+(?: [^,;]{1,30}?)? (?:may|shall|must|can)\b)\b|\b(?:must|may|shall|should|can|are to|is to)(?: not|n[’']t| never)\b|\bcannot\b|\b(?:is|are|be) (?:not (?:allowed|permitted)|prohibited|forbidden|banned)\b/iu;

/** Do not…, must not…, is prohibited. */
export function forbidsInEnglish(sentence: string): boolean {
  return forbidding.test(sentence);
}
