// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/argument.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/argument.ts';

export const argumentMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
