// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/formats.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/formats.ts';

export const pageMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.pageWords, en: en.pageWords });
export const wordMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.wordWords, en: en.wordWords });
export const workbookMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.workbookWords, en: en.workbookWords });
export const calendarMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.calendarWords, en: en.calendarWords });
export const templateMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.templateWords, en: en.templateWords });
