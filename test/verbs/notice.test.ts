import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type District, district, unitList } from '../support/district.ts';
import { partsOf, wordParagraphs, wordTables } from '../support/office.ts';

const days = ['--as-of', '2023-10-20', '--signed-on', '2023-10-23'];

/** A school that has done something, one that sent a broken packet, one that is silent. */
async function sent(): Promise<District> {
  const place = await district();
  await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
  await place.at('one', 'export', '-o', '../in/a.zip');
  writeFileSync(place.path('in', '第二小学.zip'), 'broken');
  await place.at('bureau', 'config', 'report.contact', '赵科员 0311-12345678');
  return place;
}

const letterAt = (place: District, name: string) => readFileSync(place.path('bureau', '通知', name), 'utf8');

describe('plan notice', () => {
  it('says who would be written to, whom to reach there, and whose contact is missing; writes nothing without -o', async () => {
    const place = await sent();
    const { code, out, err } = await place.run('bureau', 'notice', '../in', ...days);
    expect(code).toBe(1);
    expect(out).toMatch(/提醒 实验小学：时限将近、尚未办结\d+项（.*等）。联系人 王老师/);
    expect(out).toContain('提醒 第二小学：交来的材料不能用。名单里没有联系人，请在单位名单里补上');
    expect(out).toContain('提醒 新三小：没有收到办理情况。');
    expect(out).not.toContain('区教育局：');
    expect(out).toContain('提醒 3 个单位，督办 0 个单位；另有通报一份。');
    expect(err).toContain('什么都没有写');
    expect(readdirSync(place.path('bureau')).sort()).toEqual(['.plan', 'units.yaml']);
  });

  it('writes a letter as one would be signed: whom it is to, what is open, by when, whose contact, whose letter, the day', async () => {
    const place = await sent();
    await place.run('bureau', 'notice', '../in', '-o', '通知/', ...days);
    expect(readdirSync(place.path('bureau', '通知')).sort()).toEqual(
      ['提醒-实验小学', '提醒-新三小', '提醒-第二小学', '通报'].flatMap((name) =>
        ['docx', 'md', 'txt'].map((ending) => `${name}.${ending}`),
      ),
    );
    const letter = letterAt(place, '提醒-实验小学.md');
    expect(letter).toContain(
      '# 关于《区教育局2023年全面从严治党工作要点》落实情况的提醒\n\n实验小学：\n\n截至2023年10月20日，',
    );
    expect(letter).toContain('1. 专题学习研究意识形态工作（编号1.1，不少于2次）：未启动，尚差2次。');
    expect(letter).toContain('请于2023年10月30日前将办理情况报区教育局');
    expect(letter).toContain('你单位登记的联系人为王老师，如有变动请一并报来。');
    expect(letter).toMatch(/区教育局\n\n2023年10月23日\n\n（联系人：赵科员 0311-12345678）\n$/);
    expect(letterAt(place, '提醒-第二小学.md')).toContain('你单位尚未登记联系人');
    expect(letterAt(place, '提醒-新三小.txt')).toBe(
      '【提醒】新三小：截至2023年10月20日，《区教育局2023年全面从严治党工作要点》尚未收到你单位的办理情况。' +
        '请于2023年10月30日前报区教育局。联系人：赵科员 0311-12345678。\n',
    );
  });

  it('lays a letter out by GB/T 9704, in Word as in Markdown, with the table of all units in the circular', async () => {
    const place = await sent();
    await place.run('bureau', 'notice', '../in', '-o', '通知/', ...days);
    const bytes = readFileSync(place.path('bureau', '通知', '通报.docx'));
    const document = partsOf(bytes).get('word/document.xml') ?? '';
    const paragraphs = wordParagraphs(document).map(({ style, text }) => [style, text]);
    expect(paragraphs[0]).toEqual(['Title', '关于《区教育局2023年全面从严治党工作要点》落实情况的通报']);
    expect(paragraphs).toContainEqual(['Addressee', '各单位：']);
    expect(paragraphs).toContainEqual(['Heading1', '二、存在的问题']);
    expect(paragraphs).toContainEqual(['Body', '1. 尚未收到办理情况的单位1个：新三小。']);
    expect(paragraphs).toContainEqual(['Signed', '区教育局']);
    expect(paragraphs).toContainEqual(['Signed', '2023年10月23日']);
    const [table = []] = wordTables(document);
    expect(table.map((row) => row.slice(0, 6))).toEqual([
      ['序号', '单位', '报送', '应完成', '已完成', '完成率'],
      ['1', '实验小学', '已收到，未签字', '30', '1', '3%'],
      ['2', '第二小学', '不能用', '30', '—', '—'],
      ['3', '新三小', '没有收到', '30', '—', '—'],
    ]);
    expect(letterAt(place, '通报.md')).toContain('## 各单位落实情况表');
    // No paper names the program.
    for (const name of readdirSync(place.path('bureau', '通知')).filter((each) => !each.endsWith('.docx')))
      expect(letterAt(place, name)).not.toMatch(/plan |units\.yaml|workpoints/);
  });

  it('presses for what was returned and is overdue as for what is returned, and tells all by the list’s own thresholds', async () => {
    const place = await sent();
    await place.at('bureau', 'review', '实验小学=../in/a.zip', '--id', '2.1', '--return', '请补会议记录');
    const thresholds = unitList.replace('units:', 'notice: { remind: 50%, supervise: 40%, reply: 3 }\nunits:');
    writeFileSync(place.path('bureau', 'units.yaml'), thresholds);
    const told = JSON.parse((await place.run('bureau', 'notice', '--json')).out);
    expect(told.thresholds).toEqual({ remind: 50, supervise: 40, reply: 3 });
    const [letter] = told.letters;
    expect(letter).toMatchObject({ level: 'supervise', arrival: 'reported', contact: '王老师', files: [] });
    expect(letter.duties.at(-1)).toEqual({ id: '2.1', reason: 'returned', last: null });
    expect(letter.chat).toContain('审核退回未重报1项（2.1）');
    await place.run('bureau', 'notice', '-o', '通知/');
    const returned = letterAt(place, '督办单-实验小学.md');
    expect(returned).toContain('退回原因：请补会议记录。');
    expect(returned).toContain('退回的任务，请按退回原因补正后，于');
    const early = JSON.parse((await place.run('bureau', 'notice', '../in', '--json', '--as-of', '2023-07-01')).out);
    expect(early.letters[0].level).toBe('remind');
  });

  it('asks a silent unit that is pressed why nothing came, rather than of duties that the letter does not name', async () => {
    const place = await sent();
    await place.run('bureau', 'notice', '../in', '-o', '通知/', '--as-of', '2023-11-25', '--signed-on', '2023-11-27');
    const letter = letterAt(place, '督办单-新三小.md');
    expect(letter).toContain('并书面说明未按期报送的原因');
    expect(letter).not.toContain('逐项');
  });

  it('asks for damaged material again, and presses nobody for duties of which nothing is known', async () => {
    const place = await sent();
    await place.run('bureau', 'notice', '../in', '-o', '通知/', '--as-of', '2023-12-31', '--signed-on', '2024-01-03');
    const letter = letterAt(place, '督办单-第二小学.md');
    expect(letter).toContain('因材料损坏或不全未能计入');
    expect(letter).toContain('请于2024年1月10日前将办理情况重新报送区教育局。');
    expect(letter).not.toMatch(/未按期报送|没有按要求完成|逾期|编号/);
    expect(letterAt(place, '督办单-第二小学.txt')).not.toContain('写明原因');
    expect(letterAt(place, '通报.md')).toContain('材料未能计入的单位请于2024年1月10日前重新报送。');
  });

  it('leaves the day to the hand that signs unless it was set, and asks for no answer on a weekend', async () => {
    const place = await sent();
    await place.run('bureau', 'notice', '../in', '-o', '通知/', '--as-of', '2023-10-20');
    expect(letterAt(place, '提醒-新三小.md')).toMatch(/区教育局\n\n　*年　　月　　日\n/);
    const weekend = ['--as-of', '2023-10-20', '--signed-on', '2023-10-21', '--json'];
    const told = JSON.parse((await place.run('bureau', 'notice', '../in', ...weekend)).out);
    expect(told.replyBy).toBe('2023-10-30');
  });

  it('does not ask again for the cause and the measures that a school has reported', async () => {
    const place = await sent();
    const remedy = ['--cause', '经费未落实。', '--measure', '申请经费', '--owner', '王老师', '--due'];
    await place.at('one', 'record', '1.1', ...remedy, '2024-03-31');
    await place.at('one', 'record', '1.3', ...remedy, '2023-11-30');
    await place.at('one', 'record', '1.4', '--cause', '漏报');
    await place.at('one', 'export', '-o', '../in/a.zip', '--yes');
    await place.run('bureau', 'notice', '../in', '-o', '通知/', '--as-of', '2023-12-31', '--signed-on', '2024-01-03');
    const letter = letterAt(place, '督办单-实验小学.md');
    const told = '（原因：经费未落实；措施：申请经费；责任人：王老师；完成时限：';
    expect(letter).toContain(`。已报整改措施${told}2024年3月31日），请抓紧落实。`);
    expect(letter).toContain(`。已报整改措施${told}2023年11月30日），所报完成时限已过，请报告落实情况。`);
    expect(letter).toContain('。已报情况（原因：漏报），请补报整改措施、责任人、完成时限。');
    expect(letter).toContain('已报整改情况的，请按上列要求落实；其余请逐项查明原因');
  });

  it('shows receipts once a unit has given one', async () => {
    const place = await sent();
    await place.at('one', 'record', '2.1', '--receipt');
    await place.at('one', 'export', '-o', '../in/a.zip', '--yes');
    await place.run('bureau', 'notice', '../in', '-o', '通知/', ...days);
    expect(letterAt(place, '通报.md')).toMatch(/\| 报送 \| 签收 \|[\s\S]*\| 已收到，未签字 \| 1\/\d+ \|/);
  });

  it('leaves letters that somebody has changed as they are, unless all of it is to be written anew', async () => {
    const place = await sent();
    const write = (...more: readonly string[]) =>
      place.run('bureau', 'notice', '../in', '-o', '通知/', ...days, ...more);
    await write();
    expect((await write()).code).toBe(1);
    writeFileSync(place.path('bureau', '通知', '通报.md'), '改过');
    const { code, err } = await write();
    expect([code, err]).toEqual([2, expect.stringContaining('通报.md')]);
    expect(letterAt(place, '通报.md')).toBe('改过');
    await write('--yes');
    expect(letterAt(place, '通报.md')).not.toBe('改过');
  });

  it.each([
    [['-o', 'a.docx'], '哪个文件夹'],
    [['--signed-on', '2023-10-01'], '2023'],
  ] as const)('says what is wrong with %j', async (args, words) => {
    const place = await sent();
    const { code, err } = await place.run('bureau', 'notice', '../in', '--as-of', '2023-10-20', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(place.path('bureau', 'a.docx'))).toBe(false);
  });

  it('needs a list of units', async () => {
    const place = await sent();
    expect((await place.run('one', 'notice')).err).toContain('没有单位名单');
  });

  it('speaks English', async () => {
    const place = await sent();
    const { out } = await place.run('bureau', 'notice', '../in', '--lang', 'en', ...days);
    expect(out).toContain('reminder 新三小: nothing has come. The list has no contact');
    expect(out).toContain('To be reminded: 3');
  });
});
