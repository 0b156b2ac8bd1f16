import { type EntryKind, happenedOn, type Placement } from '../core/ledger/entry.ts';
import { maskPersonal } from '../core/mask-personal.ts';
import type { Requirement } from '../core/plan/plan.ts';
import { safeText } from '../core/safe-text.ts';
import type { InBoth } from '../messages/language.ts';
import type { PeriodNames } from '../messages/period-words.ts';
import { type EvidenceCatalogue, evidenceName } from './evidence-catalogue.ts';

/** One entry of the ledger as a report tells it. */
export interface EntryFacts {
  readonly id: string;
  readonly kind: EntryKind;
  /** The day it happened. */
  readonly on: string;
  /** When it was recorded, RFC 3339. */
  readonly at: string;
  readonly by: string;
  /** A decimal or `part/whole`. */
  readonly amount?: string;
  /** What the amount counts, where it counts. */
  readonly unit?: string;
  /** The period that it makes up or exempts, or a range `A..B`. */
  readonly period?: string;
  readonly periodWords?: InBoth<string>;
  readonly note?: string;
  readonly reason?: string;
  readonly verdict?: 'accepted' | 'returned';
  readonly evidence: readonly AttachedFacts[];
}

/** Evidence as an entry names it, with its number in the catalogue. */
export interface AttachedFacts {
  readonly number: number;
  readonly name: string;
}

/** An entry whose requirement is no longer in the plan. */
export interface OrphanFacts extends EntryFacts {
  readonly requirement: string;
  /** What the requirement said when this was recorded. */
  readonly said: string;
}

/** Text that people wrote: one harmless line, without the numbers of persons. */
export function reported(text: string): string {
  return maskPersonal(safeText(text));
}

/** Around an entry: its requirement where the plan still has it, and the names of its periods. */
export interface EntrySetting {
  readonly requirement?: Requirement;
  readonly periods?: InBoth<PeriodNames>;
  readonly catalogue: EvidenceCatalogue;
}

export function entryFacts({ entry }: Placement, setting: EntrySetting): EntryFacts {
  const { note, reason, verdict } = entry;
  return {
    id: entry.id,
    kind: entry.kind,
    on: safeText(happenedOn(entry)),
    at: safeText(entry.at),
    by: reported(entry.by),
    ...amountFacts(entry.amount, setting.requirement),
    ...periodFacts(entry.period, setting.periods),
    ...(note === undefined ? {} : { note: reported(note) }),
    ...(reason === undefined ? {} : { reason: reported(reason) }),
    ...(verdict === undefined ? {} : { verdict }),
    evidence: (entry.evidence ?? []).map((evidence) => ({
      number: setting.catalogue.numberOf(evidence),
      name: evidenceName(evidence),
    })),
  };
}

function amountFacts(
  amount: string | undefined,
  requirement: Requirement | undefined,
): Pick<EntryFacts, 'amount' | 'unit'> {
  if (amount === undefined) return {};
  const target = requirement?.target;
  const unit = target === undefined || target.kind === 'share' ? {} : { unit: safeText(target.unit) };
  return { amount: safeText(amount), ...unit };
}

function periodFacts(
  period: string | undefined,
  names: InBoth<PeriodNames> | undefined,
): Pick<EntryFacts, 'period' | 'periodWords'> {
  if (period === undefined) return {};
  const name = safeText(period);
  return {
    period: name,
    periodWords:
      names === undefined ? { zh: name, en: name } : { zh: names.zh.named(period), en: names.en.named(period) },
  };
}

export function orphanFacts(placement: Placement, catalogue: EvidenceCatalogue): OrphanFacts {
  const { requirement = '', said = '' } = placement.entry;
  return { ...entryFacts(placement, { catalogue }), requirement: safeText(requirement), said: safeText(said) };
}
