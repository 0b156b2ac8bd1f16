import { basename } from 'node:path';
import type { UnitList } from '../../app/district/unit-list.ts';
import type { ListedUnit } from '../../core/district/unit-list.ts';
import { inboxMessages } from '../../words/areas/ledger/copies.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, type Shown, shown } from '../../words/shown.ts';
import { type InboxItem, isUsable } from './read-inbox.ts';

/** A thing that was looked at, and what became of it. */
export interface Handled extends InboxItem {
  readonly isTakenIn: boolean;
}

export interface Answer {
  readonly unit: ListedUnit;
  readonly text: Shown;
}

/** What to answer each unit that sent something, ready to be copied: received, or to be sent again, and why. */
export function answersTo(items: readonly Handled[], { units }: UnitList, language: Language): readonly Answer[] {
  return units.flatMap((unit): Answer[] => {
    const text = answerTo(
      unit,
      items.filter((item) => item.unit?.id === unit.id),
      language,
    );
    return text === undefined ? [] : [{ unit, text }];
  });
}

function answerTo({ name }: ListedUnit, items: readonly Handled[], language: Language): Shown | undefined {
  const say = inboxMessages[language];
  const unit = shown(name);
  const faulty = items.filter(({ why, isForBureau }) => why !== undefined && !isForBureau);
  const taken = items.filter(({ isTakenIn }) => isTakenIn);
  const reasonsOf = (which: readonly Handled[]) =>
    which.map((item) => reasonOf(item, language)).join(say.betweenReasons);
  if (taken.length > 0) {
    const answer = received(unit, taken, language);
    // Beside what was taken in, nothing has to be sent again, and a picture or a letter need not even be named.
    const unused = faulty.filter(({ kind }) => kind !== 'other');
    return unused.length === 0
      ? answer
      : joined([answer, say.unused({ reasons: reasonsOf(unused) })], say.betweenSentences);
  }
  return faulty.length === 0 || items.some(isUsable) ? undefined : say.again({ unit, reasons: reasonsOf(faulty) });
}

function received(unit: string, taken: readonly Handled[], language: Language): Shown {
  const say = inboxMessages[language];
  const files = taken.map(({ sent }) => basename(sent.shown)).join(say.between);
  const ledgers = taken.flatMap(({ ledger }) => ledger ?? []);
  if (ledgers.length === 0) return say.receivedSheet({ unit, files });
  const records = Math.max(...ledgers.map(({ entries }) => entries));
  const submission = ledgers.find((ledger) => ledger.submission !== undefined)?.submission;
  if (submission === undefined) return say.receivedUnsigned({ unit, files, records });
  return say.received({ unit, files, records, signed: say.signedBy({ name: shown(submission.signed) }) });
}

function reasonOf({ refused, why, sent }: InboxItem, language: Language): Shown {
  if (refused !== undefined) return inboxMessages[language].reason({ ...refused, file: basename(sent.shown) });
  return exact((why ?? '').replace(/[。.]$/, ''));
}
