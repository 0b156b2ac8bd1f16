import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/answers.ts';

export const words = {
  notAList: 'a list of answers is wanted, each like { id: "1.1", done: true }',
  notAMap: 'an answer looks like { id: "1.1", done: true }',
  noId: 'no id (of the requirement)',
  unknownKey: ({ key, near }) => `unknown key ${key}${near ? `; did you mean ${near}?` : ''}`,
  doubledKey: '{key} stands twice; write it once',
  wrongFlag: 'the value of {key} can only be true, without quotes',
  wrongValue: ({ key }) => `the value of ${key} is to be text${key === 'evidence' ? ', or a list of file names' : ''}`,
  syntax: 'this is no valid YAML or JSON',
  line: 'line {line}',
  at: '{place}: {problem}',
} as const satisfies Like<typeof zh>;
