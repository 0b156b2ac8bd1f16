import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedSchemas } from '../support/contracts.ts';

const docs = resolve(import.meta.dirname, '../../docs');

interface OutputSchema {
  readonly title: string;
  readonly properties?: { readonly format?: { readonly const?: number } };
}

describe.each(['for-programs.md', 'for-programs.zh-CN.md'])('docs/%s', (name) => {
  const page = readFileSync(resolve(docs, name), 'utf8');

  it('lists every output with its call, its format and its schema, and names every other schema', () => {
    for (const [file, schema] of shippedSchemas) {
      const { title, properties } = schema as unknown as OutputSchema;
      const link = `[${file}](../schemas/${file})`;
      expect(page).toContain(link);
      const call = /plan .*$/.exec(title)?.[0];
      const isOutput = call !== undefined && properties?.format?.const !== undefined;
      if (isOutput) expect(page).toContain(`| \`${call}\` | ${properties.format?.const} | ${link} |`);
    }
  });

  it('names every key of what all outputs share', () => {
    const { $defs } = shippedSchemas.get('common.schema.json') as { $defs: Record<string, object> };
    for (const shape of ['plan', 'unit', 'target', 'period', 'totals', 'completion', 'dutyEvidence']) {
      const { properties } = $defs[shape] as { readonly properties: object };
      for (const key of Object.keys(properties)) expect(page).toMatch(new RegExp(`[\`{, ]${key}[\`?:, ]`));
    }
  });
});
