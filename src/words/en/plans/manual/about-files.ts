import type { Like } from '../../../table.ts';
import type { aboutFiles as zh } from '../../../zh/plans/manual/about-files.ts';

export const aboutFiles = {
  'unreadable-file': {
    finds: 'The file to check does not exist, is a folder or something special such as a pipe, or may not be read.',
    why: 'If a mistyped path passed in silence, the plan would never be checked while all seemed well.',
  },
  'not-utf-8': {
    finds: 'The file is not UTF-8: often GBK or UTF-16 as Notepad or a spreadsheet saved it, or no text at all.',
    why: 'Read in the wrong encoding, text is garbage; a guess may be wrong, so the file has to be saved as UTF-8.',
  },
  'empty-plan': {
    finds: 'The file is empty, or holds nothing but comments.',
    why: 'Most likely it was not saved, or its content was lost in copying.',
  },
  'beyond-limits': {
    finds:
      'The file has more than 30 million characters or a line of more than a million, is nested deeper than 64 levels, or needs more memory than the program may use.',
    why: 'No plan needs that; such a file was put here by mistake, or is meant to make a program hang.',
  },
  'yaml-syntax': {
    finds: 'The YAML is wrong: indentation, a tab, a full-width colon, a quote or bracket never closed, and the like.',
    why: 'Such a file has no certain meaning. Chinese keyboards often give the colon "：", which is not ": ".',
  },
  'unsupported-yaml': {
    finds:
      'YAML that a plan file does without: anchors (&), aliases (*), tags (!), merge keys (<<), directives (%), several documents.',
    why: 'They hide from a reader what the plan says, and let a small file unfold into a huge one.',
  },
  'duplicate-key': {
    finds: 'One key is written twice in the same place.',
    why: 'Readers of YAML differ, some take the first and some the last: either way one of the two is lost.',
  },
} as const satisfies Like<typeof zh>;
