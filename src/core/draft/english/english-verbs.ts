/** Verbs that open a duty, and that are no nouns. */
const onlyVerbs = listed(`
  accelerate accept accommodate accompany achieve acquire activate adapt add address adjust administer adopt advertise advise agree align
  allocate allow alter amend analyse analyze announce answer apply appoint appraise approve arrange articulate ascertain ask assemble
  assess assign assist attach attend augment authorise authorize automate avoid ban begin bolster bring broaden build buy calculate
  calibrate cancel canvass carry catalogue cater celebrate certify chair chase choose circulate clarify classify clean clear co-ordinate coach
  collaborate collate collect combine commence commission communicate compare compensate compete compile complete comply conclude conduct
  configure confirm connect consider consolidate construct consult contribute convene convert convey convince coordinate create cultivate
  customise cut deal debug decide declare decorate deduct deepen defer define degrease delegate delete deliver demolish demonstrate deploy
  deprecate describe design destroy determine develop devise diagnose dig digitise digitize disclose discontinue discuss disinfect
  dismantle dispose distribute diversify donate double drain draw earn edit educate elect eliminate embed empower empty enable enact
  encourage encrypt endorse enforce engage enhance enlarge enlist enquire enrich enrol ensure enter entitle entrust equip erase escalate
  establish evaluate examine excavate exclude execute expand expedite explain explore extend facilitate familiarise feed fertilise fill
  finalise finalize find finish fit fix follow formalise formulate foster freeze fulfil fulfill furnish gain gather generate get give go
  groom grow handle hang harmonise hear help hire hit hold identify illustrate implement improve inaugurate include incorporate increase
  induct inform initiate innovate inspect inspire instal install instruct insulate insure integrate intensify introduce invest investigate
  invite involve join justify keep launch lay learn leave let liaise localise lubricate maintain make manage maximise maximize measure meet
  memorise mend mentor merge migrate minimise minimize mobilise mobilize moderate modernise modify motivate mount mow negotiate nominate
  notify nurture observe obtain offer onboard open operate optimise optimize organise organize outsource overhaul oversee paint participate
  pay penalise perform persist persuade phase pilot plant postpone prepare prescribe preserve prevent prioritise prioritize procure produce
  prohibit promote prompt proofread propose protect prove provide prune publicise publish purchase pursue put quantify raise re-launch
  re-tender reach read reaffirm realise reappoint rearrange reassess rebrand rebuild receive reclaim recognise recommend reconcile record
  recover recruit rectify recycle redecorate redeploy redesign redirect redistribute reduce refactor refer refit refocus refrain refresh
  refurbish refuse regenerate register regulate rehearse rehome rehouse reimburse reinforce reinstate reinvest reject relabel relaunch
  relieve relocate rely remain remind remodel remove render renew renovate renumber reopen reorganise repaint repair repay repeat replace
  replenish reply repurpose reschedule rescue resolve respond restock restore restrict restructure resurface retain retest retire retrain
  retrofit return reuse revise revisit revitalise reward rewild rewire rewrite ride ring-fence rinse roll safeguard sanction sanitise sanitize
  save scan scrap scrutinise secure see seek select sell send serve service set settle share shorten showcase shred sign simplify sing
  solicit solve sow speak specify spend stabilise standardise start stimulate stipulate stop store streamline strengthen strive submit
  subsidise summarise summarize supply suspend sustain swap sweep take teach tell tender terminate test thank tidy tighten train transcribe
  transfer transform translate treat triage trim uncover undergo undertake unify unite unlock unpack update upgrade uphold upskill use
  utilise utilize vaccinate validate ventilate verify vet visualise waive wash wear weed weigh weld widen win wipe withdraw write`);

