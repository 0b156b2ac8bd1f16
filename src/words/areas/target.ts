// Written by `npm run words`, not by hand.

import * as en from '../en/target.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/target.ts';

export const targetMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.targetTable, en: en.targetTable });
export const periodMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.periodTable, en: en.periodTable });
