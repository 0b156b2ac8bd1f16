// Written by `npm run words`, not by hand.

import { words as en } from '../en/plain.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/plain.ts';

export const plainMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
