// Written by `npm run words`, not by hand.

import * as en from '../en/screen.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/screen.ts';

export const statusMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.statusTable, en: en.statusTable });
export const requirementMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.requirementTable, en: en.requirementTable });
export const nextMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.nextTable, en: en.nextTable });
export const marksMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.marksTable, en: en.marksTable });
