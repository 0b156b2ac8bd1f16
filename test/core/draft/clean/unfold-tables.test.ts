import { describe, expect, it } from 'vitest';
import { unfoldTables } from '../../../../src/core/draft/clean/unfold-tables.ts';
import { doneBy, lines, textsOf } from '../../../support/documents.ts';

describe('a table', () => {
  it('becomes a line a row: the duty, who does it and when', () => {
    const cleaned = unfoldTables(
      lines(
        '| 序号 | 任务 | 牵头单位 | 责任单位 | 完成时间 |',
        '|---|---|---|---|---|',
        '| 1 | 修订章程 | 办公室 | 各校 | 6月底前 |',
        '| 2 | 召开大会 | / |  | 全年 |',
      ),
    );
    expect(textsOf(cleaned)).toEqual([
      '1. 修订章程（牵头单位：办公室；责任单位：各校；完成时间：6月底前）。',
      '2. 召开大会（完成时间：全年）。',
    ]);
    expect(doneBy(cleaned)).toEqual(['table 1,2,3,4']);
  });

  it('without a head keeps its words', () => {
    expect(textsOf(unfoldTables(lines('| 甲 | 乙 |')))).toEqual(['甲。乙。']);
  });

  it('is no line that only has bars', () => {
    expect(textsOf(unfoldTables(lines('首页 | 新闻')))).toEqual(['首页 | 新闻']);
  });

  const rowsOf = (...rows: readonly string[]) => textsOf(unfoldTables(lines(...rows)));

  it('is read by what its columns hold: what runs over rows heads them, few words name the task, the rest is asked', () => {
    const table = [
      '| 类别 | 序号 | 重点任务 | 具体要求 | 牵头科室 | 完成时限 |',
      '|---|---|---|---|---|---|',
      '| 一、党建 | 1 | 修订章程 | 完成全部学校的章程修订；每季度召开1次例会 | 组织科 | 6月底 |',
      '| 一、党建 | 2 | 廉洁校园 | 创建示范点2所，总结推广好的经验做法并形成长效机制 | 组织科 | 11月底 |',
      '| 二、安全 | 3 | 排查隐患 | 每月开展1次隐患排查，问题整改率达到100% | 安全科 | — |',
      '| 二、安全 | 4 | 食堂管理 | 校长陪餐每周不少于2次 | 安全科 | 全年 |',
    ];
    expect(rowsOf(...table)).toEqual([
      '一、党建',
      '1. 修订章程。完成全部学校的章程修订；每季度召开1次例会（牵头科室：组织科；完成时间：6月底）。',
      '2. 廉洁校园。创建示范点2所，总结推广好的经验做法并形成长效机制（牵头科室：组织科；完成时间：11月底）。',
      '二、安全',
      '3. 排查隐患。每月开展1次隐患排查，问题整改率达到100%（牵头科室：安全科）。',
      '4. 食堂管理。校长陪餐每周不少于2次（牵头科室：安全科；完成时间：全年）。',
    ]);
  });

  it('says what one cell over two columns holds once, and moves back what stands behind such a cell', () => {
    const head = ['| 重点工作 | 具体任务 | 牵头单位 | 配合单位 | 完成时限 |', '|---|---|---|---|---|'];
    const rows = [
      '| 救助工作 | 复核低保对象 | 救助科 | 救助科 | 全年 |',
      '| 救助工作 | 开展临时救助 | 救助科 | 各镇 | 6月底前 |',
      '| 基层工作 | 基层工作 | 基层科 | 各镇 | 12月20日前 |',
      '| 完成换届选举 | 基层科 | 各镇 | 12月20日前 | |',
    ];
    expect(rowsOf(...head, ...rows)).toEqual([
      '救助工作。复核低保对象（牵头单位：救助科；完成时间：全年）。',
      '救助工作。开展临时救助（牵头单位：救助科；配合单位：各镇；完成时间：6月底前）。',
      '基层工作（牵头单位：基层科；配合单位：各镇；完成时间：12月20日前）。',
      '完成换届选举（牵头单位：基层科；配合单位：各镇；完成时间：12月20日前）。',
    ]);
  });

  it('may have a second row of heads, and cells across its whole width that head what follows', () => {
    const table = [
      '| 序号 | 事项 | 责任内容 | 责任内容 | 主体 |',
      '|---|---|---|---|---|',
      '| 序号 | 事项 | 具体要求 | 频次 | 责任部门 |',
      '| 一、校舍 | 一、校舍 | 一、校舍 | 一、校舍 | 一、校舍 |',
      '| 1 | 校舍检查 | 对教学楼进行全面检查，建立台账 | 每学期2次 | 总务处 |',
      '| 2 | 消防设施 | 检查灭火器，更换失效器材 | 每月1次 | 总务处 |',
    ];
    expect(rowsOf(...table)).toEqual([
      '一、校舍',
      '1. 校舍检查。对教学楼进行全面检查，建立台账（目标：每学期2次；责任部门：总务处）。',
      '2. 消防设施。检查灭火器，更换失效器材（目标：每月1次；责任部门：总务处）。',
    ]);
  });

  it('says a task and its figure together, and leaves points, rules and sums unasked', () => {
    const goals = [
      '| 任务 | 目标 | 责任人 |',
      '|---|---|---|',
      '| 改造户厕 | 300户 | 村镇办 |',
      '| 录取（人） | 5 | 教务处 |',
    ];
    expect(rowsOf(...goals)).toEqual([
      '改造户厕。改造户厕300户（责任人：村镇办）。',
      '录取。录取（人）（目标：5；责任人：教务处）。',
    ]);
    const points = [
      '| 考核项目 | 考核内容 | 分值 | 评分标准 |',
      '|---|---|---|---|',
      '| 党建（20分） | 每月开展1次主题党日 | 10 | 少一次扣2分 |',
      '| 党建（20分） | 按期换届 | 10 | 未换届不得分 |',
      '| 安全（20分） | 开展演练不少于2次，有方案、有记录、有总结 | 20 | 少一次扣5分 |',
      '| 合计 | 合计 | 40 |  |',
    ];
    expect(rowsOf(...points)).toEqual([
      '党建',
      '每月开展1次主题党日（分值：10；评分标准：少一次扣2分）。',
      '按期换届（分值：10；评分标准：未换届不得分）。',
      '安全',
      '开展演练不少于2次，有方案、有记录、有总结（分值：20；评分标准：少一次扣5分）。',
    ]);
  });

  it('reads a blank below a merged cell as that cell: whose it is and until when, for the rows that it covers', () => {
    const table = [
      '| 序号 | 任务 | 措施 | 牵头单位 | 配合单位 | 时限 |',
      '|---|---|---|---|---|---|',
      '| 1 | 普法宣传 | 编印手册，面向全体居民发放并讲解 | 司法所 | 各村 | 5月底前 |',
      '| | | 开展巡讲不少于6场，覆盖全部行政村 | | | |',
      '| | | 建成法治公园1座，配齐宣传设施 | 建设办 | | 8月底前 |',
      '| 2 | 纠纷调解 | 调解成功率达到95%以上，协议履行率达90% | | | |',
      '| 3 | 社区矫正 | 每月走访1次，及时更新台账和档案 | | | 全年 |',
    ];
    expect(rowsOf(...table)).toEqual([
      '1. 普法宣传。编印手册，面向全体居民发放并讲解（牵头单位：司法所；配合单位：各村；完成时间：5月底前）。',
      '开展巡讲不少于6场，覆盖全部行政村（牵头单位：司法所；完成时间：5月底前）。',
      '建成法治公园1座，配齐宣传设施（牵头单位：建设办；完成时间：8月底前）。',
      // Blank beside a task of its own, and in every column, may be meant so.
      '2. 纠纷调解。调解成功率达到95%以上，协议履行率达90%。',
      '3. 社区矫正。每月走访1次，及时更新台账和档案（完成时间：全年）。',
    ]);
  });

  it('takes names under any head of theirs for units, beside the same words in another column, too', () => {
    const table = [
      '| 学校 | 整改要求 | 牵头考核部门 | 协助科室 |',
      '|---|---|---|---|',
      '| 东关小学 | 更换灭火器，张贴疏散示意图 | 东关小学 | 安全股 |',
      '| 南街中学 | 加固围墙，修补操场破损地面 | 后勤站 | 基建股 |',
    ];
    expect(rowsOf(...table)).toEqual([
      '东关小学。更换灭火器，张贴疏散示意图（牵头单位：东关小学；配合单位：安全股）。',
      '南街中学。加固围墙，修补操场破损地面（牵头单位：后勤站；配合单位：基建股）。',
    ]);
  });

  it('says what part a unit has behind its name, and keeps the kinds of all in brackets', () => {
    const rows = ['| 任务 | 责任单位 |', '| --- | --- |', '| 改造户厕60座 | 村建办（牵头） 各村（社区） |'];
    expect(textsOf(unfoldTables(lines(...rows)))).toEqual(['改造户厕60座（责任单位：村建办牵头，各村（社区））。']);
  });

  it('asks what stands under 考核标准 where nothing tells of points', () => {
    const table = [
      '| 类别 | 考核标准 | 责任人 |',
      '|---|---|---|',
      '| 支部大会 | 每季度召开1次 | 书记 |',
      '| 党课 | 讲课不少于2次，有教案 | 书记 |',
    ];
    expect(rowsOf(...table)).toEqual([
      '支部大会。每季度召开1次（责任人：书记）。',
      '党课。讲课不少于2次，有教案（责任人：书记）。',
    ]);
  });

  it('says what a cell numbers through one after the other, without the numbers', () => {
    const table = [
      '| 序号 | 任务 | 具体内容及其要求 | 单位 |',
      '|---|---|---|---|',
      '| 1 | 防汛 | （1）排查堤防12处；（2）储备沙袋500条 | 水利站 |',
      '| 2 | 防火 | ①每周巡山1次 ②设卡口4处。 | 林业站 |',
      '| 3 | 普法 | 第（1）项任务按照要求完成并上报材料 | 司法所 |',
    ];
    expect(rowsOf(...table)).toEqual([
      '1. 防汛。排查堤防12处；储备沙袋500条（责任单位：水利站）。',
      '2. 防火。每周巡山1次；设卡口4处（责任单位：林业站）。',
      '3. 普法。第（1）项任务按照要求完成并上报材料（责任单位：司法所）。',
    ]);
    expect(
      rowsOf(
        '| 序号 | 任务 | 措施 | 责任单位 |',
        '|---|---|---|---|',
        '| 1 | 灌溉 | 整修泵房；2.清淤渠道；3.校准水表 | 水管所 |',
        '| 2 | 植保 | 发放药剂 | 农技站 |',
      ),
    ).toEqual([
      '1. 灌溉。整修泵房；清淤渠道；校准水表（责任单位：水管所）。',
      '2. 植保。发放药剂（责任单位：农技站）。',
    ]);
  });

  it('says of each quarter what is to be done in it, how much under its year’s aim, and beside it what came of it', () => {
    expect(
      rowsOf(
        '| 序号 | 工作内容 | 一季度 | 二季度 | 责任人 |',
        '|---|---|---|---|---|',
        '| 1 | 旧楼改造 | 完成摸底 | 改造6栋 | 许某 |',
        '| 2 | 居家养老 | 选定站点 | 服务老人80人次 | 唐某 |',
      ),
    ).toEqual([
      '1. 旧楼改造。完成摸底（责任人：许某；完成时间：一季度）。改造6栋（责任人：许某；完成时间：二季度）。',
      '2. 居家养老。选定站点（责任人：唐某；完成时间：一季度）。服务老人80人次（责任人：唐某；完成时间：二季度）。',
    ]);
    expect(
      rowsOf(
        '| 建设任务 | 年度目标 | 牵头单位 |',
        '|---|---|---|',
        '| 硬化通组路 | 6公里 | 交通所 |',
        '| 水质合格率 | 100% | 水管站 |',
      ),
    ).toEqual([
      '硬化通组路。硬化通组路6公里（牵头单位：交通所）。',
      '水质合格率。水质合格率100%（牵头单位：水管站）。',
    ]);
    expect(
      rowsOf(
        '| 隐患描述 | 整改措施 | 日期 | 星期 | 整改结果 |',
        '|---|---|---|---|---|',
        '| 护罩缺失 | 加装护罩6个 | 4月3日 | 四 | 未完成 |',
        '| 表计损坏 | 更换表计2支 | 4月4日 | 五 | 已完成 |',
      ),
    ).toEqual([
      '护罩缺失。加装护罩6个（备注：周四；备注：未完成；完成时间：4月3日）。',
      '表计损坏。更换表计2支（备注：周五；备注：已完成；完成时间：4月4日）。',
    ]);
  });
});
