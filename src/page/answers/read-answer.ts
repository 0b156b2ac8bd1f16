import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import type { Draft } from '../../app/answers/answers-of.ts';
import { readDaysTold } from '../../app/answers/ask-day.ts';
import { isLink } from '../../app/evidence/evidence-source.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { formatDecimal, formatShare, zero } from '../../core/decimal.ts';
import { readPoints } from '../../core/ledger/given/given-points.ts';
import { times } from '../../core/ledger/propose.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { clears, remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { unitOf } from '../../core/target/kinds.ts';
import { lastWhole } from '../../core/target/share.ts';
import { readAmount, readShare, readWhole } from '../../core/text/read-amount.ts';
import { amountRefusal, dueRefusal } from '../../words/answers/typed-words.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { type FieldName, fieldsOf } from './fields-of.ts';

/** What was typed, by field; of a field that takes several, each. */
export type TypedAnswer = ReadonlyMap<string, readonly string[]>;

/** What is wrong with a field. */
export type Refusals = ReadonlyMap<FieldName, Shown>;

/** What a form says, or by field why it is not taken; files are not looked at. */
export function readAnswer(
  step: AnswerStep,
  typed: TypedAnswer,
  found: RequirementProgress,
  workspace: Workspace,
): { readonly draft: Draft } | { readonly refusals: Refusals } {
  const refusals = new Map<FieldName, Shown>();
  const say = pageMessages[workspace.language].fields;
  let draft: Draft = {};
  for (const { name, form, isNeeded } of fieldsOf(step, found, workspace)) {
    const texts = (typed.get(name) ?? []).map((text) => text.trim()).filter((text) => text !== '');
    if (texts.length === 0 && isNeeded) refusals.set(name, say[form === 'some-of' ? 'neededTicks' : 'needed']);
    else {
      const read = readField(name, texts, { typed, found, workspace });
      if ('refusal' in read) refusals.set(read.at ?? name, read.refusal);
      else draft = { ...draft, ...read };
    }
  }
  return refusals.size > 0 ? { refusals } : { draft: step === 'remedy' ? remedyIn(typed, found) : draft };
}

interface Reading {
  readonly typed: TypedAnswer;
  readonly found: RequirementProgress;
  readonly workspace: Workspace;
}

/** `at`: another field, with which something is wrong. */
type Read = Draft | { readonly refusal: Shown; readonly at?: FieldName };

function readField(name: FieldName, texts: readonly string[], reading: Reading): Read {
  const [text = ''] = texts;
  const { found, workspace } = reading;
  switch (name) {
    case 'days':
    case 'day':
      // What comes later needs none.
      return text === '' ? {} : readDaysTold(text, name === 'days', workspace);
    case 'amount':
    case 'now':
    case 'breaches':
      return readNumber(name, text, reading);
    case 'share':
      return readPart(text, reading);
    case 'periods':
    case 'period':
      return { periods: texts };
    case 'breach':
      return { to: text };
    case 'points':
      return readPoints(text, found.requirement) === undefined
        ? {
            refusal: checkMessages[workspace.language].badScore({
              max: formatDecimal(found.requirement.score ?? zero),
            }),
          }
        : { points: text };
    case 'reason':
    case 'reopen':
      return { reason: text };
    case 'links':
      return readLinks(text, workspace);
    case 'due':
      return refused(text === '' || text === clears ? undefined : dueRefusal(text, workspace)) ?? {};
    case 'happened':
    case 'what':
    case 'note':
    case 'inner':
      return { note: text };
    case 'files':
    case 'whole':
    case 'cause':
    case 'measure':
    case 'owner':
      return {};
  }
}

function refused(refusal: Shown | undefined): { readonly refusal: Shown } | undefined {
  return refusal === undefined ? undefined : { refusal };
}

const amountKinds = { amount: 'add', now: 'now', breaches: 'breach' } as const;

function readNumber(name: keyof typeof amountKinds, text: string, { found, workspace }: Reading): Read {
  const unit = name === 'breaches' ? times : unitOf(found.requirement.target);
  const refusal = amountRefusal(amountKinds[name], text, unit, workspace.language);
  if (refusal !== undefined) return { refusal };
  const read = readAmount(text, unit);
  return { amount: name === 'amount' && 'value' in read ? formatDecimal(read.value) : text };
}

/** A share names its whole, or it is of the one that was typed beside it, or of the last one. */
function readPart(text: string, { typed, found, workspace }: Reading): Read {
  const { config, language } = workspace;
  const alone = readShare(text);
  if ('value' in alone) return { amount: formatShare(alone.value) };
  const typedWhole = typed.get('whole')?.[0]?.trim() ?? '';
  const isNeeded = alone.problem === 'whole-unknown' && typedWhole !== '';
  const wrong = isNeeded ? amountRefusal('whole', typedWhole, '', language) : undefined;
  if (wrong !== undefined) return { refusal: wrong, at: 'whole' };
  const own = isNeeded ? readWhole(typedWhole) : undefined;
  const entries = found.entries.map(({ entry }) => entry);
  const whole = own !== undefined && 'value' in own ? own.value : lastWhole(entries, config?.unit.id);
  const read = readShare(text, whole);
  if ('value' in read) return { amount: formatShare(read.value) };
  return { refusal: amountRefusal('share', text, unitOf(found.requirement.target), language, whole) ?? '' };
}

/** What differs from what stood in the form when it was opened; a field that was emptied clears what stood there. */
function remedyIn(typed: TypedAnswer, { entries }: RequirementProgress): Draft {
  const before = remedyOf(entries) ?? {};
  const changed = remedyFields.flatMap((field) => {
    const text = (typed.get(field)?.[0] ?? '').trim();
    return text === exact(before[field] ?? '') ? [] : [[field, text === '' ? clears : text] as const];
  });
  return changed.length === 0 ? {} : { remedy: Object.fromEntries(changed) };
}

function readLinks(text: string, { language }: Workspace): Read {
  const links = text.split(/\s+/).filter((link) => link !== '');
  const bad = links.find((link) => !isLink(link));
  return bad === undefined ? { evidence: links } : { refusal: pageMessages[language].fields.badLink({ text: bad }) };
}
