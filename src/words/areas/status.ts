// Written by `npm run words`, not by hand.

import { words as en } from '../en/status.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/status.ts';

export const statusMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
