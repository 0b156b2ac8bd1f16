// Written by `npm run words`, not by hand.

import { words as en } from '../en/target.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/target.ts';

export const targetMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
