import type { PlainCall } from '../call.ts';
import { maskPassword, passwordsIn } from '../core/text/private/mask-password.ts';
import type { Host, Output } from '../host.ts';
import type { LedgerStore } from '../store/ledger/ledger-store.ts';
import type { Shown } from '../words/shown.ts';

/** The same host; every ledger that is opened in it goes into `stores`, too. */
export function keepingStores(stores: LedgerStore[], host: Host): Host {
  const openLedger = async (folder: string) => {
    const store = await host.openLedger(folder);
    stores.push(store);
    return store;
  };
  // By their descriptors: outputs are made when something first uses them.
  const parts = Object.getOwnPropertyDescriptors(host);
  return Object.create(null, { ...parts, openLedger: { value: openLedger, enumerable: true } });
}

/** Where a password stands in an address that was given for something else (`plan rollup postgres://…`), no message repeats it. */
export function discreet(args: readonly string[], host: Host): Host {
  // `plan rollup 甲校=文件夹` parts its words at the sign: then the password stands alone.
  const alone = args.flatMap(passwordsIn).filter(({ length }) => length > 3);
  const masked = (text: string) => alone.reduce((rest, password) => rest.replaceAll(password, '…'), maskPassword(text));
  const masking = (output: Output): Output =>
    Object.create(output, {
      show: { value: (text: Shown) => output.write(`${masked(text)}\n`) },
      write: {
        value: (content: string | Uint8Array) => output.write(typeof content === 'string' ? masked(content) : content),
      },
    });
  return { ...host, out: masking(host.out), err: masking(host.err) };
}

/** What a call may touch: with `--no-input` nobody to ask, with `--quiet` nobody to tell of anything but results and troubles. */
export function hostOf({ quiet, input }: PlainCall['options'], host: Host): Host {
  if (quiet !== true && input !== false) return host;
  const silent: Output = Object.create(host.err, { show: { value: () => {} }, write: { value: () => {} } });
  return { ...host, ...(input === false && { interactive: false }), ...(quiet === true && { err: silent }) };
}
