import { describe, expect, it } from 'vitest';
import { evidenceMessages } from '../../src/messages/evidence-messages.ts';
import { verifyMessages } from '../../src/messages/verify-messages.ts';

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
});
