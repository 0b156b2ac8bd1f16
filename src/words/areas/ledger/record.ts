// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/record.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/record.ts';

export const recordMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.recordTable, en: en.recordTable });
export const answersMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.answersTable, en: en.answersTable });
export const entryMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.entryTable, en: en.entryTable });
export const logMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.logTable, en: en.logTable });
