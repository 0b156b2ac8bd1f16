import type { Answer } from '../../core/ledger/answer.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { isSettled, type RequirementProgress } from '../../core/progress/progress.ts';
import { kindOf } from '../../core/target/kinds.ts';
import type { Offer } from '../../core/target/target-kind.ts';
import type { Choice } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';

/** What a person can record at a requirement. */
export type AnswerStep = Answer['kind'] | Offer['step'];

/** What a person can choose there: an answer of some kind, or a way to go. */
export type Step = AnswerStep | 'assign' | 'skip' | 'back' | 'undo' | 'find' | 'quit';

/** The choices by the requirement's kind and state. Skipping stands first: Enter alone never records. */
export function stepsFor(found: RequirementProgress, language: Language): readonly Choice<Step>[] {
  const say = checkMessages[language];
  return [
    { value: 'skip', label: say.skip },
    ...(found.outdated.length > 0 ? [{ value: 'confirm' as const, label: say.confirmStill }] : []),
    ...(found.status === 'exempt' ? [] : measuringSteps(found, language)),
    { value: 'attach', label: say.addEvidence },
    ...answeringSteps(found, language),
    { value: 'note', label: say.addNote },
    isSettled(found)
      ? { value: 'reopen', label: found.status === 'exempt' ? say.reopenExempt : say.reopen }
      : { value: 'exempt', label: say.notForUs },
    ...scoreSteps(found, language),
    ...(found.status === 'overdue' ? [{ value: 'remedy' as const, label: say.addRemedy }] : []),
    { value: 'assign', label: settingsMessages[language].assign },
    { value: 'back', label: say.back, key: '←' },
    { value: 'undo', label: say.undo, key: 'u' },
    { value: 'quit', label: say.quitSaved, key: 'q' },
  ];
}

/** Amounts count on while it is reopened: who put right what was asked for says so, and invents none. A word is said anew. */
function answeringSteps(
  { requirement: { target }, reopened, outdated }: RequirementProgress,
  language: Language,
): readonly Choice<Step>[] {
  const isWord = kindOf(target).takes.some((answer) => answer === 'done' || answer === 'none');
  if (reopened === undefined || outdated.length > 0 || isWord) return [];
  const say = checkMessages[language];
  return [{ value: 'confirm', label: reopened.entry.kind === 'review' ? say.answerReturn : say.doneAfterAll }];
}

function measuringSteps(
  { requirement: { target }, status, measured }: RequirementProgress,
  language: Language,
): readonly Choice<Step>[] {
  const offers = kindOf(target).offers(target, measured, status === 'done');
  return offers.map((offer) => ({ value: offer.step, label: offerWords(offer, language) }));
}

/** Only where the plan gives a score, and the unit is held to the duty. */
function scoreSteps({ points, status, contributes }: RequirementProgress, language: Language): readonly Choice<Step>[] {
  if (points === undefined || contributes || status === 'exempt') return [];
  const { max, self } = writtenPoints(points);
  return [{ value: 'score', label: checkMessages[language].addScore({ max, points: self ?? '' }) }];
}

function offerWords(offer: Offer, language: Language): Shown {
  const say = checkMessages[language];
  switch (offer.step) {
    case 'done':
      return say.markDone;
    case 'progress':
      return say.underWay;
    case 'make-up':
      return say.makeUp;
    case 'add':
      return say.addAmount({ unit: offer.unit });
    case 'share':
      return say.giveShare({ of: offer.of });
    case 'now':
      return say.giveNow({ unit: offer.unit });
    case 'none':
      return say.sayNone;
    case 'breach':
      return say.sayBreach;
    case 'corrected':
      return say.sayCorrected;
  }
}
