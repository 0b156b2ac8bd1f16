// Written by `npm run words`, not by hand.

import { words as en } from '../../en/plans/manual.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/plans/manual.ts';

export const manualMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
