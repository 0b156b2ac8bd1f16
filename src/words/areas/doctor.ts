// Written by `npm run words`, not by hand.

import * as en from '../en/doctor.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/doctor.ts';

export const doctorMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
