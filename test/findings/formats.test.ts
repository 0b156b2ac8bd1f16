/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: that none gets through is what is tested. */

import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, severities } from '../../src/core/diagnostic.ts';
import { excerpt } from '../../src/findings/excerpt.ts';
import { formatGithub } from '../../src/findings/github.ts';
import { diagnosticFormats } from '../../src/findings/index.ts';
import { formatJson } from '../../src/findings/json.ts';
import { formatPretty } from '../../src/findings/pretty.ts';
import { displayWidth as stringWidth } from '../../src/screens/text.ts';
import { contextFor, diagnostic } from '../support/diagnostics.ts';

const unquoted = diagnostic({ code: 'unquoted-id', values: { text: '1.10', number: '1.1' } }, '2:7-2:11');
const hostile = diagnostic(
  { code: 'unknown-key', values: { key: '\u001b[31m红\u009b2J\u202e', near: '', known: 'id, text' } },
  '1:1-1:4',
  'plans/a,b:c%\n\u001b]0;x\u0007.yaml',
);
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('pretty', () => {
  it('shows the place, the words, and the line with a mark under it', () => {
    const sources = new Map([['plans/2024.yaml', '要求:\n  id: 1.10\n']]);
    expect(formatPretty([unquoted], contextFor({ sources }))).toBe(
      [
        'plans/2024.yaml:2:7 错误 编号 1.10 会被读成数字 1.1，请加引号："1.10" [unquoted-id]',
        '   2 │   id: 1.10',
        '     │       ^^^^',
        '',
        '检查 1 个计划文件：1 个错误（plan explain unquoted-id 查看说明）',
        '',
      ].join('\n'),
    );
  });

  it('counts what it found, each severity in its words', () => {
    const found = [
      unquoted,
      diagnostic({ code: 'target-differs-from-quote', values: { quote: '不少于2次', target: '3' } }),
      diagnostic({ code: 'incomplete-source', values: { title: '要点' } }),
    ];
    expect(formatPretty(found, contextFor({ files: ['a.yaml', 'b.yaml', 'c.yaml'] }))).toMatch(
      /检查 3 个计划文件：1 个错误，1 个警告，1 个提示（plan explain unquoted-id 查看说明）\n$/,
    );
    expect(formatPretty(found, contextFor({ files: ['a.yaml', 'b.yaml', 'c.yaml'], language: 'en' }))).toMatch(
      /3 plan files checked: 1 error, 1 warning, 1 note \(plan explain unquoted-id says more\)\n$/,
    );
    expect(formatPretty([], contextFor())).toBe('检查 1 个计划文件：没有问题\n');
  });

  it('lets nothing reach the terminal that acts on it', () => {
    const sources = new Map([[hostile.file, '\u001b[31m红\u009b2J\u202e: 1\u0000']]);
    expect(formatPretty([hostile], contextFor({ sources })).replaceAll('\n', '')).not.toMatch(control);
  });
});

