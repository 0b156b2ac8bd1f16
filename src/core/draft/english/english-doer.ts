import { withoutLead } from './english-asks.ts';
import { isVerbForm, opensWithSureVerb, opensWithVerb, participle } from './english-verbs.ts';

const posts =
  'lead officer manager head headteacher teacher tutor governor trustee secretary treasurer chair director coordinator co-ordinator team committee board group department council warden nurse librarian editor volunteer organiser organizer supervisor administrator clerk principal caretaker bursar chaplain curator engineer steward doctor trainer technician assistant adviser advisor';
/** Of these much else is said: they are named only where something is asked of them. */
const people =
  'staff member parent student partner employee operator supplier contractor tenant councillor pharmacist physician therapist midwife matron carer worker practitioner specialist consultant analyst accountant auditor inspector mentor instructor leader driver coach captain cook receptionist ranger professor lecturer researcher planner surveyor solicitor controller executive representative ambassador referee maintainer developer reviewer grantee mechanic earner sister division directorate agency authority unit panel crew squad branch';
const oneOf = (words: string) =>
  words
    .split(' ')
    .map((each) => `[${each.charAt(0).toUpperCase()}${each.charAt(0)}]${each.slice(1)}`)
    .join('|');
const post = `(?:${oneOf(posts)}|[Ss]chool(?=s )|[Ff]aculties|[Bb]ranch(?=es )|[a-z]+ leader|[A-Z][a-z]+ [Ll]eader)s?`;
const anyone = `(?:${post}|(?:${oneOf(people)})(?:e?s)?|(?<=[a-z] )[Ss]ervices)`;
const notInName =
  '(?:the|a|an|to|of|in|on|at|for|by|with|from|every|each|all|any|no|we|it|they|that|this|who|which|is|are|will|must|shall|should|and|two|three|four)';
const word = `(?:(?!${notInName} |(?:Every|Each|All|Any|No|We|It|They|That|This|Two|Three|Four) )[A-Za-z][\\w'’-]*|(?<=\\b(?:[Yy]ear|[Ss]tage|[Gg]rade) )[0-9]{1,2})`;
const nameOf = (end: string) =>
  `(?:${word} ){0,4}?${end}(?: of (?:the )?[A-Z]\\w+(?: and [A-Z]\\w+)?| of [a-z]+| (?:in charge|on duty|on call))?`;
const named = nameOf(post);
const modal = '(?:will|must|shall|should|(?:is|are) (?:expected |required )?to|has to|have to|needs? to)';
const beginsWith = (name: string) =>
  `^(?:[Tt]he |[Oo]ur |(?<of>[Ee]ach |[Ee]very |[Aa]ll ))?(?<own>${name})(?: itself| and (?:the )?(?<other>${name}|[A-Z]{2,6}))? (?:(?:jointly|then|also) )?`;
const acting = new RegExp(`${beginsWith(named)}(?!${post} )(?<verb>[a-z]+) [^ ]`, 'u');
/** Drivers must wear gloves, not: must be told. */
const asked = new RegExp(
  `${beginsWith(nameOf(anyone))}${modal} (?!(?:(?:not|never) )?be (?:[a-z]+ly )?${participle}\\b)`,
  'u',
);
/** Site staff to sweep the yard, HR to hire a clerk: what is to become of somebody is no act. */
const assigned = new RegExp(
  `${beginsWith(`(?:${nameOf(anyone)}|[A-Z]{2,6})`)}to (?!(?:be|have|receive|gain|get|grow|reach|remain|increase|double|focus|cover|include) )(?<verb>[a-z]+)(?:-[a-z]+)? [^ ]`,
  'u',
);
/** Support staff to speak up: an object, unless it is of one, which would have an article. */
const takesSomebody =
  /^(?:support|task|lobby|press|order|book|fund|sponsor|request|contract|guide|license|lead|trust) [a-z ]*(?:s|staff) to /iu;
