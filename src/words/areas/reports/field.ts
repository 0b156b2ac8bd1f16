// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/field.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/field.ts';

export const fieldMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
