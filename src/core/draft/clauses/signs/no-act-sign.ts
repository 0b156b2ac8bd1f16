/** What a clause that asks nobody for anything is to its sentence. */
export type SignRole = 'attitude' | 'effect' | 'means' | 'completion';

/** By what a clause shows that nobody could tick it off. */
export interface NoActSign {
  /** All are looked for in one: what refers to a group of its own names it. */
  readonly pattern: RegExp;
  readonly example: string;
  /** `attitude` where it says nothing else. */
  readonly role?: SignRole;
  /** Only there; anywhere where it says nothing else. */
  readonly at?: 'behind-act' | 'before-act';
  /** It shows so whatever number, rhythm or day stands in it. */
  readonly isCounted?: true;
  /** It shows so whatever is forbidden or asked in it. */
  readonly isRule?: true;
}
