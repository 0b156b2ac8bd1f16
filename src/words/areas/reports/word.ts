// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/word.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/word.ts';

export const wordMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
