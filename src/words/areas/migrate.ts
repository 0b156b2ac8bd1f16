// Written by `npm run words`, not by hand.

import { words as en } from '../en/migrate.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/migrate.ts';

export const migrateMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
