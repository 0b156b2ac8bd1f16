import { confirmKey } from '../../app/keys/confirmed-keys.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { type OpenLedger, openLedger, openWorkspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { keyOutput } from '../../core/contract/outputs/key.ts';
import { listedKeyText, readKeyText } from '../../core/ledger/names.ts';
import { isSignedAcceptance } from '../../core/ledger/signing/known-reviews.ts';
import { keyFingerprint } from '../../core/ledger/signing/signature.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { keyMessages } from '../../words/areas/ledger/keys.ts';
import type { Language } from '../../words/language.ts';

/** The key by which this user signs for the unit: shown, taken to another computer, brought back; and whose acceptances show here. */
export async function key(call: Call<'key'>, host: Host): Promise<ExitCode> {
  const [action, word] = call.args;
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  switch (action) {
    case undefined:
      return show(ledger, call.options.json, workspace.language, host);
    case 'export':
      return (await import('./move-key.ts')).exportKey(ledger, call, workspace.language, host);
    case 'import':
      return (await import('./move-key.ts')).importKey(word, ledger, call, workspace.language, host);
    case 'trust':
      return trust(word, ledger, workspace.language, host);
    default:
      throw new Trouble('key-action', { action });
  }
}

async function show(
  { store, config }: OpenLedger,
  json: boolean | undefined,
  language: Language,
  host: Host,
): Promise<ExitCode> {
  const keys = await store.keys();
  const { unit, reviewers = [] } = config;
  const signer = await keys.known(unit.id);
  const told = (each: string) => ({ key: listedKeyText(each), fingerprint: keyFingerprint(each) });
  if (json) {
    const answer: OutputOf<typeof keyOutput> = {
      format: 1,
      unit: { id: unit.id, name: unit.name },
      key: signer === undefined ? null : told(signer.key),
      file: keys.place(unit.id),
      reviewers: reviewers.map(told),
    };
    writeJson(answer, host);
    return ExitCode.ok;
  }
  const say = keyMessages[language];
  const file = keys.place(unit.id);
  if (signer === undefined) host.out.show(say.none({ unit: unit.name }));
  else host.out.show(say.key({ unit: unit.name, file, ...told(signer.key) }));
  for (const each of reviewers) host.out.show(say.reviewer(told(each)));
  return ExitCode.ok;
}

/** By its fingerprint, as it was compared by telephone, or as lists have it. */
async function trust(given: string | undefined, ledger: OpenLedger, language: Language, host: Host): Promise<ExitCode> {
  if (given === undefined) throw new Trouble('key-which');
  const found = readKeyText(given) ?? keyWithFingerprint(given, ledger);
  if (found === undefined) throw new Trouble('key-unknown', { text: given });
  await confirmKey(found, ledger, host);
  host.out.show(keyMessages[language].confirmed({ fingerprint: keyFingerprint(found) }));
  return ExitCode.ok;
}

function keyWithFingerprint(given: string, { snapshot }: OpenLedger): string | undefined {
  const wanted = given.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  const keys = snapshot.files.flatMap(({ lines }) => lines.filter(isSignedAcceptance).map(({ entry }) => entry.key));
  return keys.find((each) => each !== undefined && keyFingerprint(each).replaceAll(' ', '') === wanted);
}
