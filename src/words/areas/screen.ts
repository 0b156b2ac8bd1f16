// Written by `npm run words`, not by hand.

import * as en from '../en/screen.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/screen.ts';

export const statusMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.statusWords, en: en.statusWords });
export const requirementMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.requirementWords, en: en.requirementWords });
export const nextMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.nextWords, en: en.nextWords });
export const marksMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.marksWords, en: en.marksWords });
