import { resolve } from 'node:path';
import { withSharedStore } from '../../app/district/open-shared-store.ts';
import { confirmOverwriting, refuseOutput } from '../../app/output/output.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import type { Day } from '../../core/day.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { workbookBytes } from '../../reports/office/workbook/workbook-bytes.ts';
import { type MadeLogin, makeLogins } from '../../store/postgres/logins.ts';
import { putUnits, type StoredUnit } from '../../store/postgres/members.ts';
import { Trouble } from '../../trouble.ts';
import { storeMessages } from '../../words/areas/ledger/copies.ts';
import type { Language } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';

/** A login for every unit of the list, and one sheet of their passwords, which nobody else may read. */
export async function memberFromList(
  units: readonly StoredUnit[],
  url: string | undefined,
  call: Call<'store'>,
  host: Host,
): Promise<ExitCode> {
  const { output } = call.options;
  if (output === undefined) throw new Trouble('store-logins-output');
  await refuseOutput(call.options, true, host);
  const language = await languageOf(call, host);
  const say = storeMessages[language];
  return withSharedStore(url, host, async (connection) => {
    await confirmOverwriting(output, call.options, language, host);
    await putUnits(units, connection);
    const ids = units.map(({ id }) => id);
    const made = await makeLogins(ids, connection, async (logins) => {
      await host.disk.writeSecret(
        resolve(host.cwd, output),
        await sheetOf(logins, units, connection.shown, language, host),
      );
    });
    const kept = units.length - made.length;
    host.out.show(made.length > 0 ? say.logins({ count: made.length, file: output }) : say.noLogins);
    if (made.length > 0 && kept > 0) host.out.show(say.loginsKept({ count: kept }));
    return ExitCode.ok;
  });
}

/** One row a unit, to be cut apart and handed out. */
async function sheetOf(
  logins: readonly MadeLogin[],
  units: readonly StoredUnit[],
  store: string,
  language: Language,
  host: Host,
): Promise<Uint8Array> {
  const { title, columns } = storeMessages[language].loginSheet;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  // The owner's name stands before the host.
  const place = store.replace(/^postgres:\/\/(?:[^@]*@)?/, '');
  return workbookBytes({
    title,
    creator: '',
    day: host.now().slice(0, 10) as Day,
    sheets: [
      {
        name: title,
        columns: columns.map((column, index) => ({ title: column, width: [24, 24, 22, 60][index] ?? 20 })),
        rows: logins.map(({ login, password }) => [
          exact(names.get(login) ?? login),
          login,
          password,
          `postgres://${login}@${place}`,
        ]),
      },
    ],
  });
}
