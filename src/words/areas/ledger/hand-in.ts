// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/hand-in.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/hand-in.ts';

export const submitMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.submitTable, en: en.submitTable });
export const reviewMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.reviewTable, en: en.reviewTable });
export const archiveMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.archiveTable, en: en.archiveTable });
