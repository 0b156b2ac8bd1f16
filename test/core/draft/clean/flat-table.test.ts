import { describe, expect, it } from 'vitest';
import { unfoldCells } from '../../../../src/core/draft/clean/unfold-cells.ts';
import { unfoldTables } from '../../../../src/core/draft/clean/unfold-tables.ts';
import { draftOf, lines, textsOf } from '../../../support/documents.ts';

const unfolded = (...texts: string[]) => textsOf(unfoldCells(lines(...texts)));

describe('a timetable copied a cell a line', () => {
  const heads = ['日期', '时间', '内容', '地点', '负责人'];

  it('has a day and a half of it over several rows', () => {
    const text = unfolded(
      ...heads,
      ...['D1', '5月12日', '上午', '8:10', '营员签到', '门厅', '辅导员'],
      ...['9:00—10:20', '开营仪式', '礼堂', '辅导员、后勤科'],
      ...['下午', '14:00—16: 30', '参观酿酒作坊', '老街', '辅导员'],
      ...['D2', '5月13日', '上午', '8:00—11:00', '绘制古桥平面图', '石桥', '美术老师'],
    );
    expect(text.slice(1)).toEqual([
      '营员签到（备注：门厅；负责人：辅导员；完成时间：D1 5月12日 上午 8:10）。',
      '开营仪式（备注：礼堂；负责人：辅导员、后勤科；完成时间：D1 5月12日 9:00—10:20）。',
      '参观酿酒作坊（备注：老街；负责人：辅导员；完成时间：D1 5月12日 下午 14:00—16: 30）。',
      '绘制古桥平面图（备注：石桥；负责人：美术老师；完成时间：D2 5月13日 上午 8:00—11:00）。',
    ]);
  });

  it('has blanks under whose it is, and a place is nobody', () => {
    const rows = [
      ...['5月12日', '校歌练习', '操场'],
      ...['5月13日', '内务评比', '寝室'],
      ...['5月14日', '拔河比赛', '田径场'],
    ];
    const text = unfolded('日期', '内容', '地点', '负责部门', ...rows);
    expect(text).toHaveLength(3);
    expect(text.join('')).not.toContain('负责部门：');
  });

  it('has several hours in a row, and a task for each', () => {
    const text = unfolded(
      ...heads.slice(1),
      ...['5月12日', '上午8:00—8:40（8:30早餐）', '8:50—9:30', '晨跑', '朗读家书', '操场', '辅导员'],
      ...['下午14:00—15:00', '手工坊一：扎染', '手工坊二：编竹', '工坊', '美术老师'],
    );
    expect(text.map((line) => line.replace(/（备注.*/u, ''))).toEqual([
      '晨跑',
      '朗读家书',
      '手工坊一：扎染；手工坊二：编竹',
    ]);
  });

  it('has a task for each number of its own in a cell, and says beside an hour what stands in its bracket', () => {
    const text = unfolded(
      ...heads.slice(1),
      ...['8:00—8:40', '营员签到', '门厅', '辅导员'],
      ...['9:00—10:20   （8:50入场，排队进出）', '一、开营仪式', '二、观看家乡短片', '礼堂', '辅导员'],
      ...['10:30—11:20', '分组讨论', '教室', '美术老师'],
    );
    expect(text).toEqual([
      '营员签到（备注：门厅；负责人：辅导员；完成时间：8:00—8:40）。',
      '开营仪式（备注：礼堂；负责人：辅导员；完成时间：9:00—10:20，8:50入场，排队进出）。',
      '观看家乡短片（备注：礼堂；负责人：辅导员；完成时间：9:00—10:20，8:50入场，排队进出）。',
      '分组讨论（备注：教室；负责人：美术老师；完成时间：10:30—11:20）。',
    ]);
  });
});

