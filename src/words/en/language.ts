import type { LanguageFacts } from '../language-facts.ts';

export const raw: LanguageFacts = {
  tag: 'en',
  tagWithRegion: 'en-US',
  locales: ['en'],
  isOf: (text) => /\p{Script=Latin}/u.test(text),
};
