import { Chalk } from 'chalk';
import { type Shown, trusted } from '../words/shown.ts';

/** Puts colour on what is shown. */
export type Paint = (text: Shown) => Shown;

/** Colour adds to words, never replaces them; without colour every function returns its text unchanged. */
export interface Theme {
  readonly strong: Paint;
  readonly faint: Paint;
  /** Struck through, for what was taken back. */
  readonly struck: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly bad: Paint;
  readonly accent: Paint;
}

export function themeFor(hasColor: boolean): Theme {
  const paint = new Chalk({ level: hasColor ? 1 : 0 });
  return {
    strong: painting(paint.bold),
    faint: painting(paint.dim),
    struck: painting(paint.dim.strikethrough),
    good: painting(paint.green),
    warning: painting(paint.yellow),
    bad: painting(paint.red),
    accent: painting(paint.cyan),
  };
}

/** The sequences of colour come after the cleaning, which would take them away. */
function painting(paint: (text: string) => string): Paint {
  return (text) => trusted(paint(text));
}