describe('a table copied a cell a line', () => {
  it('has its columns in any order, and what is said beside a row may be blank', () => {
    expect(
      unfolded(
        ...['序号', '备注', '承办单位', '任务', '时限'],
        ...['1', '局长督办', '园林科', '补种行道树800株', '3月底前'],
        ...['2', '路政科', '修补破损路面', '5月底前'],
        '注：按月报送。',
      ),
    ).toEqual([
      '1. 补种行道树800株（备注：局长督办；承办单位：园林科；完成时间：3月底前）。',
      '2. 修补破损路面（承办单位：路政科；完成时间：5月底前）。',
      '注：按月报送。',
    ]);
  });

  it('has a line of few words in a wide column end there, as what the page has broken does not', () => {
    const long = '组织全体驾驶员学习道路交通安全条例，逐人签订安全行车承诺书并张贴上墙';
    const cleaned = unfoldCells(
      lines(
        '工作',
        '责任单位',
        '时间',
        '出车检查',
        '车辆年审送检',
        '车队',
        '3月',
        long,
        '安全科',
        '4月',
        '更换轮胎',
        '后勤科',
        '5月',
      ),
    );
    expect(textsOf(cleaned)[0]).toBe('出车检查；车辆年审送检（责任单位：车队；完成时间：3月）。');
  });

  it('has several units below one another, and words that the page broke', () => {
    expect(
      unfolded(
        ...['序号', '工作任务', '牵头单位', '配合单位', '完成时限'],
        ...['1', '建成滨河步道，新增绿地', '3.5公顷', '区园林局', '区财政局', '区水务局', '10月底前'],
        ...['2', '举办花展2次', '区园林局', '区文旅局', '4月底前'],
      ),
    ).toEqual([
      '1. 建成滨河步道，新增绿地3.5公顷（牵头单位：区园林局；配合单位：区财政局、区水务局；完成时间：10月底前）。',
      '2. 举办花展2次（牵头单位：区园林局；配合单位：区文旅局；完成时间：4月底前）。',
    ]);
  });

  it('has a second task under a number, whose unit is the first’s', () => {
    expect(
      unfolded(
        ...['序号', '民生实事', '责任单位', '完成时限', '1', '新建公厕6座', '城管局', '9月底前'],
        ...['新建垃圾站2座', '12月底前', '2', '改造农贸市场1个', '商务局', '8月底前'],
      ),
    ).toEqual([
      '1. 新建公厕6座（责任单位：城管局；完成时间：9月底前）。',
      '1. 新建垃圾站2座（责任单位：城管局；完成时间：12月底前）。',
      '2. 改造农贸市场1个（责任单位：商务局；完成时间：8月底前）。',
    ]);
  });

  it('has parts whose numbers begin anew, and the heads and a page’s number between its rows', () => {
    const heads = ['序号', '改革事项', '责任单位', '完成时限'];
    expect(
      unfolded(
        ...[
          ...heads,
          '（一）审批改革',
          '1.',
          '公布办事清单',
          '政务办',
          '4月底前',
          '2.',
          '推行代办',
          '政务办',
          '6月底前',
        ],
        ...['— 1 —', ...heads, '（二）农村改革', '1.', '登记集体资产', '农经站', '9月底前'],
      ),
    ).toEqual([
      '（一）审批改革',
      '1. 公布办事清单（责任单位：政务办；完成时间：4月底前）。',
      '2. 推行代办（责任单位：政务办；完成时间：6月底前）。',
      '（二）农村改革',
      '1. 登记集体资产（责任单位：农经站；完成时间：9月底前）。',
    ]);
  });

  it('has a week as the head of its row, and its days as the time', () => {
    expect(
      unfolded(
        ...['周次', '日期', '主要工作', '责任部门', '第1周', '9.1—9.7', '检查教案', '教务处'],
        ...['第2周', '9.8—9.14', '召开家长会', '德育处、各班'],
      ),
    ).toEqual([
      '第1周',
      '检查教案（责任部门：教务处；完成时间：第1周；完成时间：9.1—9.7）。',
      '第2周',
      '召开家长会（责任部门：德育处、各班；完成时间：第2周；完成时间：9.8—9.14）。',
    ]);
  });

  it('is called by no title above its heads, and names what nobody knows between heads that are known', () => {
    expect(
      unfolded(
        ...['活动安排表', '时间', '活动内容', '地点', '责任人', '5月4日', '举办座谈会', '二楼会议室', '团委'],
        ...['5月12日', '慰问护士', '门诊大厅', '工会'],
      ),
    ).toEqual([
      '活动安排表',
      '举办座谈会（备注：二楼会议室；责任人：团委；完成时间：5月4日）。',
      '慰问护士（备注：门诊大厅；责任人：工会；完成时间：5月12日）。',
    ]);
  });

  it('ends before the text below it, even where its last column is of words', () => {
    expect(
      unfolded(
        ...['序号', '时限', '单位', '任务', '1', '4月底前', '质检科', '修订检验规程'],
        ...['2', '7月底前', '生产部', '改造灌装线', '各部门每季度末报送进展情况，由质量办汇总。'],
      ),
    ).toEqual([
      '1. 修订检验规程（责任单位：质检科；完成时间：4月底前）。',
      '2. 改造灌装线（责任单位：生产部；完成时间：7月底前）。',
      '各部门每季度末报送进展情况，由质量办汇总。',
    ]);
  });

  it('has a figure in each row of 目标值 or 预期值, and none of the text below', () => {
    expect(
      unfolded(
        ...[
          '序号',
          '指　　标',
          '预期值',
          '属性',
          '1',
          '停电次数',
          '下降12%',
          '约束性',
          '2',
          '抢修用时（小时）',
          '<2',
          '预期性',
        ],
        '检修更加及时。巡线周期缩短，抢修队伍布局更加合理。',
      ),
    ).toEqual([
      '1. 停电次数。停电次数下降12%（属性：约束性）。',
      '2. 抢修用时。抢修用时（小时）（目标：<2；属性：预期性）。',
      '检修更加及时。巡线周期缩短，抢修队伍布局更加合理。',
    ]);
  });

  it('needs no heads where number, task, unit and day come again and again', () => {
    const row = (number: number, task: string) => [`${number}`, task, '食品股', `${number + 2}月底前`];
    expect(unfolded(...row(1, '抽检粮油'), ...row(2, '检查食堂'), ...row(3, '培训店主'), '一、要求')).toEqual([
      '1. 抽检粮油（责任单位：食品股；完成时间：3月底前）。',
      '2. 检查食堂（责任单位：食品股；完成时间：4月底前）。',
      '3. 培训店主（责任单位：食品股；完成时间：5月底前）。',
      '一、要求',
    ]);
  });

  it('may begin within a row where its heads were not copied: a week stands before its work', () => {
    const rest = ['第二周', '9.8-9.14', '召开家长会', '德育处', '第三周', '9.15-9.21', '举办演讲', '团委'];
    expect(unfolded('检查教室布置', '德育处', ...rest, '第四周', '9.22-9.28', '评选班级', '德育处')).toEqual([
      '检查教室布置（责任单位：德育处）。',
      '第二周',
      '召开家长会（责任单位：德育处；完成时间：第二周 9.8-9.14）。',
      '第三周',
      '举办演讲（责任单位：团委；完成时间：第三周 9.15-9.21）。',
      '第四周',
      '评选班级（责任单位：德育处；完成时间：第四周 9.22-9.28）。',
    ]);
  });

  it.each([
    [['序号', '姓名', '职务', '联系电话', '1', '王强', '副局长', '13800000001', '2', '李梅', '主任', '13800000002']],
    [['学校名称', '排查项目', '存在问题', '整改期限', '责任人', '填报人：', '填报日期：', '附件2']],
    [['请做好检查。', '办公室', '3月2日', '各科室：', '请报送材料。', '办公室', '3月5日', '各科室：']],
    [['三月', '学雷锋活动月', '德育处组织服务。', '四月', '清明祭扫', '团委组织祭扫。', '五月', '劳动教育']],
    [['目录', '1', '总体方案', '2', '任务分工', '3', '考核办法']],
  ])('is none where lines only look like some of it', (texts) => {
    expect(unfolded(...texts)).toEqual(texts);
  });
});

