// Written by `npm run words`, not by hand.

import { words as en } from '../../en/plans/next.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/plans/next.ts';

export const nextMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
