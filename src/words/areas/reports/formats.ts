// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/formats.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/formats.ts';

export const pageMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.pageTable, en: en.pageTable });
export const wordMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.wordTable, en: en.wordTable });
export const workbookMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.workbookTable, en: en.workbookTable });
export const calendarMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.calendarTable, en: en.calendarTable });
export const templateMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.templateTable, en: en.templateTable });
