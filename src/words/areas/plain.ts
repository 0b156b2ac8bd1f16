// Written by `npm run words`, not by hand.
import { words as en } from '../en/plain.ts';
import { words as zh } from '../zh/plain.ts';
import { inEachLanguage } from '../table.ts';

export const plainMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
