import { resolve } from 'node:path';
import { isStoreUrl, withConnection, withSharedStore } from '../../app/district/open-shared-store.ts';
import { soundList } from '../../app/district/unit-list.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { patience } from '../../store/postgres/connection.ts';
import { distribute, refuseUndistributed } from '../../store/postgres/distribute.ts';
import { allUnits, type Membership, putMember, putUnits, type StoredUnit } from '../../store/postgres/members.ts';
import { migrate } from '../../store/postgres/migrate.ts';
import { Trouble } from '../../trouble.ts';
import { storeMessages } from '../../words/areas/ledger/copies.ts';
import { joined } from '../../words/shown.ts';

/** What the owner of a shared store does: make it, say whose a login is, check all of it. */
export async function store(call: Call<'store'>, host: Host): Promise<ExitCode> {
  const [action = '', ...words] = call.args;
  const url = words.find(isStoreUrl);
  const [login] = words.filter((word) => !isStoreUrl(word));
  switch (action) {
    case 'init':
      return init(url, call, host);
    case 'member':
      return member(login, url, call, host);
    case 'verify':
      return (await import('./store-verify.ts')).verifyStore(url, call, host);
    default:
      // The address in place of an action may hold a password.
      if (/:/.test(action)) throw new Trouble('store-no-action');
      throw new Trouble('store-action', { action });
  }
}

async function init(url: string | undefined, call: Call<'store'>, host: Host): Promise<ExitCode> {
  const say = storeMessages[await languageOf(call, host)];
  const units = call.options.units === undefined ? undefined : await listedUnits(call.options.units, host);
  return withConnection(
    url,
    host,
    async (connection) => {
      if (call.options.distribute) await refuseUndistributed(connection);
      const { applied, amiss, purged } = await migrate(connection);
      const spread = call.options.distribute ? await distribute(connection) : undefined;
      if (units !== undefined) await putUnits(units, connection);
      const place = { store: connection.shown, versions: applied.join('、') };
      const lines = [applied.length > 0 ? say.made(place) : say.ready(place)];
      if (amiss.length > 0)
        lines.push(say.mended({ count: amiss.length, names: amiss.map(({ name }) => name).join('、') }));
      if (spread?.length === 0) lines.push(say.distributedBefore);
      else if (spread !== undefined) lines.push(say.distributed({ count: spread.length, tables: spread.join('、') }));
      if (units !== undefined) lines.push(say.units({ count: units.length }));
      if (purged > 0) lines.push(say.purged({ count: purged }));
      if (applied.length > 0) lines.push(say.next);
      host.out.show(joined(lines, '\n'));
      return ExitCode.ok;
    },
    patience.work,
  );
}

async function listedUnits(path: string, host: Host): Promise<readonly StoredUnit[]> {
  const absolute = resolve(host.cwd, path);
  const { units } = soundList(await host.disk.readBytes(absolute), absolute, host);
  return units.map(({ id, name, kind, groups }) => ({ id, name, kind, groups: Object.values(groups) }));
}

async function member(
  login: string | undefined,
  url: string | undefined,
  call: Call<'store'>,
  host: Host,
): Promise<ExitCode> {
  const { unit, group, from } = call.options;
  if (from !== undefined) {
    const { memberFromList } = await import('./store-logins.ts');
    return memberFromList(await listedUnits(from, host), url, call, host);
  }
  if (login === undefined) throw new Trouble('store-member-login');
  if ((unit === undefined) === (group === undefined)) throw new Trouble('store-member-of');
  const asked: Membership = unit === undefined ? { reviews: group ?? allUnits } : { unit };
  const say = storeMessages[await languageOf(call, host)];
  return withSharedStore(url, host, async (connection) => {
    const made = await putMember(login, asked, connection);
    if ('unit' in made) host.out.show(say.unitMember({ login, unit: unit ?? made.unit }));
    else if (made.reviews === allUnits) host.out.show(say.reviewerOfAll({ login }));
    else host.out.show(say.reviewer({ login, group: made.reviews }));
    return ExitCode.ok;
  });
}
