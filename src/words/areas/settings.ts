// Written by `npm run words`, not by hand.

import * as en from '../en/settings.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/settings.ts';

export const settingsMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.settingsTable, en: en.settingsTable });
