/** Up to the last `@`, as a password may hold one; the slashes, as paths lose one of two, and the colon, as a URI may write it. */
const withPassword =
  /(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9+.-]{0,30}(?::|%3A)\/{1,2}[^\s/:@%]{0,200}(?::|%3A))[^\s“”「」，。；]{0,1000}@/giu;

const asParameter = /([?&]password=)([^\s&“”「」，。；"']+)/giu;

/** Addresses with the password in them left out: `postgres://u:secret@h/db` → `postgres://u:…@h/db`. All else as it was. */
export function maskPassword(text: string): string {
  if (!text.includes('/') || !/@|password=/i.test(text)) return text;
  return text.replace(withPassword, '$1…@').replace(asParameter, '$1…');
}

/** The passwords that stand as a parameter: `?password=secret`. */
export function passwordsIn(text: string): string[] {
  return Array.from(text.matchAll(asParameter), ([, , password = '']) => password);
}
