// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/import.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/plans/import.ts';

export const importMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.importTable, en: en.importTable });
export const draftPageMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.draftPageTable, en: en.draftPageTable });
