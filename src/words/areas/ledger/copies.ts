// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/copies.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/copies.ts';

export const mergeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.mergeWords, en: en.mergeWords });
export const syncMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.syncWords, en: en.syncWords });
export const storeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.storeWords, en: en.storeWords });
