// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/calendar.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/calendar.ts';

export const calendarMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
