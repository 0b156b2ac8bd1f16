// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/workbook.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/workbook.ts';

export const workbookMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