describe('rows with tabs', () => {
  it('go on with units below the last cell, and with what a part of an assessment asks by itself', () => {
    expect(
      unfolded(
        '序号\t考核项目\t分值\t考核指标\t负责考核部门',
        ...['一、\t护林\t30\t\t', '1\t巡护\t10\t1.定期巡山，得6分。', '2.记录台账，得4分。\t县林长办', '县林业站'],
        '二、\t宣传\t10\t每月报送信息1篇\t县宣传部',
      ),
    ).toEqual([
      '一、护林',
      '1. 巡护。定期巡山；记录台账（分值：10；备注：负责考核部门为县林长办、县林业站；评分标准：得6分。得4分。）。',
      '二、宣传',
      '每月报送信息1篇（备注：负责考核部门为县宣传部）。',
    ]);
  });

  it('are known without heads by units and times in their cells, and by two heads where one tells when', () => {
    expect(
      unfolded(
        '文化\t新建书屋2个\t文化站\t9月底前',
        '\t放映电影8场\t文化站\t12月底前',
        '交通\t硬化道路6公里\t交通办\t10月底前',
      ),
    ).toEqual([
      '文化',
      '新建书屋2个（责任单位：文化站；完成时间：9月底前）。',
      '放映电影8场（责任单位：文化站；完成时间：12月底前）。',
      '交通',
      '硬化道路6公里（责任单位：交通办；完成时间：10月底前）。',
    ]);
    expect(unfolded('月份\t工作内容', '3月\t走访困难职工', '5月\t举办运动会')).toEqual([
      '走访困难职工（完成时间：3月）。',
      '举办运动会（完成时间：5月）。',
    ]);
  });
});

