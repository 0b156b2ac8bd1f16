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
