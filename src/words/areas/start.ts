// Written by `npm run words`, not by hand.

import * as en from '../en/start.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/start.ts';

export const welcomeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.welcomeWords, en: en.welcomeWords });
export const initMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.initWords, en: en.initWords });
export const menuMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.menuWords, en: en.menuWords });
