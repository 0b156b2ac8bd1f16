// Written by `npm run words`, not by hand.

import { words as en } from '../en/marks.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/marks.ts';

export const marksMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
