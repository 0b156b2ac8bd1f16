import {
  choice,
  count,
  day,
  flag,
  formatNumber,
  listOf,
  nullable,
  optional,
  record,
  scalar,
  text,
} from '../declare.ts';
import { amountShape } from '../shared/amount.ts';
import { dayKeys } from '../shared/day.ts';
import { entryKindShape } from '../shared/entry-kind.ts';
import { dutyEvidenceShape, evidenceCountShape } from '../shared/evidence.ts';
import { itemKeys, sectionKeys } from '../shared/place.ts';
import { planShape } from '../shared/plan.ts';
import { pointsShape } from '../shared/points.ts';
import { leadKeys } from '../shared/requirement.ts';
import { outdatedShape, standingKeys } from '../shared/standing.ts';
import { submissionShape } from '../shared/submission.ts';
import { targetShape } from '../shared/target.ts';
import { completionShape, overdueCountsShape, totalsShape } from '../shared/totals.ts';
import { unitShape } from '../shared/unit.ts';

const attachmentShape = record(
  {
    number: count('Its number in `evidence`.'),
    name: text('The name that it had.'),
    removed: optional(flag('Its copy was removed by request.')),
  },
  'Evidence that came with an entry.',
);

const entryKeys = {
  id: scalar('ulid', 'The id of the entry.'),
  kind: entryKindShape,
  on: optional(day('The day it happened; absent where nobody named one.')),
  at: scalar('moment', 'When it was recorded.'),
  by: text('Who recorded it.'),
  corrects: optional(text('The breach that it put right.')),
  amount: optional(amountShape),
  amountUnit: optional(text('What the amount counts: 次.')),
  period: optional(text('The period that it makes up, speaks of or exempts, or a range `A..B`.')),
  note: optional(text('What was done.')),
  reason: optional(text('Why.')),
  removes: optional(scalar('hash', 'The evidence that it removed by request.')),
  points: optional(scalar('decimal', 'The points that it gives.')),
  verdict: optional(choice(['accepted', 'returned'], 'What a reviewer said.')),
  unsigned: optional(flag("It is a review that bears nobody's signature.")),
  afterSubmission: optional(flag('It was recorded after the last report was signed.')),
  evidence: listOf(attachmentShape, 'What came with it.'),
} as const;

const remarkShape = record(
  { kind: entryKindShape, on: day('When.'), by: text('Who.'), reason: text('Why.') },
  'Who said so, when and why.',
);

const remedyShape = record(
  {
    cause: optional(text('Why it is not done.')),
    measure: optional(text('What will be done about it.')),
    owner: optional(text('By whom.')),
    due: optional(day('By when.')),
  },
  'Why it is not done and what will be done about it.',
);

const wordsShape = record(
  {
    target: text('What is asked.'),
    asked: text('The same for prose that goes on to say how it stands; empty where the duty itself says all.'),
    status: text('How it stands.'),
    light: text('Why the light is yellow; else empty.'),
    value: text('How far it is.'),
    standing: text('The status with it, each said once.'),
    missing: text('What is missing; empty for what is done or exempt.'),
    madeUp: text('The periods that were made good later.'),
    exemptPeriods: text('Single periods that do not apply, with their reasons.'),
  },
  'The same in words, as paper has it.',
);

const requirementShape = record(
  {
    section: record(sectionKeys, 'The section that it stands in.'),
    item: record(itemKeys, 'The item that it stands in.'),
    ...standingKeys,
    text: text('The duty, in the words of the plan.'),
    quote: optional(text('The clause of the source.')),
    target: nullable(targetShape),
    scoring: optional(text('The rule of its points, in words.')),
    dueIsWritten: flag('The plan writes a due: else it is the end of the plan, and nobody set it.'),
    isBegun: flag('Something stands for it.'),
    ...leadKeys,
    evidence: dutyEvidenceShape,
    reopened: optional(remarkShape),
    exemption: optional(remarkShape),
    remedy: optional(remedyShape),
    outdated: outdatedShape,
    outdatedRecords: listOf(
      record(
        {
          on: day('When it happened.'),
          by: text('Who recorded it.'),
          said: text('What the requirement said then.'),
          changed: choice(['text', 'target-or-due', 'unknown'], 'What about it is different now.'),
        },
        'A record made when it read otherwise.',
      ),
      'The same, one by one.',
    ),
    entries: listOf(record(entryKeys, 'An entry of the ledger.'), 'By the days they happened.'),
    words: wordsShape,
  },
  'A requirement, and everything that a report says of it.',
);

