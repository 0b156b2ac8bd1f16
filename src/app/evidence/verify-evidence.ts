import type { LedgerState } from '../../core/ledger/entry.ts';
import { isDamage, type JudgedEvidence, judgeEvidence } from '../../core/ledger/evidence/judge-evidence.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import { copyPlace } from '../../store/layout.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import { workMessages } from '../../words/areas/terminal.ts';
import type { Language } from '../../words/language.ts';
import type { Coded, Shown } from '../../words/shown.ts';
import { showingWork } from '../output/show-work.ts';
import { evidenceElsewhere } from './evidence-in-use.ts';

/** The evidence in words: what fails `verify`, what a person should look at, and that all is well. */
export interface EvidenceVerdict {
  readonly problems: readonly Coded[];
  readonly notes: readonly Coded[];
  /** Absent where there is damage, or no evidence. */
  readonly whole?: Shown;
}

/** Holds every copy against its hash, and all of them against what the entries say. */
export async function verifyEvidence(
  store: LedgerStore,
  state: LedgerState,
  plan: Plan,
  language: Language,
  host: Host,
): Promise<EvidenceVerdict> {
  const entries = state.all.map(({ entry }) => entry);
  const copies = await showingWork(workMessages[language].evidence, host, (advance) =>
    store.checkEvidence(entries, advance),
  );
  const elsewhere = await evidenceElsewhere(store, plan.id);
  const found = judgeEvidence(copies, state, plan, elsewhere.needed);
  const damaged = found.filter(isDamage);
  const named = new Set([...elsewhere.named, ...copies.map(({ sha256 }) => sha256)].map(copyPlace));
  const orphans = (await store.evidenceFiles()).filter((file) => !isHidden(file) && !named.has(file));
  const say = evidenceMessages[language];
  const count = copies.length - found.filter(({ code }) => code === 'removed').length;
  return {
    problems: damaged.map((one) => inWords(one, language)),
    notes: [
      ...found.filter((one) => !isDamage(one)).map((one) => inWords(one, language)),
      ...orphans.map((file) => ({ code: 'evidence-orphan', words: say.orphan({ file }) })),
    ],
    ...(damaged.length === 0 && count > 0 && { whole: say.whole({ count }) }),
  };
}

/** `.DS_Store` and the like: no evidence, and no harm. */
function isHidden(file: string): boolean {
  return file.split('/').some((name) => name.startsWith('.'));
}

function inWords({ code, names, requirements, sha256 }: JudgedEvidence, language: Language): Coded {
  const say = evidenceMessages[language];
  const words = say.finding({
    names: names.join(say.between),
    what: say.findings[code],
    ids: requirements.join(say.between),
    digest: sha256.slice(0, 12),
  });
  return { code: `evidence-${code}`, words };
}
