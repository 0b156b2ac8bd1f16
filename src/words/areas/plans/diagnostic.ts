// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/diagnostic.ts';
import * as zh from '../../zh/plans/diagnostic.ts';

export const diagnosticTables = { zh: zh.raw, en: en.raw };
