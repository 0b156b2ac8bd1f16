import { withoutLead } from './english-asks.ts';
import { isVerbForm, opensWithSureVerb, participle } from './english-verbs.ts';

const posts =
  'lead officer manager head headteacher teacher tutor governor trustee secretary treasurer chair director coordinator co-ordinator team committee board group department council warden nurse librarian editor volunteer organiser organizer supervisor administrator clerk principal caretaker bursar chaplain curator engineer steward doctor trainer technician assistant adviser advisor';
const post = `(?:${posts
  .split(' ')
  .map((each) => `[${each.charAt(0).toUpperCase()}${each.charAt(0)}]${each.slice(1)}`)
  .join('|')}|[Ss]chool(?=s )|[Ff]aculties|[Bb]ranch(?=es )|[a-z]+ leader|[A-Z][a-z]+ [Ll]eader)s?`;
const notInName =
  '(?:the|a|an|to|of|in|on|at|for|by|with|from|every|each|all|any|no|we|it|they|that|this|who|which|is|are|will|must|shall|should|and|two|three|four)';
const named = `(?:(?!${notInName} |(?:Every|Each|All|Any|No|We|It|They|That|This|Two|Three|Four) )[A-Za-z][\\w'’-]* ){0,4}?${post}(?: of (?:the )?[A-Z]\\w+(?: and [A-Z]\\w+)?| (?:in charge|on duty|on call))?`;
const modal = '(?:will|must|shall|should|(?:is|are) (?:expected |required )?to|has to|have to|needs? to)';
const before = new RegExp(
  `^(?:[Tt]he |[Oo]ur )?(${named})(?: itself| and (?:the )?(${named}))? (?:(?:jointly|then|also) )?(?:(${modal}) |(?!${post} )([a-z]+) [^ ])`,
  'u',
);
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
  `(?:\\b(?:be|is|are) (?:[a-z]+ly )?${participle}\\b(?:${beside}[^,;])*?|^(?:once|twice|daily|weekly|monthly|quarterly|termly|annually|${participle})(?: [a-z ]{1,20})?)(?<!except) by (?:the |a )(${named})(?=[,.;]|$| \\(| (?:and|each|every|once|twice|within|before|at)\\b)`,
  'u',
);

/** The Site Manager will check the gates; logs are analysed by the Deputy Head: who does it, where a name tells its post. */
export function englishDoers(whole: string): string[] {
  const clause = withoutLead(whole);
  const acting = actors(clause);
  const names =
    acting.length > 0
      ? acting
      : (mention.exec(clause) ?? nameFirst.exec(clause) ?? person.exec(clause) ?? byWhom.exec(clause))?.slice(1);
  return (names ?? []).flatMap((name) => name?.trim() ?? []);
}

/** The posts that a clause begins with, where its verb is theirs. */
export function actors(clause: string): string[] {
  const [, own, other, asked, verb = ''] = before.exec(clause) ?? [];
  if (own === undefined || opensWithSureVerb(clause)) return [];
  const isDoing = asked !== undefined || isVerbForm(verb, other !== undefined || /s$/u.test(own) || / of /u.test(own));
  return isDoing ? [own, ...(other === undefined ? [] : [other])] : [];
}

const ourselves = new RegExp(`^[Ww]e(?: (?:${modal}|(?:aim|plan|intend|propose) to)|[’']ll) `, 'u');
/** It says how the doers are to be, or what they must not do: without them it would say it of nobody. */
const ofThem = /^(?:be|have|not|never|no|only)\b/u;

/** Recruit two nurses: what a clause has somebody do, whose name goes beside it; the whole clause where it says something of them. */
export function withoutDoer(clause: string): string {
  const [own, , , isAsked] = actors(clause).length > 0 ? (before.exec(clause) ?? []) : [];
  const named = [ourselves, nameFirst, person].map((each) => each.exec(clause)?.[0]).find(Boolean) ?? '';
  const doer = isAsked === undefined ? named : (own ?? '');
  const deed = clause.slice(doer.length).replace(doer === '' ? '' : /^(?:also|then|each|all|jointly) /u, '');
  return ofThem.test(deed) ? clause : deed;
}

const namesAlone = new RegExp(
  `^(?:The )?(?=[A-Z][\\w'’-]* )${named}(?:(?:,|;| and) (?:(?:with|supported by|assisted by|helped by) )?(?:the )?${named})*$`,
  'u',
);

/** Parks Committee, supported by the Clerk: a line of posts and nothing else. */
export function isPostsAlone(text: string): boolean {
  return namesAlone.test(text);
}
