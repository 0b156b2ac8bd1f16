import { monthForm } from './english-deadline.ts';
import { hasThirdPerson, isVerbForm, opensWithVerb, participle } from './english-verbs.ts';

/** By the end of May, …; Working with both nurseries, …: what stands before who does what. */
const lead =
  /^(?:(?:by|in|on|at|before|during|from|after|(?:each|every) [a-z]+(?=,)|once|for|with|within|as|to|so that|in order to|working|together|where|when|whenever|if|following|alongside|through|throughout|using|under|over|starting|building|unless|until|while|subject|given|because|since|like|having|drawing|across|beyond|behind)\b(?:(?! (?:will|must|shall|should|is to|are to) )[^;:]){2,120}?, )+/iu;

/** A clause from its doer or its verb on. */
export function withoutLead(text: string): string {
  const head = lead.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  return head !== '' && (opensWithVerb(rest) || modal.test(rest) || finite.test(rest)) ? rest : text;
}

const modal =
  /\b(?:is|are) (?:due (?:by|on|in|within|no later|before|at)|responsible for [a-z]+ing)\b|\b(?:may|can) only\b|\b(?:we|they|he|she)[’']ll\b|\b(?:must|shall|will|should|(?:is|are) (?:expected |required |asked )?to|needs? to|has to|have to|(?:aim|intend|plan|propose|commit|hope|undertake)s? to|expects? [^,;]{3,60} to|(?:agreed|resolved|undertook|decided) to)\b/iu;
const finite = /\b(?:is|are|was|were|has|have|had|remains?)\b/iu;

/** What will be so, and what comes of it: we are proud, it will help, they should feel at home. */
const effect =
  /\b(?:is|are) expected to (?:cost|save|bring|grow|rise|fall|remain|last|take)\b|\b(?:will|should|must) (?:(?:also|then|still|in turn|continue to|always|all|not only) )?(?:be (?:proud|able|felt|clear|well|ready|pleased|delighted|happy|glad|grateful|judged|seen|difficult|easier|better|tempting|remembered)|help|allow|benefit|enjoy|feel|mean|matter|need|remain|become|free|enable|find it|know|understand|come as|make it|give us)\b|^(?:this|that|these|which|all this|doing so) (?:will|should)\b|^the (?:aim|purpose|result|hope|effect|intention)\b[^,;]{0,40} (?:will|should)\b/iu;

/** Somebody must, or will. */
export function commands(clause: string): boolean {
  // It is our hope that they will come: what is only said of it is no order.
  const own = reported.exec(clause)?.[0] ?? clause;
  return modal.test(own) && !effect.test(clause) && !subordinate.test(clause);
}

const reported =
  /^.*?\b(?:hopes?|hoped|belief|evidence|signs?|suggests?|shows?|expects?|believes?|means?|says?|said|told|found|knows?|thinks?|feels?)(?= that )/u;
const subordinate =
  /^(?:it|this|that) (?:is|was) (?:the|an?) [^,;]*\b(?:which|that|whom?)\b|^(?:how|what|who|why|if|when|where|while|although|because)\b[^,]*$/iu;

/** Telling, not asking: The school is proud. */
const telling =
  /^(?:the|this|these|those|that|there|our|its?|their|his|her|a|an|as|in|at|on|for|if|when|while|since|because|although|however|it|they|he|she|we|note|background|last|many|most|some|few|too|several|signed|happy|thank|thanks|dear|welcome|yours|with|could|would|how|why|what|who|my|i|us|none|nothing|nobody|everybody|everyone|families|printed)\b/iu;
/** What has been, or how things stand, where no verb that commands opens the sentence. */
const past =
  /\b(?:was|were|had|did|fell|rose|grew|began|became|met|has|have|is|are|remains?|depends?|continues?|means?|shows?|suggests?|needs?|wants?|knows?|costs?|lacks?|tells?|says?|ran|gave|won|lost|came|went|got|made|took|left|stands? at|pays?|may|can|might|could|would)\b|\b(?!(?:need|speed|feed)\b)[a-z]+ed (?:the|a|an|our|its|their|his|her|us|them|it|[0-9]+)\b|\b(?!(?:need|speed|feed|exceed|proceed|succeed|embed|seed)\b)[a-z]+ed (?:by|in|from|to|at|since)\b/iu;

/** Ann thanked Bo for it, she reminded everyone that it leaks: a verb in the past, with its object behind it; and what was not done. */
const pastOf =
  /^(?:[A-Z]|[a-z]+ [a-z]+ed)[^,;]{0,40}?(?<!\b(?:are|is)) (?!(?:need|speed|feed|exceed|proceed|succeed|embed|seed)\b)[a-z]{2,}ed (?:that|whether|everyone|everybody|us|them|[A-Z][a-z]+ (?:for|to|on|about|that))\b|^[Nn]ot [a-z]+ed\b/u;
/** FO – Forest Officer: what letters stand for. */
const abbreviation = /^(?:Key: )?[A-Z][A-Za-z]{1,5} ?[–—=-] ?[A-Z][a-z]+(?: [A-Za-z]+){0,5}$/u;

/** What the document says of itself, and what its writers wish. */
const reading =
  /^(?:lead|owner|responsible)\b[a-z ]{0,20}: |^contact (?:us|me) (?:if|to|for)\b|^(?:we|i) (?:(?:shall|should|would) (?:like|love) to (?:tell|thank|say|invite|hear|see)|hope (?!to [a-z]+ (?:[£$€0-9]|at least))|wish|believe|trust|look forward|want)\b|^(?:this|the|our) (?:plan|document|strategy|report|policy|programme|list|notice|page|letter|scheme|guide|roadmap)(?: below| above)? (?:sets|describes|covers|explains|lists|shows|follows|replaces|is(?! (?:reviewed|updated|monitored|published|checked|audited) )|was|has|does|should be read|will be read)\b|^the (?:purpose|aim|intention|idea|point|reason|hope)\b[^,;]{0,40} (?:is|was) to\b|^it (?:should|must) be read\b|^(?:(?:date|time) of )?(?:the )?next meeting\b|^(?:progress|success) (?:against|on) (?:this|the) plan\b/iu;
/** In July 2025, 64% of pupils reached the standard. */
const lookedBack =
  /^(?:in|during|by|since) (?:[a-z]+ )?(?:19|20)[0-9]{2},? (?!.*\b(?:will|must|shall|should|to be)\b).*\b[a-z]{2,}(?:ed|ew|ose|ell)\b|^last (?:year|term|summer|autumn|winter|spring)\b/iu;
/** 2 October 2026   Numbers confirmed: a row of a calendar. */
export const datedRow = new RegExp(
  `^(?:[0-9]{1,2}(?: ?[-–] ?[0-9]{1,2})? )?${monthForm} (?:19|20)[0-9]{2}(?: {2,}|\\t+|: ?| [-–—] )(?=[^ ])`,
  'u',
);
/** Has each lead kept evidence? */
/** During the year we will:, KEY DATES: what only heads what stands below. */
const leadsIn = /\b(?:will|shall|must|should|to):$|^[A-Z][A-Z .,&'’-]+$/u;
const question = /^(?:has|have|is|are|do|does|did|was|were|can) [^?]{6,}/iu;
/** Logs are checked each week, any loss is reported: what is done as a rule. */
const habit =
  /^(?:(?:any|each|every|all) )?[a-z][^,;:]{2,60}? (?:is|are) (?:[a-z]+ly )?(?:[a-z]+(?:ed|en|pt|ld|ut|nt|ne)|made|set|run|met|led|paid|read)\b.*\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|(?:each|every)(?! (?:age|kind|sort|one|where|way)\b)|once|twice|within|at least|no (?:more|fewer|less|later) than|by the end of|by [0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m)\b|^(?:any|each|every|all) [^,;]{2,60}? (?:is|are) (?:[a-z]+(?:ed|en)|made|kept|held|told|paid|sent|met)\b|^(?:each|every|all|100 ?% of) [^,;]{2,40}? (?:has|have|gets?|receives?) [^;]*\b(?:by|before|within|at least|once|twice|each|every) |\btakes? place (?:in|on|each|every|at least) /iu;
/** All crews trained in rescue by Easter. */
const allUntil = new RegExp(
  `^(?:all|each|every) (?![^;]*\\b(?:was|were|had|will|may)\\b)[^;]{3,100}? by (?:the )?(?:end of|easter|christmas|${monthForm}|[0-9]{1,2} )`,
  'iu',
);
/** Survey completed by May, losses reported within two days: what is done by then, where no verb says that it was. */
const doneUntil = new RegExp(
  `^(?![^;]*\\b(?:is|are|was|were|has|have|had|will|who|which)\\b)(?!(?:he|she|it|they|we|i)\\b)[^;,]{3,80}? ${participle} (?:[^;,]{1,60} )?(?:(?:by|before) (?:the )?(?:end of|start of|easter|christmas|summer|autumn|winter|spring|half[- ]term|${monthForm}|[0-9]{1,2} )|(?:after|before) (?:each|every|any) |within (?:[0-9]|an?\\b|one|two|three|four|five|six|seven|ten))`,
  'iu',
);
/** Everyone clears their own desk. */
const byEveryone = /^(?:everyone|everybody) ([a-z]+) (?!that\b)/iu;
/** The Site Manager keeps the log: a post, and what it does. */
const ofPost =
  /^[Tt]he (?:[A-Z][A-Za-z]+ ){1,5}(?!(?:is|was|has|does)\b)[a-z]+s (?:the|this|these|its|all|each|every|any|an?|[0-9]+)\b/u;
/** Visits may last no longer than 90 minutes. */
const allowed =
  /\b(?:may|can|could)(?: [a-z]+){1,3} (?:no|not) (?:more|longer|later|larger|higher|older|fewer|less) than\b/iu;
const told =
  /\b(?:was|were|had|did|has been|have been|fell|rose|grew|suggests?|expect(?:s|ed) (?:that|to)|remained|drew|took|gave|came|won|lost|saw|went)\b|^[A-Z][^,;]{2,40} (?:is|are) (?:the [a-z]+est|an? [a-z]+ |one of|still|everybody|everyone|what|why|how|at the heart|important|essential|vital|central)\b/iu;

/** The target for income is £8,000; our standard is 80%. */
const setsLevel =
  /^(?:(?:the|our|its|this) )?[^,;]{0,40}?\b(?:target|standard|goal)(?: (?:for|of) [^,;]{2,30})? is (?:at least |to be )?[£$€]?[0-9]/iu;

const infinitive =
  /^(?!(?:it|this|that|they|we|he|she)\b|[^,;:]{0,80}\b(?:is|are|was|were|has|(?<!to )have|had|(?<!\b(?:by|in|of|before|from|until|during|mid|early|late|for) )may [a-z]+|can|could|would|might|how|what|need|needs|aim|aims|hope|plan|want|wish|like|prefer|tend|seem|thanks|[a-z]+ed (?:us|them|me|the|an?|our|its))\b)[^,;:]{2,80}?(?<!\b(?:up|due|according|next|close|access|subject|prior|in order)) to (?:be )?(?!(?:the|our|all|each|every|any|its|their|his|her|some|those|these|this|that|them|you|your|everyone|one|two|three|four|five|six|ten)\b)(?:[a-z]{3,}|go\b|do\b|(?<= be )(?:at (?:least|most|or)|no|up to|[£$€]?[0-9]))/iu;

/** Each house to complete two projects, the gap to be narrowed. */
export function isInfinitive(clause: string): boolean {
  return infinitive.test(clause);
}

export function isHabit(clause: string): boolean {
  return habit.test(clause);
}

/** 9.30 Open the doors. */
const clock = /^(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9] (?=[A-Z])/u;
/** Don’t forget the keys. */
const reminds = /^(?:please )?(?:do not|don[’']t|never) forget /iu;
/** Cash: all of it to be counted. */
const label = /^[A-Z][A-Za-z ]{2,40}: (?=[a-z])/u;

/** An English clause asks where it begins with what to do, says that somebody must, or sets a number that is no report of one. */
export function asksInEnglish(sentence: string, hasTarget: boolean, isNoted: boolean): boolean {
  if ([reading, lookedBack, pastOf, abbreviation].some((each) => each.test(sentence))) return false;
  if (sentence.endsWith('?')) return question.test(sentence);
  if (leadsIn.test(sentence)) return false;
  const dated = datedRow.exec(sentence)?.[0].length ?? 0;
  if (dated > 0) return !/\b(?:was|were)\b/u.test(sentence.slice(dated));
  const clause = withoutLead(sentence.replace(label, '').replace(clock, ''));
  if (reminds.test(clause)) return true;
  if (forbidsInEnglish(clause) || opensWithVerb(clause) || setsLevel.test(clause)) return true;
  if (modal.test(clause)) return commands(clause);
  if (isInfinitive(clause)) return true;
  if (habit.test(clause) || ofPost.test(clause) || allUntil.test(clause) || doneUntil.test(clause)) return true;
  if (isVerbForm(byEveryone.exec(clause)?.[1]?.toLowerCase() ?? '', false)) return true;
  // Where it is noted whose it is, what is said in the present is how it has to be.
  if (isNoted) return !told.test(clause);
  if (hasTarget && allowed.test(clause)) return true;
  // By 30 May is no "may".
  if (past.test(clause.replace(/\bMay\b| \([^()]*\)$/gu, ''))) return false;
  return hasTarget || (!telling.test(clause) && /^[A-Za-z]+ \S/u.test(clause) && !hasThirdPerson(clause));
}

const forbidding =
  /^(?:please )?(?:(?:do not|don[’']t)(?! (?:forget|hesitate|worry))|there (?:is|are|must|may|shall|will|should) (?:to )?be no|never(?! (?:fewer|less|more|forget))|(?:no|zero) [a-z]+(?: (?:[^,;]|,(?=[0-9])){1,40}?)? (?:may|shall|must|can|is|are|will|should)\b|(?:none|nobody|no one) (?:may|shall|must|can|should|is to)\b)\b|^[a-z]+(?: [a-z]+){0,2} (?:do not|are not|is not) [a-z]|\b(?:must|may|shall|should|can|are to|is to|will)(?: not|n[’']t| never)\b(?! (?:be )?(?:fewer|less|more) than)|\b(?:are|is) (?:never|not) to\b|^(?:under no circumstances|on no account|at no time|in no (?:case|event)) |(?<!\b(?:who|that|which|if|it|they)\b[^,;]{0,30})\bcannot\b|\b(?:is|are|be) (?:not (?:allowed|permitted)|prohibited|forbidden|banned)\b/iu;

/** No deliveries between noon and two: nobody does anything in it, and that is what is asked. */
const noSuchThing =
  /^(?:no|zero) (?!(?:fewer|less|more|later|one|longer|doubt|wonder)\b)(?![^:]{2,60}: )(?!.*\b(?:is|are|was|were|has|have|had)\b)[a-z]/iu;

/** Nobody drives alone. */
const byNobody = /^(?:nobody|no one) ([a-z]+)\b/iu;

/** Do not…, must not…, is prohibited, no such thing. */
export function forbidsInEnglish(clause: string): boolean {
  return (
    forbidding.test(clause) ||
    noSuchThing.test(clause) ||
    isVerbForm(byNobody.exec(clause)?.[1]?.toLowerCase() ?? '', false)
  );
}
