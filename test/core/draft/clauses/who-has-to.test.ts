import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../support/documents.ts';

/** Each duty's text with whoever has to do it. */
const asked = (sentence: string) => {
  const { plan } = draftOf(['某某站2024年工作计划', '一、主要工作', `1.甲乙丙。${sentence}`].join('\n'), 2024);
  return plan.sections.flatMap(({ items }) =>
    items.flatMap(({ requirements }) => requirements.map(({ text, lead }) => [text, ...lead].join(' | '))),
  );
};

describe('whoever has to do it', () => {
  it.each([
    ['各组有序回车间。', ['有序回车间 | 各组']],
    ['主席团要安排专门时间听取意见。', ['安排专门时间听取意见 | 主席团']],
    ['书法家应当现场示范。', ['现场示范 | 书法家']],
    ['值班处室长须核对名单。', ['核对名单 | 值班处室长']],
    ['机构编制部门办理备案手续。', ['办理备案手续 | 机构编制部门']],
    ['发展改革部门要参与选址。', ['参与选址 | 发展改革部门']],
    ['县信访局按照“谁主管、谁负责”的原则分派来信。', ['按照“谁主管、谁负责”的原则分派来信 | 县信访局']],
    ['由县商务局会同海关组织做好巡展。', ['组织做好巡展 | 县商务局 | 海关']],
    ['县林业局及时指出存在的问题，并督促整改。', ['及时指出存在的问题 | 县林业局', '督促整改 | 县林业局']],
    ['调离船员应当在离岗前交清所领工具。', ['在离岗前交清所领工具 | 调离船员']],
    [
      '县直各站将因公出国情况进行汇总，形成《出国情况汇总表》（附件2）及《证件登记表》，报县委办。',
      ['将因公出国情况进行汇总 | 县直各站', '形成《出国情况汇总表》及《证件登记表》 | 县直各站', '报县委办 | 县直各站'],
    ],
  ])('stands beside the duty: %s', (sentence, duties) => {
    expect(asked(sentence)).toEqual(duties);
  });

  it.each([
    '由用人单位与学徒签订协议',
    '网站将设立留言栏',
    '箱体底部应加垫木板',
    '演出时长不超过15分钟',
    '协助资后处、器材库做好清点',
    '督促住户将钥匙交由物业部门保管',
    '倡导站长和职工一起锻炼',
    '建议巡护组定期开展交流',
    '负责讲解员继续教育及学分认定工作',
    '数据园采取政府授权运营模式',
  ])('is no piece of another word, nor whoever is only spoken of: %s', (sentence) => {
    expect(asked(`${sentence}。`)).toEqual([sentence]);
  });

  it('leads a group, and is not who the group consists of', () => {
    expect(asked('成立修缮小组，组长由县长助理担任。')).toEqual(['成立修缮小组']);
  });
});
