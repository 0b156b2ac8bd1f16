import type { Progress } from '../core/progress/progress.ts';
import { pointsSumWords } from '../words/answers/points-words.ts';
import { pointsMessages } from '../words/areas/points.ts';
import { statusMessages } from '../words/areas/screen.ts';
import type { Language } from '../words/language.ts';
import { exact, line, type Shown, shown } from '../words/shown.ts';
import { wrap } from './text.ts';

interface Room {
  readonly columns: number;
  readonly language: Language;
}

/** 得分, in all, then by section and item; nothing where the plan gives no scores. */
export function pointsLines({ plan, requirements }: Progress, { language, columns }: Room): Shown[] {
  const all = pointsSumWords(requirements, language);
  if (all === undefined) return [];
  const say = pointsMessages[language];
  const told = (indent: Shown, name: Shown, words: Shown) =>
    wrap(line`${name}${say.colon}${words}`, columns - indent.length).map((each) => line`${indent}${each}`);
  return [
    ...told(line` `, say.name, all.all),
    ...plan.sections.flatMap((section) => {
      const within = requirements.filter((found) => found.section === section);
      const words = pointsSumWords(within, language);
      if (words === undefined) return [];
      const { number, title } = section;
      return [
        ...told(line`   `, statusMessages[language].section({ number, title }), words.all),
        ...section.items.flatMap((item) => {
          const ofItem = pointsSumWords(
            within.filter((found) => found.item === item),
            language,
          );
          return ofItem === undefined
            ? []
            : told(line`     `, line`${exact(item.id)} ${shown(item.title)}`, ofItem.all);
        }),
      ];
    }),
  ];
}
