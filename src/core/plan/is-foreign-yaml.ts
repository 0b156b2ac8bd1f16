/** A key that every plan has and that files of other programs hardly do, at the top or first in flow style. */
const ownKey = /(?:^|[{,]\s*)["']?(?:sections|issuer|period)["']?\s*[:：]/m;

/**
 * Whether a YAML file is some other program's (docker-compose, a workflow), told by what stands in it: none of a plan's
 * keys. An empty file is not: most likely it is a plan that was not saved.
 */
export function isForeignYaml(text: string): boolean {
  return !ownKey.test(text) && text.replace(/^[ \t]*#.*$/gm, '').trim() !== '';
}
