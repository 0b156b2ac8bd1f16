// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/rollup.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/rollup.ts';

export const rollupMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
