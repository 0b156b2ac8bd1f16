const post =
  '(?:lead|leader|officer|manager|head|headteacher|teacher|governor|secretary|treasurer|chair|director|coordinator|team|committee|board|group|department|office|council|warden|nurse|librarian|editor|volunteer|organiser|organizer|supervisor|administrator)s?';
const modal = '(?:will|must|shall|should|is to|are to|has to|have to|needs? to)';
const name = `(?!every |each |all |any |no )(?:[A-Za-z][\\w'’-]* ){0,4}?${post}(?: of [A-Z]\\w+)?`;
const before = new RegExp(`^(?:the )?(${name}) (?:${modal} |[a-z]+s (?:the|a|an|this|its|all|each|every)\\b)`, 'iu');
const byWhom = new RegExp(`\\bby (?:the |a )(${name})(?=[,.;]|$)`, 'iu');

/** The Site Manager will check the gates; logs are analysed by the Deputy Head: who does it, where a name tells its post. */
export function englishDoers(sentence: string): string[] {
  const [, doer] = before.exec(sentence) ?? byWhom.exec(sentence) ?? [];
  return doer === undefined ? [] : [doer];
}
