// Written by `npm run words`, not by hand.

import { words as en } from '../en/output.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/output.ts';

export const outputMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
