import { count, flag, listOf, optional, record, scalar, shared, text } from '../declare.ts';

export const evidenceCountShape = shared(
  'evidenceCount',
  'How much evidence',
  record(
    {
      files: count('Contents, each once in the whole plan.'),
      links: count('Addresses, each once in the whole plan.'),
      byDuty: count('Files and links, each once in every duty that it is attached to.'),
    },
    'Evidence counted by content; what was removed by request is none.',
  ),
);

export const dutyEvidenceShape = shared(
  'dutyEvidence',
  'Evidence of a duty',
  record(
    {
      expected: optional(listOf(text('A name.'), 'What should be on file, as the plan lists it.')),
      attached: optional(count('How often something was attached.')),
      counted: optional(count('How many different files and links are attached.')),
      missing: flag('Something is recorded, the plan lists evidence, and none is attached.'),
      doneWithout: flag('Done with nothing attached at all, whatever the plan lists.'),
    },
    'What is on file for a requirement. Where many units are told of, only what is missing.',
  ),
);

export const evidenceFileShape = record(
  {
    name: text('The name that it had.'),
    sha256: scalar('hash', 'SHA-256 of its content.'),
    bytes: count('Its size.'),
  },
  'A file, of which a copy is kept.',
);

export const evidenceLinkShape = record({ url: text('An http or https address.') }, 'An address.');
