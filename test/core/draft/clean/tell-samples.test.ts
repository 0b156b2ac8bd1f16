import { describe, expect, it } from 'vitest';
import { tellSamples } from '../../../../src/core/draft/clean/samples/tell-samples.ts';
import { draftOf, lines, outlineOf } from '../../../support/documents.ts';

const plan = ['读书节征文方案', '一、对象', '全体师生。', '二、要求', '每人上交读后感1篇。'];
const told = (...texts: readonly string[]) =>
  tellSamples(lines(...texts)).lines.flatMap(({ text, isTold }) => (isTold ? [text] : []));

describe('a sample that is attached', () => {
  const sample = ['一、书里的故事', '我每天读书一小时，争取读完20本。', '二、我的打算', '假期里我要再读5本。'];

  it('heads nothing and asks for nothing, whatever it numbers', () => {
    const text = [...plan, '三、附：读后感范文（高年级）', ...sample].join('\n');
    expect(outlineOf(text)).toEqual([
      '一 对象: – 对象',
      '二 要求: – 要求',
      '三 附：读后感范文（高年级）: – 附：读后感范文（高年级）',
    ]);
    const duties = draftOf(text).plan.sections.flatMap(({ items }) => items.flatMap((item) => item.requirements));
    expect(duties.map((duty) => duty.text)).toEqual(['每人上交读后感1篇']);
  });

  it('goes with what is attached below the signature, and ends where something else is', () => {
    const texts = [...plan, '附件：', '读后感模板1', ...sample, '附件2：送交名单'];
    expect(told(...texts)).toEqual(sample);
  });

  it('is none where nothing below its name begins to count', () => {
    expect(told(...plan, '三、附：读后感范文', '见学校网站。')).toEqual([]);
  });
});

describe('the form of a paper', () => {
  const form = ['读后感', '一、书名', '二、内容', '1.人物', '2.情节', '三、感想'];

  it('has numbers of its own up to the one that goes on with the text', () => {
    const texts = ['一、要求', '（一）写法', '1.写一篇读后感，格式如下：', ...form, '2.题目自拟。', '二、评比'];
    expect(told(...texts)).toEqual(form);
  });

  it('ends at a sentence, and is none below a heading', () => {
    expect(told('1.表格按次序填写，格式如下：', '姓名', '班级', '填好后交教务处。')).toEqual(['姓名', '班级']);
    expect(told('三、格式：', '1.用纸', '2.字体')).toEqual([]);
  });

  it('leaves what leads to it to ask, and to name whose the list below is', () => {
    const list = ['（一）布置', '请各班主任做好清扫工作，要求如下：', '1.桌面擦净。', '2.黑板擦净。'];
    const [section] = draftOf(['考场布置通知', '一、考前', ...list].join('\n')).plan.sections;
    const duties = section?.items.flatMap((item) => item.requirements) ?? [];
    expect(duties.map(({ text }) => text)).toContain('做好清扫工作');
    expect(duties.every(({ lead }) => lead.includes('各班主任'))).toBe(true);
  });
});

describe('the words of an oath or a song', () => {
  const oath = ['领誓人：', '请跟我宣誓——', '我要爱护每一本书，', '按时归还图书。', '宣誓人：全体读者'];

  it('are whoever’s say them, up to who swears, or to a number or a note below', () => {
    expect(told('一、流程', '1.入场', '二、入馆誓词', ...oath, '各班于6月1日前报名。')).toEqual(oath);
    const song = ['我们唱响书香，', '点亮小灯。'];
    expect(told('馆歌歌词：', ...song, '三、要求', '1.按时到场。')).toEqual(song);
    expect(told('歌词', ...song, '注：请各班学唱。')).toEqual(song);
    expect(told('各班修改誓词，报馆办公室。', '按时归还图书。')).toEqual([]);
  });
});
