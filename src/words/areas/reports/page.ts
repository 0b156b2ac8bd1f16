// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/page.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/page.ts';

export const pageMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
