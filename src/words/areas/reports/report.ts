// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/report.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/report.ts';

export const reportMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.reportTable, en: en.reportTable });
export const narrativeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.narrativeTable, en: en.narrativeTable });
