import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { pageScript } from '../../src/page/assets/page-script.ts';
import { pageStyle } from '../../src/page/assets/page-style.ts';
import { draftPageStyle } from '../../src/reports/draft-page/draft-page-style.ts';
import { pageScript as reportScript } from '../../src/reports/page/page-script.ts';
import { pageStyle as reportStyle } from '../../src/reports/page/page-style.ts';

const browsersOf2020 = ['chrome80', 'firefox78', 'safari13.1'];

/** What esbuild would write otherwise for the browsers of that year: syntax that came later. */
const laterSyntax = (text: string, loader: 'css' | 'js') => {
  const [then, now] = [browsersOf2020, 'esnext'].map((target) => transformSync(text, { loader, target }).code);
  return (now ?? '').split('\n').filter((line) => !then?.split('\n').includes(line));
};

/** What came later, and no tool can write otherwise. */
const laterMembers =
  /\.(?:at|replaceAll|findLast\w*|to(?:Sorted|Reversed|Spliced)|with|requestSubmit|showPicker|replaceChildren|any|withResolvers|groupBy|hasOwn)\(|structuredClone|randomUUID|AbortSignal|WeakRef/g;
const laterStyle =
  /color-mix|light-dark|oklch|subgrid|@(?:layer|container)|:(?:is|where)\(|\d[dsl]v[hwib]\b|[{;](?:inset|aspect-ratio|container|translate|rotate|scale)[\w-]*:/g;

/** Rules whose boxes would touch: no row of boxes had a gap then. */
const gapsInRows = (style: string) =>
  (style.match(/[^{}]+\{[^{}]*\}/g) ?? []).filter((rule) => /display:(?:inline-)?flex/.test(rule) && /gap:/.test(rule));

/** Selectors that make a browser of then leave out the rule, but for those that it is asked about first. */
const unaskedSelectors = (style: string) =>
  style.split('\n').filter((line) => line.includes(':has(') && !line.startsWith('@supports selector(:has(a))'));

describe('a browser of 2020', () => {
  it.each([
    ['pages', pageScript],
    ['report', reportScript],
  ])('reads the script of the %s', (_of, script) => {
    expect(laterSyntax(script, 'js')).toEqual([]);
    expect(script.match(laterMembers)).toBeNull();
  });

  it.each([
    ['pages', pageStyle],
    ['report', reportStyle],
    ['draft beside its document', draftPageStyle],
  ])('reads the style of the %s', (_of, style) => {
    expect(laterSyntax(style, 'css')).toEqual([]);
    expect(style.match(laterStyle)).toBeNull();
    expect([...gapsInRows(style), ...unaskedSelectors(style)]).toEqual([]);
  });

  it('is known by what it lacks', () => {
    expect(laterSyntax('a ??= b;\nlet c;\n', 'js')).toHaveLength(1);
    expect(laterSyntax('.a{&:hover{color:red}}', 'css')).not.toEqual([]);
    expect('a.b.replaceAll(c)'.match(laterMembers)).not.toBeNull();
    expect('.a{color:red;inset:0}'.match(laterStyle)).not.toBeNull();
    expect(gapsInRows('.a{display:flex;gap:1rem}.b{display:grid;gap:1rem}')).toHaveLength(1);
    expect(unaskedSelectors('a:has(b){color:red}')).toHaveLength(1);
  });
});
