import { Chalk } from 'chalk';

/** Colour adds to words, never replaces them; without colour every function returns its text unchanged. */
export interface Theme {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Struck through, for what was taken back. */
  readonly struck: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

export function themeFor(hasColor: boolean): Theme {
  const paint = new Chalk({ level: hasColor ? 1 : 0 });
  return {
    strong: paint.bold,
    faint: paint.dim,
    struck: paint.dim.strikethrough,
    good: paint.green,
    warning: paint.yellow,
    bad: paint.red,
    accent: paint.cyan,
  };
}
