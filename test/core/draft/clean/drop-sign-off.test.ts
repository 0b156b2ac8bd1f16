import { describe, expect, it } from 'vitest';
import { dropSignOff, signerOf } from '../../../../src/core/draft/clean/drop-sign-off.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('what stands below the text', () => {
  it.each([
    [['某区教育局', '2024年2月26日']],
    [['某小学', '二〇二四年二月二十六日']],
    [['附件：1. 任务分解表', '2. 联系表']],
    [['抄送：区委办、区政府办。', '某区教育局办公室　2024年2月26日印发']],
    [['（此件公开发布）']],
  ])('goes: %j', (below) => {
    const cleaned = dropSignOff(lines('一、标题', '正文。', ...below));
    expect(textsOf(cleaned)).toEqual(['一、标题', '正文。']);
    expect(doneBy(cleaned)).toEqual([`sign-off ${below.map((_line, at) => at + 3).join()}`]);
  });

  it('names who signed', () => {
    expect(signerOf(lines('附件：表', '某区教育局', '2024年2月26日'))).toBe('某区教育局');
    expect(signerOf(lines('附件：表'))).toBe('');
  });

  it('is no last item', () => {
    const text = ['一、标题', '1.走访幼儿园', '2.协助教育局，配合学校'];
    expect(textsOf(dropSignOff(lines(...text)))).toEqual(text);
  });
});