const itemShape = record(
  {
    ...itemKeys,
    completion: completionShape,
    points: optional(pointsShape),
    requirements: listOf(text('An id.'), 'Its requirements.'),
  },
  'An item.',
);

const sectionShape = record(
  {
    ...sectionKeys,
    completion: completionShape,
    points: optional(pointsShape),
    practice: listOf(text('A paragraph.'), 'Its main practices and results, as the unit writes them.'),
    items: listOf(itemShape, 'Its items.'),
  },
  'A section.',
);

const evidenceShape = record(
  {
    number: count('From 1, in the order in which the report first mentions it.'),
    name: text('As it was first named; the address of a link.'),
    otherNames: listOf(text('A name.'), 'Other names of the same content.'),
    sha256: optional(scalar('hash', 'SHA-256 of its content.')),
    bytes: optional(count('Its size.')),
    url: optional(text('The address.')),
    requirements: listOf(text('An id.'), 'The requirements that it stands for.'),
    removed: optional(flag('Its copy was removed by request.')),
  },
  'A piece of evidence, however often it was attached.',
);

const spanKeys = {
  name: text('The name that `--period` takes.'),
  from: day('Its first day.'),
  to: day('Its last day.'),
} as const;

const partShape = record(
  {
    section: optional(record(sectionKeys, 'A section.')),
    item: optional(record(itemKeys, 'An item.')),
    lead: optional(text('An office or a person; empty for what is assigned to nobody.')),
    period: optional(
      record(
        { ...spanKeys, next: optional(record(spanKeys, 'The period behind it; absent at the end of the plan.')) },
        'A period, or several in a row.',
      ),
    ),
  },
  'What the report is of; absent where it is of all.',
);

export const reportOutput = record(
  {
    format: formatNumber(2),
    plan: planShape,
    sourceComplete: flag('The text of the source is at hand whole.'),
    unit: nullable(unitShape),
    part: optional(partShape),
    ...dayKeys,
    recorder: text('Who fills in.'),
    signedOn: nullable(day('The day beside the signature; null where it is left for the hand.')),
    addressee: text('To whom it goes; empty where nobody has said.'),
    contact: text('Who can be asked about it; empty where nobody has said.'),
    words: nullable(
      record(
        {
          about: listOf(text('A paragraph.'), 'What it says of itself.'),
          practice: listOf(text('A paragraph.'), 'Main practices and results of the year.'),
          next: listOf(text('A paragraph.'), 'Next steps.'),
        },
        'What the unit itself writes of the whole year; null where that has no place.',
      ),
    ),
    ledgerDigest: text('One digest over the heads of all writers, as `verify` prints it.'),
    submission: nullable(submissionShape),
    ledger: record(
      {
        faults: count('Places that cannot be read or were altered.'),
        incompleteBatches: count('Batches that were not written whole.'),
      },
      'What of the ledger is left out.',
    ),
    figures: record(
      {
        total: count('How many requirements count.'),
        totals: totalsShape,
        points: optional(pointsShape),
        overdue: overdueCountsShape,
        completion: completionShape,
        behind: count('How many lights are yellow.'),
        lacksEvidence: count('How many lack evidence that the plan lists.'),
        doneWithoutEvidence: count('How many are done with nothing attached at all.'),
        evidence: evidenceCountShape,
        outdated: count('How many have records made when they read otherwise.'),
        contributions: count('How many are targets of the whole district.'),
        dueInSpan: optional(
          record(
            { of: count('How many were due in the period.'), done: count('How many of them are done.') },
            'Of a report of a period: what was due in it.',
          ),
        ),
      },
      'The figures.',
    ),
    sections: listOf(sectionShape, 'Those with requirements that count.'),
    requirements: listOf(requirementShape, 'Those that count, in the order of the document.'),
    contributions: listOf(requirementShape, 'Targets of the whole district, which count in no rate.'),
    orphans: listOf(
      record(
        {
          ...entryKeys,
          requirement: text('The id that it was recorded for.'),
          said: text('What the requirement said then.'),
        },
        'An entry whose requirement is no longer in the plan.',
      ),
      'Records whose requirement is no longer in the plan.',
    ),
    evidence: listOf(evidenceShape, 'All evidence, each once.'),
    dueNext: optional(listOf(requirementShape, 'Of a report of a period: what is due in the next one.')),
  },
  'The facts of a report; what people wrote is masked and in one language.',
);
