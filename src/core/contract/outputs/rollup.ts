import {
  choice,
  count,
  day,
  flag,
  formatNumber,
  listOf,
  mapOf,
  nullable,
  optional,
  record,
  scalar,
  text,
} from '../declare.ts';
import { dayKeys } from '../shared/day.ts';
import { dutyEvidenceShape } from '../shared/evidence.ts';
import { planShape } from '../shared/plan.ts';
import { pointsShape } from '../shared/points.ts';
import { outdatedShape, standingKeys } from '../shared/standing.ts';
import { submissionShape } from '../shared/submission.ts';
import { targetShape } from '../shared/target.ts';
import { completionShape, totalsShape } from '../shared/totals.ts';
import { unitKeys } from '../shared/unit.ts';

const requirementShape = record(
  {
    ...standingKeys,
    evidence: dutyEvidenceShape,
    outdated: outdatedShape,
    accepted: flag('A reviewer has accepted all that stands for it.'),
    returned: flag('A review returned it, and nothing later has answered.'),
  },
  'A requirement that falls to the unit.',
);

const signatureShape = record(
  {
    state: choice(
      ['none', 'unlisted', 'listed', 'strange'],
      'By no key; by one, where none is listed for the unit; by a listed one; by another than the listed ones, or by none although one is listed.',
    ),
    key: optional(text('The public key that signed: `ed25519:` and base64url.')),
    fingerprint: optional(text('What people compare by telephone: eight groups of four hex digits.')),
    missing: listOf(
      record(
        { writer: text('Whose file.'), found: count('Lines of it that are here; 0: none of it.') },
        'A file, or the end of one.',
      ),
      'What was signed and did not come.',
    ),
  },
  'By whose key its last report was signed, and whether all that was signed is here. Not told of a shared store.',
);

/** Of a unit of which a ledger is here. */
const ledgerKeys = {
  entries: optional(count('How many entries stand.')),
  othersEntries: optional(count('Entries of other units in its ledger: counted for nobody.')),
  faults: optional(count('Lines and files that could not be read.')),
  digest: optional(text('One digest over the heads of its writers.')),
  sources: optional(listOf(text('A source.'), 'Where it came from.')),
  lastRecorded: optional(nullable(scalar('moment', 'The moment of its last entry.'))),
  submission: optional(nullable(submissionShape)),
  signature: optional(signatureShape),
  synced: optional(scalar('moment', 'When a shared store last heard from it.')),
  stale: optional(flag('The shared store has not heard from it for more than 30 days.')),
} as const;

const rowShape = record(
  {
    ...unitKeys,
    groups: mapOf(text('The name of the group.'), 'What it belongs to, by kind of group.'),
    contact: optional(text('Whom to ask.')),
    report: choice(
      ['silent', 'broken', 'other-plan', 'unsubmitted', 'unrecognized', 'zero', 'submitted'],
      'How it has reported: nothing came; it cannot be used; of another plan; records without a signature; signed by a key that is not the one listed; signed, with nothing; signed.',
    ),
    why: optional(text('Why it cannot be used.')),
    ...ledgerKeys,
    receipts: record(
      {
        count: count('Of how many duties as they read now the unit has taken note.'),
        of: count('How many fall to it.'),
        last: nullable(day('The day of the last.')),
      },
      'Receipts (签收).',
    ),
    totals: totalsShape,
    points: optional(pointsShape),
    completion: completionShape,
    requirements: listOf(requirementShape, 'What falls to it, in the order of the document.'),
  },
  'A unit, with what came from it.',
);

const districtShape = record(
  {
    ...standingKeys,
    target: nullable(targetShape),
    units: listOf(text('The id of a unit.'), 'Those that gave something.'),
  },
  'A target of the whole district.',
);

const apartShape = record(
  {
    file: text('What was sent, as the call names it.'),
    why: text('Why it cannot be used.'),
    unit: optional(text('The name of the unit that it is of, where that is known.')),
  },
  'Something that was sent, is not counted, and is told by no row.',
);

export const rollupOutput = record(
  {
    format: formatNumber(2),
    plan: planShape,
    ...dayKeys,
    digest: text('One digest over all ledgers that were counted.'),
    units: listOf(rowShape, 'In the order of the list of units.'),
    apart: listOf(apartShape, 'What cannot be used, beside the units of which nothing else counts.'),
    districtTargets: listOf(districtShape, 'What the whole district is asked for, over all units.'),
  },
  'The table of a district.',
);
