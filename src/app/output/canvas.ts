import type { Output } from '../../host.ts';
import type { Canvas } from '../../screens/status-screen.ts';
import type { Language } from '../../words/language.ts';

/** Where a screen is drawn. */
export function canvasOn({ columns, theme, isPlain, guide }: Output, language: Language): Canvas {
  return { columns, theme, language, isPlain, isGuided: guide !== undefined };
}
