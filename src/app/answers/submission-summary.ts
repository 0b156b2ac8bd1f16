import { evidenceCountOf } from '../../core/ledger/evidence/count-evidence.ts';
import { recordsIn, recordsOf, submissionsOf } from '../../core/ledger/signing/submission.ts';
import { completionOf, percentDone } from '../../core/progress/completion.ts';
import { periodNamed, reportingPeriods } from '../../core/progress/period-named.ts';
import type { Period } from '../../core/progress/periods.ts';
import { submitMessages } from '../../words/areas/ledger/hand-in.ts';
import { reportedPeriodWords, reportPeriodWords } from '../../words/period-words.ts';
import type { Shown } from '../../words/shown.ts';
import { evidenceCountWords } from '../../words/target-words.ts';
import { type OpenLedger, progressIn, type Workspace } from '../workspace/workspace.ts';

/** A period as it is chosen and signed: 第4季度（2023-Q4）; to somebody who types no commands by its words alone. */
export function submissionPeriodWords(period: Period, { plan, language }: Workspace, isGuided: boolean): Shown {
  const words = isGuided ? reportedPeriodWords : reportPeriodWords;
  return words(period, reportingPeriods(plan), language);
}

/** What is signed, before it is: figures, whether it is nothing, and an earlier report of the same period. */
export function submissionSummary(
  reported: Period,
  ledger: OpenLedger,
  workspace: Workspace,
  isGuided: boolean,
): Shown[] {
  const { plan, language } = workspace;
  const say = submitMessages[language];
  const unit = ledger.config.unit.name;
  const period = submissionPeriodWords(reported, workspace, isGuided);
  const { totals, requirements } = progressIn(workspace, ledger);
  const { done, of } = completionOf(totals);
  const count = recordsIn(reported, recordsOf(ledger.state, ledger.config.unit.id)).length;
  const earlier = submissionsOf(ledger.state, ledger.config.unit.id, (name) => periodNamed(plan, name)).findLast(
    (submission) => submission.period === reported.name,
  );
  return [
    count === 0
      ? say.zero({ unit, period })
      : say.covers({ unit, period, count, done, of, percent: percentDone(done, of) }),
    say.evidence({
      evidence: evidenceCountWords(evidenceCountOf(ledger.state), language),
      lacking: requirements.filter(({ lacksEvidence }) => lacksEvidence).length,
      unattached: requirements.filter(({ doneWithoutEvidence }) => doneWithoutEvidence).length,
    }),
    ...(earlier === undefined ? [] : [say.earlier({ day: earlier.entry.at.slice(0, 10), signed: earlier.signed })]),
  ];
}
