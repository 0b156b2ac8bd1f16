import { unitIdFor } from '../../core/district/unit-id.ts';
import { findUnit, type ListedUnit } from '../../core/district/unit-list.ts';
import type { RollupUnit } from '../../core/district/unit-record.ts';
import { isTrouble } from '../../trouble.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Shown } from '../../words/shown.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type UnitList, unitNamed } from './unit-list.ts';
import type { ReadUnitSource } from './unit-sources.ts';

/** From whom something is that was sent, as far as that can be told, and why it cannot be used, if so. */
export interface Judged {
  readonly unit?: RollupUnit;
  readonly why?: Shown;
  /** It is the bureau's list or program that has to be mended, not what was sent. */
  readonly isForBureau?: true;
}

/** Says of what was sent from whom it is, and whether it is sound: the same in the table, in a review and in the inbox. */
export function judgeSource(read: ReadUnitSource, list: UnitList | undefined, workspace: Workspace): Judged {
  const { language, plan } = workspace;
  const { source, claimed } = read;
  const unit = list === undefined ? unlisted(read, plan.units) : listed(read, list);
  if ('trouble' in read) {
    // Letters, pictures, a list of telephones: what else lies there is nothing that a unit sent as its ledger.
    if (unit === undefined && source.kind === 'other') return {};
    const isNewer = isTrouble(read.trouble, 'packet-refused') && read.trouble.values.why === 'newer';
    return {
      ...(unit && { unit }),
      why: troubleWords(read.trouble, language),
      ...(isNewer && { isForBureau: true as const }),
    };
  }
  const { id = '', name = '' } = claimed ?? {};
  const say = rollupMessages[language];
  const file = source.shown;
  if (unit === undefined) return { why: say.missingIn({ file, unit: name, id }), isForBureau: true };
  if (claimed === undefined || claimed.id === unit.id) return { unit };
  // A packet is believed only for the unit that it is taken as.
  const isAnother = list === undefined || list.units.some((other) => other.id === id);
  if (isAnother) return { unit, why: say.ofAnother({ file, unit: name }) };
  const words = say.ofOtherId({ file, name, theirs: id, unit: unit.name, listed: unit.id });
  return { unit, why: words, isForBureau: true };
}

/** Who put it there may have named it after its unit, or the folder around it; then it is that unit's, whatever it says inside. */
function listed({ source, claimed }: ReadUnitSource, list: UnitList): ListedUnit | undefined {
  if (source.takenAs !== undefined) return unitNamed(source.takenAs, list);
  // A picture in a school's folder is not sent in place of its ledger; a file that bears the school's name may be.
  for (const name of source.kind === 'other' ? source.names.slice(0, 1) : source.names) {
    const unit = findUnit(list.units, name);
    if (unit !== undefined) return unit;
  }
  return list.units.find(({ id }) => id === claimed?.id) ?? (claimed && findUnit(list.units, claimed.name));
}

/** Without a list a unit is what it says it is, or what the call takes it as. */
function unlisted(
  { source: { takenAs }, claimed }: ReadUnitSource,
  kinds: Readonly<Record<string, string>>,
): RollupUnit | undefined {
  if (takenAs === undefined && claimed === undefined) return undefined;
  const name = takenAs ?? claimed?.name ?? '';
  const id = claimed !== undefined && claimed.name === name ? claimed.id : unitIdFor(name);
  const [only = ''] = Object.keys(kinds);
  return { id, name, kind: claimed?.kind ?? only, groups: {} };
}
