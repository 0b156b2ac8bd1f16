// Written by `npm run words`, not by hand.

import { words as en } from '../en/doctor.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/doctor.ts';

export const doctorMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
