import type { LanguageTraits } from '../language-traits.ts';

export const raw: LanguageTraits = {
  tag: 'en',
  tagWithRegion: 'en-US',
  locales: ['en'],
  isOf: (text) => /\p{Script=Latin}/u.test(text),
  closesDigits: false,
};
