// Written by `npm run words`, not by hand.

import { words as en } from '../en/work.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/work.ts';

export const workMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
