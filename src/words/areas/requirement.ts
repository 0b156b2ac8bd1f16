// Written by `npm run words`, not by hand.

import { words as en } from '../en/requirement.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/requirement.ts';

export const requirementMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
