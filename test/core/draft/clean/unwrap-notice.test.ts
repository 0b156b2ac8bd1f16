import { describe, expect, it } from 'vitest';
import { unwrapNotice } from '../../../../src/core/draft/clean/unwrap-notice.ts';
import { doneBy, draftOf, lines, textsOf } from '../../../support/documents.ts';

const notice = [
  '关于印发《某区教育局2024年工作要点》的通知',
  '各中小学校：',
  '现将《某区教育局2024年工作要点》印发给你们，请认真执行。',
  '某区教育局',
];

describe('a notice', () => {
  it('goes where the document that it hands on follows', () => {
    const cleaned = unwrapNotice(lines(...notice, '某区教育局2024年工作要点', '一、标题'));
    expect(textsOf(cleaned)).toEqual(['某区教育局2024年工作要点', '一、标题']);
    expect(doneBy(cleaned)).toEqual(['notice 1,2,3,4']);
  });

  it('ends where the document’s title begins, on several lines too, and not with who signed it', () => {
    const title = ['某区教育局', '2024年工作要点'];
    const cleaned = unwrapNotice(lines(...notice, '2024年2月26日', ...title, '一、标题'));
    expect(textsOf(cleaned)).toEqual([...title, '一、标题']);
  });

  it('stays where it numbers what it asks for itself', () => {
    const asking = [...notice.slice(0, 3), '一、各校要在3月5日前制订实施方案。', '二、督导室每季度通报一次。'];
    const text = [...asking, '某区教育局2024年工作要点', '一、标题'];
    expect(textsOf(unwrapNotice(lines(...text)))).toEqual([text[0], ...text.slice(2, -2), '一、标题']);
  });

  it('that is the document loses only whom it is addressed to', () => {
    const text = ['关于做好安全工作的通知', '各中小学校：', '为做好安全工作，现通知如下。', '一、标题'];
    expect(textsOf(unwrapNotice(lines(...text)))).toEqual([text[0], text[2], text[3]]);
  });

  it('that numbers what it asks for itself keeps that apart from what it hands on', () => {
    const text = [
      ...[
        '关于印发柳溪县森林防火任务分解方案的通知',
        '各林场：',
        '《柳溪县森林防火任务分解方案》现印发给你们，并通知如下：',
      ],
      '一、各林场要把巡护任务落实到人，于3月5日前把巡护名单报县林业局。',
      '二、护林员要每天巡山一次，发现烟火立即上报。',
      ...['柳溪县林业局', '2024年2月6日', '柳溪县森林防火任务分解方案'],
      ...['一、火源管理', '1.设立检查站8个。', '二、队伍建设', '1.组建扑火队3支。'],
    ];
    const { plan } = draftOf(text.join('\n'));
    expect(plan.issuer.name).toBe('柳溪县林业局');
    expect(plan.sections.map(({ title, items }) => [title, items.map(({ written }) => written)])).toEqual([
      [plan.title, ['一', '二']],
      ['火源管理', ['1']],
      ['队伍建设', ['1']],
    ]);
    expect(JSON.stringify(plan.sections)).not.toContain('2024年2月6日');
  });
});
