import { innerVerb, openingVerb } from '../before-verb.ts';

/** 由考务组负责试卷发放, 由值日生把名单报医务室: whoever it is, it has a thing of its own; 由其组织实施 has none. */
export function doneBySomebody(clause: string): boolean {
  if (ownCharge.test(clause)) return true;
  const verb = /的/u.test(clause) ? undefined : innerVerb(clause.slice(1));
  return verb !== undefined && !/^(?:实施|落实|进行|执行|管理)?[，。；]?$/u.test(clause.slice(1 + verb.end));
}

const ownCharge =
  /^由[^，的]{2,24}(?:负责(?!解释|实施|落实|进行|组织|执行|管理)[^，的]{4,}|进行(?!实施|落实|组织|执行|管理|审|评[估审阅价])[\u3400-\u9fff]{2})/u;

const longestBare = 5;

/** 由教研组长负责组织: who does the act before. */
export function onlySaysWho(clause: string, rest: string): boolean {
  return (
    clause.startsWith('由') &&
    rest.length <= longestBare &&
    !/^每/u.test(rest) &&
    !ownCharge.test(clause) &&
    !hasObject(rest)
  );
}

/** 由团委颁发证书: an act of its own. */
function hasObject(rest: string): boolean {
  const thing = rest.slice(openingVerb(rest)?.end ?? rest.length).replace(/[，。；]$/u, '');
  return thing.length >= 2 && openingVerb(thing) === undefined;
}
