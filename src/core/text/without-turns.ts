/** A text without the marks that turn the direction of what follows, and without byte order marks within: in a file or on a screen they make it read otherwise than it is. */
export function withoutTurns(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
