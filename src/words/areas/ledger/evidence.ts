// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/evidence.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/evidence.ts';

export const evidenceMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.evidenceTable, en: en.evidenceTable });
export const verifyMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.verifyTable, en: en.verifyTable });
