// Written by `npm run words`, not by hand.

import { words as en } from '../en/welcome.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/welcome.ts';

export const welcomeMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
