/** What the program must know of a language; its words are the tables beside it. */
export interface LanguageTraits {
  /** By BCP 47, as a web page names it. */
  readonly tag: string;
  /** The same with a region, as SARIF wants it. */
  readonly tagWithRegion: string;
  /** How locales that mean it begin. */
  readonly locales: readonly string[];
  /** Whether a text is written in it, told by its letters. */
  readonly isOf: (text: string) => boolean;
  /** On paper its letters stand close to digits, without a space. */
  readonly closesDigits: boolean;
}
