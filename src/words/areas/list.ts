// Written by `npm run words`, not by hand.

import { words as en } from '../en/list.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/list.ts';

export const listMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
