import type { Language } from '../language.ts';

/** What the manual says of one code. */
export type ManualEntry = Readonly<Record<Language, Paragraph>> & { readonly example: Example };

export interface Paragraph {
  /** What the check finds. */
  readonly finds: string;
  /** Why that matters to those who work with the plan. */
  readonly why: string;
}

/**
 * The same fault made and mended, as a writer sees it. A fragment goes into a sound plan: `top` replaces keys of the
 * plan, `requirements` is the list of its only item; `file` is a whole file, `call` a command line.
 */
export interface Example {
  readonly of: 'top' | 'requirements' | 'file' | 'call';
  readonly wrong: string;
  readonly right: string;
  /** What both are compared with, a fragment of the same kind. */
  readonly earlier?: string;
}