/** Those that are nouns as well, and ask only where they stand before what they act on. */
const alsoNouns = listed(`
  access account act aim appeal archive audit award back benchmark bid bill board book brief budget call campaign care change charge check claim
  close compost contact contract control cost count cover credit debate delay demand display document download draft drill e-mail email end
  exchange exercise experience fence file film finance focus forecast form fund ground guide hand harvest have host house interview invoice
  issue label lead lease lend licence license light limit line link list load loan lobby lock log look map mark market minute monitor move
  name need note number object order outline pack park partner pass patch patrol phone pick place plan play plot point poll pool post
  practise present press price print process profile programme progress project quarantine question quote rank rate refill refund release
  report request research reserve rest result review ring risk rotate run sample schedule school score seal search seat seed shadow shelter
  ship show signpost slot sort source space sponsor staff stage stand state step stock structure study supervise support survey switch
  table tackle target task telephone time top touch track trade trial turn upload vacuum value varnish view visit voice volunteer walk warn
  watch water welcome winter work`);

const verbs = new Set([...onlyVerbs, ...alsoNouns]);
const nouns = new Set(alsoNouns);
/** The report, a plan: behind what comes before a noun a verb that is one as well is none. */
const thirdPerson = new Set([...verbs].map(withS));

function listed(words: string): string[] {
  return words.trim().split(/\s+/u);
}

