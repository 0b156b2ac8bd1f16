import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceMessages, verifyMessages } from '../../src/words/areas/ledger/evidence.ts';
import { counted } from '../../src/words/en/counted.ts';

const messages = resolve(import.meta.dirname, '../../src/words/en');

const wordsIn = (messages: unknown): string =>
  typeof messages === 'object' && messages !== null
    ? Object.values(messages).map(wordsIn).join('\n')
    : String(messages);

describe('English messages', () => {
  it.each([
    ['verify', verifyMessages.en],
    ['evidence', evidenceMessages.en],
  ])('have no Chinese punctuation: %s', (_, messages) => {
    expect(wordsIn(messages)).not.toMatch(/[（）：；，。、]/);
  });

  it('say one or several as there are', () => {
    expect([0, 1, 2].map((count) => counted(count, 'entry', 'entries'))).toEqual(['0 entries', '1 entry', '2 entries']);
    expect(verifyMessages.en.whole({ entries: 1, writers: 2 })).toMatch(/ 1 entry in 2 files,/);
  });

  it.each(readdirSync(messages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')))(
    'never leave it open whether there is one or several: %s',
    (name) => {
      expect(readFileSync(join(messages, name), 'utf8')).not.toMatch(/[a-z]\(e?s\)/);
    },
  );
});
