// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/hand-in.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/hand-in.ts';

export const submitMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.submitWords, en: en.submitWords });
export const reviewMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.reviewWords, en: en.reviewWords });
export const archiveMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.archiveWords, en: en.archiveWords });