function withS(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** What may stand before the verb: Please, jointly, then. */
const first =
  /^(?:(?:please|also|then|together|always|where possible,?|(?!(?:apply|reply|supply|comply|rely|multiply|family|assembly|elderly|july) )[a-z]+ly) (?:and [a-z]+ly )?)?(?:re-|co-)?([a-z]+(?:-[a-z]+)?)\b(?!['’])/iu;
/** With what a verb takes behind it: an article, a number, a pronoun, how much of it. */
const object =
  /^ (?:(?:up|out|back|down|in|off|on|over|away|together) )?(?:an?|the|this|that|these|those|it|them|all|each|every|both|any|its|our|their|his|her|your|some|more|at least|at most|no|not|up to|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|another|further|new|existing|other|how|what|whether|who|when|where|[a-z]+ing)\b|^ (?:[£$€“"‘A-Z]|[0-9][0-9,.]*%? [a-z])/u;
/** Report to, act on: verbs beside these, and nouns beside others. */
const goesWith =
  /^(?:act (?:on|as)|aim (?:for|at|to)|apply|bid for|book in|care for|check (?:that|for)|contract with|consult|focus on|fund-?raise|lead on|liaise|look (?:after|at|for|into)|partner with|plan (?:for|to)|report (?:to|back|on|any|progress)|respond|(?:report|review|monitor|visit|survey|display) [a-z]+s\b|review (?:progress|how)|work (?:with|towards|closely|to)|volunteer at|visit [a-z]+s\b|test [a-z]+s\b|check [a-z]+s\b|mark [a-z]+s\b|sort [a-z]+s\b)\b/iu;

/** …, and report outcomes to the board. */
const things = /^ [a-z]+s(?:$| (?:to|with|by|in|at|for|from|on|each|every|before|once|twice|after)\b)/u;

interface Opening {
  readonly verb: string;
  readonly rest: string;
}

function openingOf(text: string): Opening | undefined {
  const found = first.exec(text);
  const word = found?.[1]?.toLowerCase() ?? '';
  // Risk-assess, proof-read: the verb ends the compound.
  const last = word.slice(word.lastIndexOf('-') + 1);
  const verb = verbs.has(word) || nouns.has(last) ? word : last;
  return found !== null && verbs.has(verb) ? { verb, rest: text.slice(found[0].length) } : undefined;
}

/** Whether a sentence begins with what to do; a word that is a noun as well is one where a verb comes behind it. */
export function opensWithVerb(text: string): boolean {
  const opening = openingOf(text);
  if (opening === undefined) return unknownVerb.test(text);
  if (nouns.has(opening.verb) && numbered.test(opening.rest)) return false;
  return (
    !nouns.has(opening.verb) ||
    object.test(opening.rest) ||
    particle.test(opening.rest) ||
    actOn.test(text) ||
    !finite.test(opening.rest)
  );
}

/** Turn off the lamps, sign up members: a word that goes with a verb. */
const actOn = /^(?:act (?:on|as)|respond to|look (?:after|at|for|into)|report (?:back|any)) /iu;
const particle = /^ (?:up|out|off|down|away|back) [a-z]/u;

/** Release 1.0, Stage 2: the number of what is named so. */
const numbered = /^ [0-9][0-9.]*(?: [^a-z]|[,:]|$)/u;
/** Salt the paths: whatever stands before such words is a verb, but for those that join. */
const unknownVerb =
  /^(?!(?:where|when|if|as|by|in|on|at|for|with|from|before|after|during|while|since|because|until|unless|all|both|each|every|of|to|under|over|into|is|are|was|were|has|had|not|only|that|than|and|or|but|so|through|across|about|against|between|[a-z]+ed)\b)[A-Za-z]+ (?:a|an|the|all|each|every|our|its|their|any|at least|[0-9]+ [a-z]+s)\b/iu;
/** Parents and members all, once a week, using the new form: no verb joined by "and" stands there. */
const joinsNothing =
  /^(?:[A-Z]|(?:staff|people|children|once|twice|whatever|whichever|however|such|half|rather|even|just|[a-z]+s|[a-z]+ing|[a-z]+ly) )/u;

/** Progress will be reviewed; Work on the roof was finished. */
const finite =
  /^(?:(?! (?:what|which|who|that|how|where|whether|when|if) )[^,;:]){0,60}? (?:is|are|was|were|has|have|had|will|must|shall|should|may|can|remains?|continues?|went|began)\b/u;

/** Open to all, a draft and report of it. */
const noVerb = /^(?:open|free|clear|close) to\b|^[a-z]+(?:[,;:]| (?:and|or|of)\b)/iu;

/** Whether what stands behind "and" goes on with a verb, where a noun would do as well. */
export function goesOnWithVerb(text: string, isSetOff: boolean): boolean {
  const opening = openingOf(text);
  if (opening === undefined) return unknownVerb.test(text) && !joinsNothing.test(text);
  if (opening.rest === '' || noVerb.test(text)) return false;
  return (
    !nouns.has(opening.verb) ||
    object.test(opening.rest) ||
    goesWith.test(text) ||
    (isSetOff && things.test(opening.rest))
  );
}

/** No noun could open it. */
export function opensWithSureVerb(text: string): boolean {
  const verb = openingOf(text)?.verb;
  return verb !== undefined && !nouns.has(verb);
}

/** Bought, held, reviewed: what has been, or is to be, done to something. */
export const participle =
  '(?:[a-z]+(?:ed|en|pt|ld|ut|nt|ne|wn)|bought|brought|caught|taught|sought|made|set|put|read|run|met|led|paid|said|told|found|heard|kept|let)';

/** Keeps, of one; keep, of several. */
export function isVerbForm(word: string, isPlural: boolean): boolean {
  return isPlural ? verbs.has(word) : thirdPerson.has(word);
}

/** Collect, sort: a verb alone, whose object follows with the next. */
export function endsInVerb(text: string): boolean {
  const last = /(?:^|(?:,|and|to|will|must|should|shall|not|please|[a-z]+ly) )([a-z]+)$/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  return last !== undefined && verbs.has(last);
}

/** All services: what stands right behind it is no verb. */
const determiner = /^(?:the|all|these|those|our|its|their|both|any|some|no)$/u;

/** The Clerk keeps, the gap narrows: a verb of somebody, with what stands before it. */
export function hasThirdPerson(text: string): boolean {
  const words = /^[^,;:]{2,80}/u.exec(text)?.[0].toLowerCase().split(' ').slice(0, 5) ?? [];
  return words.some(
    (word, at) =>
      at > 0 &&
      thirdPerson.has(word) &&
      !determiner.test(words[at - 1] ?? '') &&
      !(nouns.has(word.replace(/s$/u, '')) && at === words.length - 1),
  );
}
