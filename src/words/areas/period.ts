// Written by `npm run words`, not by hand.
import { words as en } from '../en/period.ts';
import { words as zh } from '../zh/period.ts';
import { inEachLanguage } from '../table.ts';

export const periodMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
