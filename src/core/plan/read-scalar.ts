import { parseDay } from '../day.ts';
import { compare, type Decimal, parseDecimal, zero } from '../decimal.ts';
import type { NodeType, ValueProblem } from '../diagnostic.ts';
import type { Reading } from './reading.ts';
import type { ChoiceShape, ScalarShape } from './shape.ts';
import { writtenForms } from './written-forms.ts';
import { scalarType } from './yaml/scalar-type.ts';
import { nameOf, type ScalarNode, type Spot } from './yaml/source-node.ts';

/** One value: text as written, a day, an amount, a choice. */
export function readScalar(shape: ScalarShape, spot: Spot, reading: Reading): unknown {
  const { node } = spot;
  if (node.kind !== 'scalar' || scalarType(node) === 'nothing') return wrongType(wanted(shape), spot, reading);
  switch (shape.kind) {
    case 'text':
      return readText(node, spot, reading);
    case 'id':
      return readId(node, spot, reading);
    case 'plan-id':
      return readPlanId(node, spot, reading);
    case 'url':
      return matching(writtenForms.url, 'url', node, spot, reading);
    case 'day':
      return parseDay(node.text) ?? badValue('date', node, spot, reading);
    case 'yes-no':
      return readYesNo(node, spot, reading);
    case 'yes':
      return readYes(node, spot, reading);
    case 'format':
      return node.plain && node.text === '1' ? 1 : badValue('format', node, spot, reading);
    case 'amount':
      return readAmount(node, spot, reading);
    case 'score':
      return readScore(node, spot, reading);
    case 'every':
    case 'by':
      // As it is written, so that entries and prints know one spelling only.
      return writtenForms[shape.kind].test(node.text) ? node.text : badValue(shape.kind, node, spot, reading);
    case 'choice':
      return readChoice(shape, node, spot, reading);
    default:
      return shape satisfies never;
  }
}

function wanted({ kind }: ScalarShape): NodeType {
  if (kind === 'yes-no' || kind === 'yes') return 'yes-no';
  return kind === 'amount' || kind === 'score' || kind === 'format' ? 'number' : 'text';
}

/** A finding that something else was expected here. */
export function wrongType(wants: NodeType, spot: Spot, reading: Reading): undefined {
  const { node } = spot;
  const isScalar = node.kind === 'scalar';
  const values = { key: nameOf(spot), wants, found: isScalar ? scalarType(node) : node.kind };
  reading.add('wrong-type', { ...values, text: isScalar ? node.text : '' }, spot);
  return undefined;
}

function badValue(problem: ValueProblem, { text }: ScalarNode, spot: Spot, reading: Reading, known = ''): undefined {
  reading.add('bad-value', { problem, key: nameOf(spot), text, known }, spot);
  return undefined;
}

function readYesNo(node: ScalarNode, spot: Spot, reading: Reading): boolean | undefined {
  return scalarType(node) === 'yes-no' ? /^t/i.test(node.text) : wrongType('yes-no', spot, reading);
}

/** What is left out asks for nothing: a no would only be another way to write that. */
function readYes(node: ScalarNode, spot: Spot, reading: Reading): boolean | undefined {
  const isYes = readYesNo(node, spot, reading);
  return isYes === false ? badValue('choice', node, spot, reading, 'true') : isYes;
}

function readText(node: ScalarNode, spot: Spot, reading: Reading): string | undefined {
  if (scalarType(node) !== 'text') return wrongType('text', spot, reading);
  const text = node.text.trim();
  return text === '' ? badValue('empty', node, spot, reading) : text;
}

function matching(
  pattern: RegExp,
  problem: ValueProblem,
  node: ScalarNode,
  spot: Spot,
  reading: Reading,
): string | undefined {
  const text = readText(node, spot, reading);
  return text === undefined || pattern.test(text) ? text : badValue(problem, node, spot, reading);
}

/** Most ids hold nothing else: told quickly, because the classes of all of Unicode take milliseconds to compile. */
const plainId = /^[!-~]{1,64}$/;

/** An unquoted number is still read as it was meant, so that the rules have its id to name. */
function readId(node: ScalarNode, spot: Spot, reading: Reading): string | undefined {
  if (scalarType(node) === 'number') {
    reading.add('unquoted-id', { text: node.text, number: String(Number(node.text)) }, spot);
    return node.text;
  }
  if (scalarType(node) === 'text' && plainId.test(node.text)) return node.text;
  const id = matching(writtenForms.id, 'id', node, spot, reading);
  return id === undefined || id === id.normalize('NFKC') ? id : badValue('id', node, spot, reading);
}

function readPlanId(node: ScalarNode, spot: Spot, reading: Reading): string | undefined {
  const id =
    scalarType(node) === 'number'
      ? readId(node, spot, reading)
      : matching(writtenForms.planId, 'plan-id', node, spot, reading);
  return id !== undefined && writtenForms.deviceName.test(id) ? badValue('device-name', node, spot, reading) : id;
}

/** From the text as written, so that no digit passes through a floating-point number. */
function readAmount(node: ScalarNode, spot: Spot, reading: Reading): unknown {
  const text = node.text.normalize('NFKC').trim();
  const isPercent = text.endsWith('%');
  const value = parseDecimal(isPercent ? text.slice(0, -1) : text);
  if (value !== undefined) return { value, isPercent };
  reading.add('bad-target', { problem: 'amount', key: nameOf(spot), text: node.text }, spot);
  return undefined;
}

/** Nothing to be had is no score: what counts for nothing has none. */
function readScore(node: ScalarNode, spot: Spot, reading: Reading): Decimal | undefined {
  const score = parseDecimal(node.text);
  return score !== undefined && compare(score, zero) > 0 ? score : badValue('score', node, spot, reading);
}

function readChoice({ choices }: ChoiceShape, node: ScalarNode, spot: Spot, reading: Reading): string | undefined {
  if (choices.includes(node.text)) return node.text;
  return badValue('choice', node, spot, reading, choices.join(', '));
}
