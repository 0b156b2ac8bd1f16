import type { NodeType } from '../../diagnostic.ts';
import type { ScalarNode } from './source-node.ts';

const nothing = /^(?:~|null|Null|NULL)?$/;
const yesNo = /^(?:true|True|TRUE|false|False|FALSE)$/;
const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What is no text begins with a sign, a digit or a Latin letter: most of a plan is told by its first character. */
const lastOfAscii = 0x7f;

/** What a scalar means to YAML 1.2 (core schema, 10.3.2). Decided here, so that every reader decides alike. */
export function scalarType({ plain, text }: Pick<ScalarNode, 'plain' | 'text'>): NodeType {
  if (!plain || text.charCodeAt(0) > lastOfAscii) return 'text';
  if (nothing.test(text)) return 'nothing';
  if (yesNo.test(text)) return 'yes-no';
  return integer.test(text) || float.test(text) ? 'number' : 'text';
}
