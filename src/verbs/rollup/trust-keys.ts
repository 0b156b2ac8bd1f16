import { resolve } from 'node:path';
import { type UnitList, unitListAt } from '../../app/district/unit-list.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { withListedKey } from '../../core/district/list-key.ts';
import type { UnitRecord } from '../../core/district/unit-record.ts';
import { listedKeyText } from '../../core/ledger/names.ts';
import { keyFingerprint } from '../../core/ledger/signing/signature.ts';
import type { Host } from '../../host.ts';
import { wholeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import { keyMessages } from '../../words/areas/ledger/keys.ts';

interface Offered {
  readonly id: string;
  readonly unit: string;
  readonly signed: string;
  readonly key: string;
}

/** Offers each key under which a listed unit reported and that the list does not have; whether any was listed. */
export async function trustKeys(
  records: readonly UnitRecord[],
  list: UnitList,
  isAgreed: boolean,
  workspace: Workspace,
  host: Host,
): Promise<boolean> {
  const say = keyMessages[workspace.language];
  const offers = records.flatMap(offerOf).filter((offered) => isNew(offered, list));
  if (offers.length === 0) host.err.show(say.noneToList);
  if (offers.length > 0 && !isAgreed && !host.interactive) throw new Trouble('only-a-terminal', { option: '--yes' });
  let some = false;
  for (const { id, unit, signed, key } of offers) {
    const values = { unit, signed, fingerprint: keyFingerprint(key) };
    if (!isAgreed && !(await (await host.prompter()).confirm(say.askList(values)))) continue;
    await writeKey(id, key, workspace, host);
    host.err.show(say.listed({ ...values, file: list.file }));
    some = true;
  }
  return some;
}

function offerOf({ unit, arrival }: UnitRecord): Offered[] {
  const submission = arrival.kind === 'ledger' ? arrival.submission : undefined;
  const { key, signature } = submission?.worth ?? {};
  if (submission === undefined || key === undefined || signature === 'listed') return [];
  return [{ id: unit.id, unit: unit.name, signed: submission.signed, key }];
}

/** An ended key is not offered again. */
function isNew({ id, key }: Offered, { units }: UnitList): boolean {
  return units.some((unit) => unit.id === id && unit.keys.every((known) => known.key !== key));
}

/** Read anew each time: the file is a person's, and may have been changed meanwhile. */
async function writeKey(id: string, key: string, workspace: Workspace, host: Host): Promise<void> {
  const list = await unitListAt(workspace, host);
  const index = list?.units.findIndex((unit) => unit.id === id) ?? -1;
  if (list === undefined || index < 0) return;
  const path = resolve(host.cwd, list.file);
  const text = wholeText(await host.disk.readBytes(path));
  const changed = withListedKey(text, index, key);
  if (changed === undefined) {
    const unit = list.units[index]?.name ?? id;
    throw new Trouble('units-by-hand', { file: list.file, unit, key: listedKeyText(key) });
  }
  await host.disk.writeWhole(path, changed);
}
