// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/record.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/record.ts';

export const recordMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.recordWords, en: en.recordWords });
export const answersMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.answersWords, en: en.answersWords });
export const entryMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.entryWords, en: en.entryWords });
export const logMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.logWords, en: en.logWords });