describe('other rows', () => {
  it('have their weeks as heads below a line that says of when the table is', () => {
    const rows = [
      '第三周',
      '检查宿舍',
      '宿管科',
      '第四周',
      '维修门窗',
      '总务处、宿管科',
      '第五周',
      '更换床板',
      '总务处',
    ];
    expect(unfolded('2023年9月', ...rows)).toEqual([
      '2023年9月',
      '第三周',
      '检查宿舍（责任单位：宿管科；完成时间：第三周）。',
      '第四周',
      '维修门窗（责任单位：总务处、宿管科；完成时间：第四周）。',
      '第五周',
      '更换床板（责任单位：总务处；完成时间：第五周）。',
    ]);
    expect(draftOf(['青山中学第一学期后勤安排', '2023年9月', ...rows].join('\n'), 2026).plan).toMatchObject({
      period: { from: '2023-01-01', to: '2023-12-31' },
      sections: [{ title: '第三周' }, { title: '第四周' }, { title: '第五周' }],
    });
  });

  it('with wide gaps have their groups and points as rows of every table have', () => {
    expect(
      unfolded(
        '类别    任务    责任单位    时限',
        '文化    办灯会1场    文旅局    2月底前',
        '办书展2场    文旅局    5月底前',
        '体育    建球场3个    体育局    9月底前',
      ),
    ).toEqual([
      '文化',
      '办灯会1场（责任单位：文旅局；完成时间：2月底前）。',
      '办书展2场（责任单位：文旅局；完成时间：5月底前）。',
      '体育',
      '建球场3个（责任单位：体育局；完成时间：9月底前）。',
    ]);
  });

  it('has plain questions at the head of its columns, too', () => {
    const rows = ['| # | 事项 | 谁来做 | 什么时候 |', '|---|---|---|---|', '| 1 | 更换门锁 | 总务处 | 9月底前 |'];
    expect(textsOf(unfoldTables(lines(...rows, '| 2 | 检修电路 | 电工班 | 10月底前 |')))).toEqual([
      '1. 更换门锁（责任单位：总务处；完成时间：9月底前）。',
      '2. 检修电路（责任单位：电工班；完成时间：10月底前）。',
    ]);
  });

  it('between bars without a line below heads are known by their cells', () => {
    const rows = [
      '| 1 | 清淤河道 | 水利站 | 4月底前 |',
      '| 2 | 种树300株 | 林业站 | 3月底前 |',
      '| 3 | 修好水渠 | 水利站 | 5月 |',
    ];
    expect(textsOf(unfoldTables(lines(...rows)))).toEqual([
      '1. 清淤河道（责任单位：水利站；完成时间：4月底前）。',
      '2. 种树300株（责任单位：林业站；完成时间：3月底前）。',
      '3. 修好水渠（责任单位：水利站；完成时间：5月）。',
    ]);
  });
});