const capitals = "(?:[A-Z][\\w'’-]+ ){1,5}(?:of (?:the )?[A-Z][\\w'’-]+ )?";
/** The Ward Sister will update: whatever has a name with an article, and acts. */
const nameFirst = new RegExp(`^The (${capitals})(?:and (?:the )?(${capitals}))?(?:itself )?${modal} (?!be )`, 'u');
/** M. Ruiz will, Mrs Shah and Dr Lund to: people by their names. */
const surname = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Prof|Rev)\\.? (?:[A-Z]\\. ?)?|(?:[A-Z]\\. ?){1,2})[A-Z][\\w'’-]+";
const person = new RegExp(`^(${surname})(?: and (${surname}))? (?:${modal}|to) (?!be )`, 'u');
/** @ann hosts, @ann and @bo will. */
const mention = /^@([\w-]{2,30})(?:(?: and|,) @([\w-]{2,30}))? (?:will |to )?[a-z]/u;
/** Not by whom something else is, of which it only speaks: closed without a review signed by the doctor. */
const beside = '(?! (?:without|unless|until) |(?<!and) [a-z]+ed by )';
const byWhom = new RegExp(
  `(?:\\b(?:be|is|are) (?:[a-z]+ly )?${participle}\\b(?:${beside}[^,;])*?|^(?:once|twice|daily|weekly|monthly|quarterly|termly|annually|(?:[A-Za-z]+ ){0,3}${participle})(?: [a-z ]{1,20})?)(?<!except) by (?:the |a )(${named})(?=[,.;]|$| \\(| (?:and|each|every|once|twice|within|before|at)\\b)`,
  'u',
);

/** The Site Manager will check the gates; logs are analysed by the Deputy Head: who does it, where a name tells its post. */
export function englishDoers(whole: string): string[] {
  const clause = withoutLead(whole);
  const first = actors(clause);
  const own = first.length > 0 ? first : namesOf(assignedIn(clause) ?? eachIn(clause) ?? doingIn(clause));
  if (own.length > 0) return own;
  const names = mention.exec(clause) ?? nameFirst.exec(clause) ?? person.exec(clause) ?? byWhom.exec(clause);
  return (names?.slice(1) ?? []).flatMap((name) => name?.trim() ?? []);
}

/** Each crew signs the log, the Clerk to see that all has been paid: what every one of them does, or somebody is to do. */
export function isForSomebody(clause: string): boolean {
  return eachIn(clause) !== undefined || assignedIn(clause) !== undefined;
}

const each = new RegExp(`${beginsWith(nameOf(anyone))}(?<verb>[a-z]+) [^ ]`, 'u');

function eachIn(clause: string): RegExpExecArray | undefined {
  const found = each.exec(clause);
  const { of, verb = '' } = found?.groups ?? {};
  if (found === null || of === undefined || given.test(verb.replace(/s$/u, ''))) return undefined;
  return isVerbForm(verb, /^all/iu.test(of)) ? found : undefined;
}

/** The posts that a clause begins with, where its verb is theirs. */
export function actors(clause: string): string[] {
  return namesOf(askedIn(clause) ?? actingIn(clause));
}

const namesOf = (found: RegExpExecArray | undefined) => [found?.groups?.own ?? [], found?.groups?.other ?? []].flat();

function actingIn(clause: string): RegExpExecArray | undefined {
  const found = acting.exec(clause);
  const { of, own = '', other, verb = '' } = found?.groups ?? {};
  if (found === null || of !== undefined || opensWithSureVerb(clause)) return undefined;
  // The heads of year report, the chair of governors reports.
  const [head = ''] = own.split(' of ');
  return isVerbForm(verb, other !== undefined || /s$/u.test(head)) ? found : undefined;
}

/** Porters check the beds nightly: where that is asked of them. */
function doingIn(clause: string): RegExpExecArray | undefined {
  const found = each.exec(clause);
  const { of, own = '', verb = '' } = found?.groups ?? {};
  const isTheirs = found !== null && of === undefined && !opensWithSureVerb(clause);
  return isTheirs && isVerbForm(verb, /(?:s|staff)$/u.test(own)) ? found : undefined;
}

function askedIn(clause: string): RegExpExecArray | undefined {
  const found = asked.exec(clause);
  if (found === null || opensWithSureVerb(clause)) return undefined;
  const isGiven = found.groups?.of !== undefined && given.test(clause.slice(found[0].length));
  return isGiven ? undefined : found;
}

/** Every member will have a card. */
const given = /^(?:be|have|receive|get|gain|feel)\b/u;

function assignedIn(clause: string): RegExpExecArray | undefined {
  const found = assigned.exec(clause);
  if (found === null || opensWithSureVerb(clause) || takesSomebody.test(clause)) return undefined;
  return opensWithVerb(clause.slice(headOf(found))) ? found : undefined;
}

const ourselves = new RegExp(`^[Ww]e(?: (?:${modal}|(?:aim|plan|intend|propose) to)|[’']ll) `, 'u');
/** It says how the doers are to be, or what they must not do: without them it would say it of nobody. */
const ofThem = /^(?:be|have|not|never|no|only)\b/u;

/** Recruit two nurses: what a clause has somebody do, whose name goes beside it; the whole clause where it says something of them, or of each of them. */
export function withoutDoer(clause: string): string {
  const own = askedIn(clause) ?? assignedIn(clause);
  if (own?.groups?.of !== undefined) return clause;
  const named = [ourselves, nameFirst, person].map((each) => each.exec(clause)?.[0]).find(Boolean) ?? '';
  const doer = own === undefined ? named : clause.slice(0, headOf(own));
  const deed = clause.slice(doer.length).replace(doer === '' ? '' : /^(?:also|then|each|all|jointly) /u, '');
  return ofThem.test(deed) ? clause : deed;
}

/** Up to what they do. */
function headOf({ 0: words, groups }: RegExpExecArray): number {
  return groups?.verb === undefined ? words.length : words.lastIndexOf(' to ') + ' to '.length;
}

const namesAlone = new RegExp(
  `^(?:The )?(?=[A-Z][\\w'’-]* )${named}(?:(?:,|;| and) (?:(?:with|supported by|assisted by|helped by) )?(?:the )?${named})*$`,
  'u',
);

/** Parks Committee, supported by the Clerk: a line of posts and nothing else. */
export function isPostsAlone(text: string): boolean {
  return namesAlone.test(text);
}
