// Written by `npm run words`, not by hand.

import { words as en } from '../../en/plans/diff.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/plans/diff.ts';

export const diffMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
