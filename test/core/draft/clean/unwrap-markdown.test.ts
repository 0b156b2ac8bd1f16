import { describe, expect, it } from 'vitest';
import { unwrapMarkdown } from '../../../../src/core/draft/clean/unwrap-markdown.ts';
import { lines, textsOf } from '../../../support/documents.ts';

describe('Markdown', () => {
  it.each([
    ['# 工作要点', '工作要点'],
    ['**（一）推动开放**', '（一）推动开放'],
    ['- 召开会议', '召开会议'],
    ['\uf0b7 召开会议', '召开会议'],
    ['\uf0d8召开会议', '召开会议'],
    ['➢ 召开会议', '召开会议'],
    ['l  召开会议', '召开会议'],
    ['¨ 召开会议', '召开会议'],
    ['Ø召开会议', '召开会议'],
    ['u 盘由信息员保管', 'u 盘由信息员保管'],
    ['v 1.0', 'v 1.0'],
    ['📌 二、教学管理', '二、教学管理'],
    ['> 引用', '引用'],
    ['见[原文](https://example.cn/a)。', '见原文。'],
    ['第一行<br>第二行&nbsp;完', '第一行第二行 完'],
  ])('%s', (text, expected) => {
    expect(textsOf(unwrapMarkdown(lines(text)))).toEqual([expected]);
  });

  it('has a head where a list is numbered from one below a line with a sign', () => {
    const [head, entry, other] = unwrapMarkdown(
      lines('●仓库保管规定', '1、物品入库登记。', '● 清点器材', '● 上锁'),
    ).lines;
    expect(head).not.toHaveProperty('isEntry');
    expect(entry?.text).toBe('1、物品入库登记。');
    expect(other).toMatchObject({ isEntry: true });
  });

  it('gives headings their depth, and bold words at the beginning as a title', () => {
    const [heading, bold, numbered, whole] = unwrapMarkdown(
      lines('## 一、标题', '**加强领导**，落实责任。', '1. **加强领导**：落实责任。', '**加强领导**'),
    ).lines;
    expect(heading).toMatchObject({ depth: 2 });
    expect(bold).toMatchObject({ depth: 0, bold: '加强领导' });
    expect(numbered).toMatchObject({ bold: '1. 加强领导' });
    expect(whole).not.toHaveProperty('bold');
  });
});

describe('what was struck out', () => {
  it('asks for nothing, and words that were are read without their marks', () => {
    const [struck, partly] = unwrapMarkdown(lines('- [ ] ~~租借大屏~~（取消）', '- 租借~~两块~~三块大屏')).lines;
    expect([struck?.text, struck?.isTold]).toEqual(['租借大屏（取消）', true]);
    expect([partly?.text, partly?.isTold]).toEqual(['租借两块三块大屏', undefined]);
  });
});
