// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/report.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/report.ts';

export const reportMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