describe('the marked line', () => {
  const under = (line: string, piece: string, width = 60) => {
    const start = line.indexOf(piece);
    return excerpt(line, start, start + piece.length, width);
  };

  it.each(['title: 区教育局要点', '\t键:\t值', 'a𠮷b: 值', 'e\u0301: 值', '👨‍👩‍👧: 值'])(
    '%j is marked right under its text',
    (line) => {
      const piece = line.slice(-1);
      const { text, indent, length } = under(line, piece);
      expect(indent).toBe(stringWidth(text) - stringWidth(piece));
      expect(length).toBe(stringWidth(piece));
    },
  );

  it('is cut around the place when it is too long', () => {
    const line = `${'前'.repeat(500)}这里${'后'.repeat(500)}`;
    const { text, indent, length } = under(line, '这里');
    expect(stringWidth(text)).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^\.\.\.前+这里后+…$/);
    expect(indent).toBe(stringWidth(text.slice(0, text.indexOf('这里'))));
    expect(length).toBe(4);
  });

  it('takes no longer for a line of ten megabytes', () => {
    const started = performance.now();
    const { text } = excerpt('长'.repeat(5_000_000), 2_500_000, 5_000_000, 60);
    expect(stringWidth(text)).toBeLessThanOrEqual(60);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('has a mark even where nothing stands', () => {
    expect(excerpt('', 0, 0, 60).length).toBe(1);
    expect(excerpt('a', 1, 1, 60)).toEqual({ text: 'a', indent: 1, length: 1 });
  });
});

describe('json', () => {
  it('has the keys that programs rely on', () => {
    const found = [unquoted, diagnostic({ code: 'incomplete-source', values: { title: '要点' } })];
    expect(JSON.parse(formatJson(found, contextFor({ files: ['a.yaml', 'b.yaml'] })))).toEqual({
      format: 1,
      files: 2,
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          severity: 'error',
          code: 'unquoted-id',
          message: '编号 1.10 会被读成数字 1.1，请加引号："1.10"',
          file: 'plans/2024.yaml',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          path: '',
        },
        expect.objectContaining({ severity: 'note', code: 'incomplete-source' }),
      ],
    });
  });

  it('has a hint where there is one', () => {
    const found = diagnostic({ code: 'unknown-unit-kind', values: { kind: 'x', near: '', known: 'school' } });
    expect(JSON.parse(formatJson([found], contextFor())).diagnostics[0].hint).toBe('可用：school');
  });

  it('means the same with nothing in it that a terminal acts on', () => {
    const json = formatJson([hostile], contextFor());
    expect(json.replaceAll('\n', '')).not.toMatch(control);
    expect(JSON.parse(json).diagnostics[0].file).toBe(hostile.file);
  });
});

describe('github', () => {
  it('writes a command for each finding', () => {
    expect(formatGithub([unquoted], contextFor())).toBe(
      '::error file=plans/2024.yaml,line=2,endLine=2,col=7,endColumn=11,title=unquoted-id::编号 1.10 会被读成数字 1.1，请加引号："1.10"\n',
    );
  });

  it('names the severities as GitHub does, and gives no end column across lines', () => {
    const found = diagnostic({ code: 'incomplete-source', values: { title: '100%' } }, '1:2-3:4');
    expect(formatGithub([found], contextFor())).toBe(
      '::notice file=plans/2024.yaml,line=1,endLine=3,col=2,title=incomplete-source::《100%25》的原文不全，计划里可能缺要求\n',
    );
  });

  it('names files from the top of the repository, and keeps the way out', () => {
    const unknown = diagnostic({ code: 'unknown-key', values: { key: 'deu', near: 'due', known: 'due' } });
    const output = formatGithub([unknown], contextFor({ folder: '/project/sub', top: '/project' }));
    expect(output).toMatch(/^::error file=sub\/plans\/2024\.yaml,.*?::.+（.+）\n$/);
  });

  it('says where the rest is when there are more than GitHub marks', () => {
    const many = Array.from({ length: 11 }, (_, index) => diagnostic(undefined, `${index + 1}:1-${index + 1}:2`));
    const last = '::notice::GitHub 每一步的每一类只标出 10 处，全部列在这一步的日志里\n';
    expect(formatGithub(many, contextFor()).endsWith(last)).toBe(true);
    expect(formatGithub(many.slice(1), contextFor())).not.toContain('::notice');
  });

  it('escapes what would end a property or the command', () => {
    const output = formatGithub([hostile], contextFor());
    expect(output).toContain('file=plans/a%2Cb%3Ac%25 .yaml,');
    expect(output.trimEnd()).not.toMatch(/[\n\u001b]/);
  });
});

describe('every format', () => {
  it.each(Object.entries(diagnosticFormats))(
    '%s ends its lines, and takes nothing for an answer',
    async (_name, load) => {
      const format = await load();
      expect(format([unquoted], contextFor())).toMatch(/\n$/);
      expect(format([], contextFor())).toMatch(/^$|\n$/);
    },
  );

  it('knows the severity of each code', () => {
    for (const code of Object.keys(severities) as DiagnosticCode[]) {
      expect(['error', 'warning', 'note']).toContain(severities[code]);
    }
  });
});
