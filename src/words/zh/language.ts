import type { LanguageTraits } from '../language-traits.ts';

export const raw: LanguageTraits = {
  tag: 'zh-CN',
  tagWithRegion: 'zh-CN',
  locales: ['zh'],
  isOf: (text) => /\p{Script=Han}/u.test(text),
  closesDigits: true,
};
