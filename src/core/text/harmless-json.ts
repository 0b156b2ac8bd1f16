/** What JSON lets stand though a terminal acts on it: DEL, C1, line separators, marks of direction. */
const unescaped = /[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON, indented by so many signs, that does nothing to a terminal and means the same as without the escapes. */
export function harmlessJson(value: unknown, indent = 2): string {
  return `${JSON.stringify(value, null, indent).replace(unescaped, escaped)}\n`;
}

/** One code unit as JSON and YAML write it. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
