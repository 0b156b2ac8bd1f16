import type { InBoth } from './language.ts';

/** What is said besides the questions where one line stands after the other. */
export interface PlainWords {
  /** Below a list: how to answer. */
  readonly choose: string;
  /** Behind a question for text: how to go back. */
  readonly back: string;
  readonly notThere: string;
  readonly search: string;
}

/** For terminals that show one line after the other. */
export const plainMessages: InBoth<PlainWords> = {
  zh: {
    choose: '输入前面的编号或字母，回车确认；只按回车是第一项',
    back: '（输入 < 返回）',
    notThere: '没有这一项，请再输入一次',
    search: '都不是，返回',
  },
  en: {
    choose: 'Type the number or letter before it, then Enter; Enter alone takes the first',
    back: '(type < to go back)',
    notThere: 'There is no such choice; type again',
    search: 'None of these, go back',
  },
};
