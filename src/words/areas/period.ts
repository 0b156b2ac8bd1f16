// Written by `npm run words`, not by hand.

import { words as en } from '../en/period.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/period.ts';

export const periodMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
