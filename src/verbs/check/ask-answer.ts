import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import { type Answered, answersOf } from '../../app/answers/answers-of.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { periodsIn } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { AnswerQuestions } from './answer-questions.ts';
import { askInTurn, type Question } from './ask-in-turn.ts';
import { DayQuestions } from './day-questions.ts';
import { evidenceQuestion } from './evidence-question.ts';
import { previewQuestion } from './preview-question.ts';

/** At which duty a person answers, with what. */
export interface Asking {
  readonly found: RequirementProgress;
  readonly workspace: Workspace;
  readonly prompter: Prompter;
  readonly host: Host;
  /** The evidence of the answer before, which is offered. */
  readonly lastEvidence: readonly string[];
}

/**
 * Asks what an answer of this kind needs, for all of them in one order: for which period, the day, the amount, what is said of
 * it, the evidence. `undefined` when the person goes back from the first question.
 */
export async function askAnswer(step: AnswerStep, asking: Asking): Promise<readonly Answered[] | undefined> {
  const said = await askInTurn(questionsOf(step, asking));
  return said && answersOf(step, said, asking.found, asking.workspace);
}

function questionsOf(step: AnswerStep, asking: Asking): readonly Question[] {
  const { found, workspace, prompter, host, lastEvidence } = asking;
  const when = new DayQuestions(found, workspace, prompter);
  const ask = new AnswerQuestions(found, workspace, prompter);
  const evidence = evidenceQuestion(lastEvidence, prompter, host, workspace.language);
  const preview = previewQuestion(found, workspace, prompter, host);
  const questions: Readonly<Record<AnswerStep, readonly Question[]>> = {
    add: [when.days, ask.amount, ask.note, evidence, preview],
    'make-up': [when.missedPeriod, when.daysForPeriod, ask.amount, ask.note, evidence, preview],
    share: [when.day, ask.share, ask.note, evidence],
    now: [when.day, ask.now, ask.note, evidence],
    none: [...(periodsIn(found.measured) ? [when.confirmedPeriods] : []), when.wordDay, ask.note, evidence],
    breach: [when.day, ask.breaches, ask.noteOn('askBreachWhat'), evidence],
    corrected: [...(openBreaches(found.entries).length > 1 ? [ask.breach] : []), when.day, ask.note, evidence],
    done: [when.day, ask.note, evidence],
    progress: [when.day, ask.noteOn('askWhat'), evidence],
    reopen: [when.day, ask.reopenReason],
    exempt: [ask.exemptReason],
    note: [ask.noteOn('askNoteText')],
    attach: [evidence],
    remedy: [ask.remedy],
    score: [ask.points],
    receipt: [],
    confirm: [],
  };
  return questions[step];
}
