// Written by `npm run words`, not by hand.

import * as en from '../en/language.ts';
import * as zh from '../zh/language.ts';

export const languageTables = { zh: zh.raw, en: en.raw };
