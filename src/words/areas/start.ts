// Written by `npm run words`, not by hand.

import * as en from '../en/start.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/start.ts';

export const welcomeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.welcomeTable, en: en.welcomeTable });
export const initMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.initTable, en: en.initTable });
export const menuMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.menuTable, en: en.menuTable });
export const plansMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.plansTable, en: en.plansTable });
