// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/narrative.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/narrative.ts';

export const narrativeMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
