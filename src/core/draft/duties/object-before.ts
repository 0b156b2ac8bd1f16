import { openingVerb } from '../clauses/before-verb.ts';
import type { Clause } from '../clauses/clauses.ts';

/** 各站要将下达的检修任务，录入台账: what is done to it stands in the next clause. */
const handled =
  /(?:^|(?<=^[^，]{2,16}[要应须]))将(?:《[^》]{1,60}》|[^作为成到至给入报送交发，《])*的[^，的]{2,10}，$/u;

/** 对隐患，进行整改; 为病人，提供药物: the thing without which nobody would know to what it is done. */
export function objectBefore(act: string, lead: readonly Clause[]): string | undefined {
  const forWhom = ({ text }: Clause) => /^为(?!了)/u.test(text) && openingVerb(text.slice(1)) === undefined;
  if (act.startsWith('提供')) return lead.findLast(forWhom)?.text;
  const [thing, matter] = [/^[对将把]/u, /^针对/u].map((opens) => lead.find(({ text }) => opens.test(text))?.text);
  if (/^(?:予以|加以)/u.test(act)) return thing ?? matter;
  if (/^(?:进行|给予)/u.test(act)) return thing;
  return handled.exec(lead.at(-1)?.text ?? '')?.[0];
}
