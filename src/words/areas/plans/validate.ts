// Written by `npm run words`, not by hand.

import { words as en } from '../../en/plans/validate.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/plans/validate.ts';

export const validateMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
