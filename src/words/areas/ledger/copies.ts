// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/copies.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/copies.ts';

export const mergeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.mergeTable, en: en.mergeTable });
export const inboxMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.inboxTable, en: en.inboxTable });
export const syncMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.syncTable, en: en.syncTable });
export const storeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.storeTable, en: en.storeTable });
