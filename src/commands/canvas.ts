import type { Output } from '../host.ts';
import type { Language } from '../messages/language.ts';
import type { Canvas } from '../terminal/status-screen.ts';

/** Where a screen is drawn. */
export function canvasOn({ columns, theme, isPlain }: Output, language: Language): Canvas {
  return { columns, theme, language, isPlain };
}
