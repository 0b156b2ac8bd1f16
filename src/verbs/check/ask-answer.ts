import type { Workspace } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { type Answered, AnswerQuestions } from './answer-questions.ts';
import type { AnswerStep } from './answer-steps.ts';
import { breachPutRight } from './breach-put-right.ts';

/** Asks what an answer of this kind needs; `undefined` when the person goes back. */
export async function askAnswer(
  step: AnswerStep,
  found: RequirementProgress,
  workspace: Workspace,
  prompter: Prompter,
  host: Host,
): Promise<Answered | undefined> {
  const ask = new AnswerQuestions(found, workspace, prompter, host);
  switch (step) {
    case 'add':
      return ask.happening('add', await ask.amount());
    case 'make-up':
      return ask.makingUp();
    case 'share':
      return ask.happening('share', await ask.share());
    case 'now':
      return ask.happening('now', await ask.now());
    case 'none':
      return ask.confirming();
    case 'breach':
      return ask.breaching();
    case 'corrected':
      return ask.happening('corrected', await breachPutRight(found, workspace, prompter));
    case 'done':
      return ask.happening('done', {});
    case 'progress':
      return ask.underWay();
    case 'reopen':
      return ask.reopening();
    case 'exempt':
      return ask.saying('exempt', 'reason');
    case 'note':
      return ask.saying('note', 'note');
    case 'attach':
      return ask.attaching();
    case 'remedy':
      return ask.remedy();
    case 'score':
      return ask.score();
    case 'receipt':
      return { answer: { kind: 'receipt' }, evidence: [] };
    case 'confirm':
      return { answer: { kind: 'confirm' }, evidence: [] };
  }
}
