import { describe, expect, it } from 'vitest';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { draftOf, lines, textsOf } from '../../../support/documents.ts';

describe('a table copied with its tabs', () => {
  it('has heads of its parts between its rows, and keeps a blank cell in its column', () => {
    const cleaned = unfoldCells(
      lines(
        '序号\t任务\t责任单位\t完成时限',
        '【队伍方面】',
        '1\t招聘护士6名\t\t6月底前',
        '2\t组织培训2次\t护理部\t',
        '【设备方面】',
        '3\t更换监护仪3台\t设备科\t9月底前',
        '一、要求',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '队伍方面',
      '1. 招聘护士6名（完成时间：6月底前）。',
      '2. 组织培训2次（责任单位：护理部）。',
      '设备方面',
      '3. 更换监护仪3台（责任单位：设备科；完成时间：9月底前）。',
      '一、要求',
    ]);
  });

  it('tells when in words without a day, too', () => {
    const cleaned = unfoldCells(
      lines(
        '序号\t存在问题\t整改措施\t责任人\t完成时限',
        '1\t井盖缺失2处\t补装井盖；逐条街巡查\t赵某某\t6月底前',
        '2\t雨水口堵塞，有异味\t清掏雨水口；每月冲洗一次\t钱某某\t立行立改',
        '3\t路灯不亮\t更换灯具\t照明科\t已完成，坚持',
      ),
    );
    expect(textsOf(cleaned).slice(1)).toEqual([
      '2. 雨水口堵塞，有异味。清掏雨水口；每月冲洗一次（责任人：钱某某；完成时间：立行立改）。',
      '3. 路灯不亮。更换灯具（责任人：照明科；完成时间：已完成，坚持）。',
    ]);
  });

  it('has a cell end where a tab stands alone on its line, whatever is blank between', () => {
    const text = [
      '云河县2024年防汛任务表',
      '序号\t工作任务\t具体措施\t责任单位',
      '1\t抗旱备汛\t',
      '成立抗旱小组。',
      '',
      '\t',
      '水利局',
      '2\t堤防检修\t',
      '检修闸门12座，',
      '',
      '逐段登记造册。',
      '\t',
      '',
      '河道站',
    ];
    const items = draftOf(text.join('\n')).plan.sections.flatMap((section) => section.items);
    expect(
      items.map(({ title, requirements }) => [
        title,
        requirements.map(({ text: asked, with: units }) => [asked, ...units]),
      ]),
    ).toEqual([
      ['抗旱备汛', [['成立抗旱小组', '水利局']]],
      [
        '堤防检修',
        [
          ['检修闸门12座', '河道站'],
          ['逐段登记造册', '河道站'],
        ],
      ],
    ]);
  });

  it('has a row stand as it stands where nothing but its last cell fits no column', () => {
    const cleaned = unfoldCells(
      lines(
        '序号\t存在问题\t整改措施\t责任人\t完成时限',
        '1\t冷库台账缺页，温度记录不全\t补记台账，每班登记温度\t赵某\t6月底前',
        '2\t叉车灯不亮，刹车偏软\t更换车灯，每月检修刹车\t钱某\t立即整改',
      ),
    );
    expect(textsOf(cleaned)[1]).toBe(
      '2. 叉车灯不亮，刹车偏软。更换车灯，每月检修刹车（责任人：钱某；完成时间：立即整改）。',
    );
  });

  it('has further paragraphs of a cell on the lines below', () => {
    const cleaned = unfoldCells(
      lines('序号\t任务\t责任单位', '1\t招聘护士，', '不少于6名\t人事科', '2\t组织培训2次\t护理部'),
    );
    expect(textsOf(cleaned)).toEqual([
      '1. 招聘护士，不少于6名（责任单位：人事科）。',
      '2. 组织培训2次（责任单位：护理部）。',
    ]);
  });

  it('has numbered parts between its rows, a time of its own before the year’s, and ends where a section with a table of its own begins', () => {
    const cleaned = unfoldCells(
      lines(
        ...['序号\t重点任务\t2026年目标\t责任单位\t完成时限', '一、产业', '1\t引进企业\t5家\t招商局\t9月底前'],
        ...[
          '二、民生',
          '2\t新建幼儿园\t2所\t教育局\t',
          '三、督查',
          '序号\t督查事项\t责任单位',
          '1\t每月通报1次\t督查室',
          '2\t年底考核\t考核办',
        ],
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '一、产业',
      '1. 引进企业。引进企业5家（责任单位：招商局；完成时间：9月底前）。',
      '二、民生',
      '2. 新建幼儿园。新建幼儿园2所（责任单位：教育局；完成时间：2026年底）。',
      '三、督查',
      '1. 每月通报1次（责任单位：督查室）。',
      '2. 年底考核（责任单位：考核办）。',
    ]);
  });

  it('has no quotes around a cell of several lines, as Excel copies it', () => {
    const cleaned = unfoldCells(
      lines('序号\t任务\t责任单位', '1\t"1.招聘护士6名；', '2.修订""排班""表"\t人事科', '2\t组织培训2次\t护理部'),
    );
    expect(textsOf(cleaned)).toEqual([
      '1. 招聘护士6名；修订"排班"表（责任单位：人事科）。',
      '2. 组织培训2次（责任单位：护理部）。',
    ]);
  });

  it('calls a row by what was found, which asks for nothing, however long it is', () => {
    const { sections } = draftOf(
      [
        '柳溪医院2025年整改方案',
        '一、整改原则',
        '坚持问题导向。',
        '二、整改清单',
        '序号\t反馈问题\t整改措施\t整改时限\t责任人',
        '【护理方面】',
        '1\t交接班记录补写、代签，抽查的12个班组中有5个超过30分钟才交接\t①逐本核查近两年记录；②每月抽查2个班组。\t6月30日前\t护理部 周某',
        '2\t冷柜温度登记中断\t更换冷柜2台\t立行立改\t药剂科 吴某',
      ].join('\n'),
    ).plan;
    const items = sections[1]?.items ?? [];
    expect(items.map(({ written, title }) => `${written} ${title}`)).toEqual([
      '1 交接班记录补写、代签，抽查的12个班组中有5个超过30分钟才交接',
      '2 冷柜温度登记中断',
    ]);
    const asked = items.flatMap(({ requirements }) => requirements);
    expect(asked.map(({ text, due = '', with: units }) => `${text} ${due} ${units.join('、')}`)).toEqual([
      '逐本核查近两年记录 2025-06-30 护理部、周某',
      '每月抽查2个班组  护理部、周某',
      '更换冷柜2台  药剂科、吴某',
    ]);
  });

  it('has a wide number between rows that count as a part, and units below the last cell as that cell’s', () => {
    const text = [
      '序号\t考核项目\t分值\t考核指标\t责任单位',
      '一、\t管护到位\t31\t\t',
      '1\t健全制度\t5\t修订巡查制度，',
      '明确巡查次数。\t水利站',
      '农业站',
      '2\t加强宣传\t4\t开展宣传3次。\t宣传办',
      '二、\t整治到位\t20\t\t',
      '3\t清理河道\t8\t清理河道2处。\t水利站',
    ].join('\n');
    const { sections } = draftOf(`河道管护考核细则\n${text}`).plan;
    expect(sections.map(({ number, title, items }) => [number, title, items.map((item) => item.title)])).toEqual([
      ['一', '管护到位', ['健全制度', '加强宣传']],
      ['二', '整治到位', ['清理河道']],
    ]);
    expect(sections[0]?.items[0]?.requirements[0]?.with).toEqual(['水利站', '农业站']);
  });

  it('is known by years or by points and rules at the head of its columns', () => {
    const years = ['指标\t单位\t2025年\t2027年', '人工造林\t万亩\t1.2\t1.8', '病虫害防治率\t%\t90\t95'];
    expect(textsOf(unfoldCells(lines(...years)))).toEqual([
      '人工造林。人工造林（万亩）（现状：2025年为1.2；目标：1.8；完成时间：2027年底）。',
      '病虫害防治率。病虫害防治率（%）（现状：2025年为90；目标：95；完成时间：2027年底）。',
    ]);
    const points = [
      '考核项目\t考核内容\t分值\t扣分标准\t得分',
      '病历质量\t每月检查一次病历\t15\t少一次扣3分\t',
      '院感控制\t落实手卫生制度\t10\t发现一例不得分\t',
    ];
    expect(textsOf(unfoldCells(lines(...points)))).toEqual([
      '病历质量。每月检查一次病历（分值：15；评分标准：少一次扣3分）。',
      '院感控制。落实手卫生制度（分值：10；评分标准：发现一例不得分）。',
    ]);
  });

  it.each(['目前进展', '完成情况', '工作推进情况', '目前进度', '年度完成情况'])(
    'tells how far it has come under %s, however long, and asks for what is next',
    (head) => {
      const done =
        '检修泵房2座，更换闸门4扇，并完成其余泵房的勘测，编制检修方案，组织专家评审，按评审意见修改后报水务局备案，同时对库房备件逐项清点登记，建立台账。';
      const rows = [
        `序号\t工作项目\t年度任务\t责任部门\t完成时限\t${head}\t下步安排`,
        '1\t泵房检修\t检修泵房6座\t机电组\t9月底\t检修泵房2座\t每月检修1座',
        `2\t闸门更换\t更换闸门9扇\t工程组\t10月底\t${done}\t组织验收`,
      ];
      const { sections } = draftOf(`2026年泵站工作台账\n${rows.join('\n')}`).plan;
      const asked = sections.flatMap(({ items }) => items.flatMap(({ requirements }) => requirements));
      expect(asked.map(({ text }) => text)).toEqual(['检修泵房6座', '每月检修1座', '更换闸门9扇', '组织验收']);
    },
  );

  it('goes on behind the tab of a next line where a cell ended with its own, and lacks what is merged with the row above', () => {
    const cleaned = unfoldCells(
      lines(
        ...['序号\t考核科目\t分值\t考核事项\t评分细则\t备注', '一、\t职能科室\t100\t\t\t'],
        ...['1\t后勤科\t40\t锅炉运行管理，', '节能降耗', '\t1.建立锅炉巡查台账，', '每班登记（15分）；'],
        ...[
          '2.淘汰老旧水泵（25分，未淘汰不得分）。',
          '\t',
          '30\t绿化养护\t1.补种行道树（10分）；',
          '2.修剪草坪（20分）。',
        ],
        ...['2\t物业科\t30\t电梯管理\t1.签订维保合同（30分）。', '下一章'],
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '一、职能科室',
      '1. 后勤科。建立锅炉巡查台账，每班登记；淘汰老旧水泵（分值：40；备注：锅炉运行管理，节能降耗；责任单位：后勤科；评分标准：15分，25分，未淘汰不得分）。',
      '补种行道树；修剪草坪（分值：30；备注：绿化养护；责任单位：后勤科；评分标准：10分，20分）。',
      '2. 物业科。1.签订维保合同（分值：30；备注：电梯管理；责任单位：物业科；评分标准：30分）。',
      '下一章',
    ]);
  });

  it('has what is asked in the rules by which points are given, where all else only names it', () => {
    const cleaned = unfoldCells(
      lines(
        '考核项目\t分值\t评分标准\t考核方式\t责任人',
        '一、渡运安全（10分）\t4\t成立安全小组，每季度排查1次，有台账；少一次扣1分。\t查台账\t安全科',
        '\t6\t"航标完好率≥95%，得4分，每低1%扣0.5分；',
        '不得超员，发现一起扣3分。"\t现场看\t',
        '二、船员管理（5分）\t5\t培训不少于6次，参训率达90%以上，每低5个百分点扣0.5分。\t查签到\t船员科',
        '合计\t15\t\t\t',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '一、渡运安全',
      '成立安全小组，每季度排查1次，有台账（分值：4；备注：查台账；责任人：安全科；评分标准：少一次扣1分。）。',
      '航标完好率≥95%；不得超员（分值：6；备注：现场看；责任人：安全科；评分标准：得4分，每低1%扣0.5分，发现一起扣3分。）。',
      '二、船员管理',
      '培训不少于6次，参训率达90%以上（分值：5；备注：查签到；责任人：船员科；评分标准：每低5个百分点扣0.5分。）。',
    ]);
    const rules = unfoldCells(
      lines('考核项目\t分值\t评分标准', '考勤\t4\t迟到一次，扣1分。', '着装\t6\t未穿工装的，扣2分。'),
    );
    expect(textsOf(rules)).toEqual([
      '考勤（分值：4；评分标准：迟到一次，扣1分。）。',
      '着装（分值：6；评分标准：未穿工装的，扣2分。）。',
    ]);
  });

  it('begins at its heads, whatever cells stand above them, and has a day in figures and a figure without words', () => {
    const cleaned = unfoldCells(
      lines(
        '青石镇2026年航运任务表\t\t\t\t\t',
        '填报单位：航运科\t\t\t\t2026.2.10\t',
        '类别\t序号\t重点任务\t工作内容\t完成时限\t责任科室',
        '航标\t1\t航标更新\t"1.更新航标20座；',
        '2.完好率达95%以上。"\t2026-09-30\t航道科',
        '\t2\t夜航灯覆盖率（%）\t≥63\t年底\t航道科',
        '船员\t3\t船员培训\t培训船员60人次\t7月中旬\t船员科',
      ),
    );
    expect(textsOf(cleaned).slice(2)).toEqual([
      '航标',
      '1. 航标更新。更新航标20座；完好率达95%以上（责任科室：航道科；完成时间：2026-09-30）。',
      '2. 夜航灯覆盖率。夜航灯覆盖率（%）（目标：≥63；责任科室：航道科；完成时间：年底）。',
      '船员',
      '3. 船员培训。培训船员60人次（责任科室：船员科；完成时间：7月中旬）。',
    ]);
  });
});

describe('a cell that Excel has quoted', () => {
  it('has each of its lines for itself', () => {
    const table = [
      '序号\t任务\t责任单位',
      '1\t"建成共享平台，利用率达到75%',
      '是否建立登记制度？"\t设备科',
      '2\t检修缆绳\t船队',
    ];
    expect(
      draftOf(['某船队任务清单', '一、任务', ...table].join('\n')).plan.sections.flatMap(({ items }) =>
        items.flatMap(({ requirements }) => requirements.map(({ text }) => text)),
      ),
    ).toEqual(['建成共享平台', '利用率达到75%', '是否建立登记制度？', '检修缆绳']);
  });
});
