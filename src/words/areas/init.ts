// Written by `npm run words`, not by hand.

import { words as en } from '../en/init.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/init.ts';

export const initMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
