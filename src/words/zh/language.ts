import type { LanguageFacts } from '../language-facts.ts';

export const raw: LanguageFacts = {
  tag: 'zh-CN',
  tagWithRegion: 'zh-CN',
  locales: ['zh'],
  isOf: (text) => /\p{Script=Han}/u.test(text),
};
