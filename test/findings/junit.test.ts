import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { FormatContext } from '../../src/findings/diagnostic-format.ts';
import { formatJunit } from '../../src/findings/junit.ts';
import { contextFor, diagnostic } from '../support/diagnostics.ts';
import fc from '../support/fast-check.ts';

const files = ['plans/2024.yaml', 'plans/v1.2.yml'];
const error = diagnostic({ code: 'unquoted-id', values: { text: '1.10', number: '1.1' } }, '2:7-2:11');
const warning = diagnostic({ code: 'target-differs-from-quote', values: { quote: '<不少于2次>', target: '3' } });
const hinted = diagnostic({ code: 'unknown-unit-kind', values: { kind: 'a&"b"', near: '', known: 'school' } });

/** What the schema says of an element: attributes that it must have and may have, elements in it, and whether there is text. */
interface Allowed {
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly inside: readonly string[];
  readonly hasText?: true;
}

const counts = ['tests', 'failures', 'errors'];
const failing: Allowed = { must: [], may: ['type', 'message'], inside: [], hasText: true };
const output: Allowed = { must: [], may: [], inside: [], hasText: true };
const places = ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'];

const jenkins: Readonly<Record<string, Allowed>> = {
  testsuites: { must: [], may: ['name', 'time', ...counts], inside: ['testsuite'] },
  testsuite: {
    must: ['name', ...counts],
    may: places,
    inside: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    must: ['name'],
    may: ['time', 'classname', 'group'],
    inside: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: failing,
  'system-out': output,
};

function offencesIn(element: Element): string[] {
  const { must = [], may = [], inside = [], hasText } = jenkins[element.nodeName] ?? {};
  const names = [...element.attributes].map(({ name }) => name);
  const children = [...element.childNodes];
  const elements = children.filter((child) => child.nodeType === 1) as Element[];
  const text = children.filter(({ nodeType }) => nodeType === 3).map((child) => child.nodeValue?.trim());
  return [
    ...must.filter((name) => !names.includes(name)).map((name) => `${element.nodeName} lacks ${name}`),
    ...names.filter((name) => ![...must, ...may].includes(name)).map((name) => `${element.nodeName} has ${name}`),
    ...elements
      .filter(({ nodeName }) => !inside.includes(nodeName))
      .map(({ nodeName }) => `${element.nodeName} > ${nodeName}`),
    ...(hasText || text.join('') === '' ? [] : [`text in ${element.nodeName}`]),
    ...(/^(?:[0-9]{0,3})*(?:\.[0-9]*)?$/.test(element.getAttribute('time') ?? '') ? [] : ['time']),
    ...elements.flatMap(offencesIn),
  ];
}

const junit = (found: Parameters<typeof formatJunit>[0], parts: Partial<FormatContext> = {}): string =>
  formatJunit(found, contextFor({ files, ...parts }));

describe('junit', () => {
  it('has a suite a file, a failure an error, and the rest as output', async () => {
    await expect(junit([error, warning, hinted])).toMatchFileSnapshot('../fixtures/junit/findings.xml');
  });

  it('has a case that passes for a file with nothing wrong, with what was noted as its output', () => {
    expect(junit([warning])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="plan validate" tests="2" failures="0" errors="0" time="0">',
        '<testsuite name="plans/2024.yaml" tests="1" failures="0" errors="0" time="0" skipped="0" file="plans/2024.yaml">',
        '<testcase name="plans/2024.yaml" classname="plans/2024" time="0"><system-out>plans/2024.yaml:1:1 警告 原文是“&lt;不少于2次&gt;”，目标却是 3 [target-differs-from-quote]</system-out></testcase>',
        '</testsuite>',
        '<testsuite name="plans/v1.2.yml" tests="1" failures="0" errors="0" time="0" skipped="0" file="plans/v1.2.yml">',
        '<testcase name="plans/v1.2.yml" classname="plans/v1_2" time="0"/>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('is what Jenkins’ schema for it (junit-10.xsd of its xunit plugin) lets stand', () => {
    const texts = [junit([]), junit([error, warning, hinted, error]), junit([warning], { isStrict: true })];
    for (const text of texts) {
      const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
      expect(root?.nodeName).toBe('testsuites');
      expect(root === null ? ['no root'] : offencesIn(root)).toEqual([]);
    }
  });

  it('counts warnings as failures where they count', () => {
    expect(junit([warning], { isStrict: true })).toMatch(
      /tests="2" failures="1"[\s\S]*<failure [^>]*type="target-differs/,
    );
  });

  it('never gives two cases one name', () => {
    const names = [...junit([error, error, error]).matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });

  it('is well-formed whatever a plan says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (key, file) => {
        const found = diagnostic({ code: 'unknown-key', values: { key, near: '', known: 'id' } }, '1:1-1:4', file);
        const xml = junit([found], { files: [file] });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that none gets through is what is tested.
        expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u);
        const [, ...lines] = xml.trimEnd().split('\n');
        const withoutTags = lines.join('\n').replace(/<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>/g, '');
        expect(withoutTags).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      }),
      { numRuns: 50 },
    );
  });
});
