import { describe, expect, it } from 'vitest';
import { draftOf, headOf } from '../../support/documents.ts';

describe('the head of a plan', () => {
  it('is not what a page has around a text: the way to it, its labels, links to its neighbours', () => {
    const page = [
      '您的位置：首页 >',
      '学校动态>',
      '体育卫生',
      '体育卫生',
      '青山小学2024年体育工作计划',
      '来源：本站 作者：佚名 发布时间：2024年01月18日 点击数：',
      '次',
      '一、主要工作',
      '1.办好运动会。10月举办校运动会。',
      '青山小学',
      '2024年1月5日',
      '【关闭窗口】',
      '上一篇：关于放假的通知[ 01-10 ]',
    ];
    expect(headOf(...page)).toEqual(['青山小学2024年体育工作计划', '青山小学', '2024-2024']);
    expect(draftOf(page.join('\n')).plan.sections.map(({ title }) => title)).toEqual(['主要工作']);
  });

  it('has a title without the page’s words above it, where the title says by itself whose it is', () => {
    const body = ['一、主要工作', '1.办好运动会。10月举办校运动会。', '2.检查食堂。'];
    expect(headOf('年度考核资料', '青山县2024年河道管护实施方案', ...body)[0]).toBe('青山县2024年河道管护实施方案');
    expect(headOf('通风监测系统', '☆ 机电运输', '青山县应急管理局关于做好防汛工作的通知', ...body)[0]).toBe(
      '青山县应急管理局关于做好防汛工作的通知',
    );
    expect(headOf('中共青山县委教育工作委员会', '青山县教育局2024年工作要点', ...body)[0]).toBe(
      '中共青山县委教育工作委员会青山县教育局2024年工作要点',
    );
    expect(headOf('约 3.2千字', '约 8页', '2024-03-01 发布于湖北', '2024年食堂工作计划', ...body)[0]).toBe(
      '2024年食堂工作计划',
    );
  });

  it.each([
    ['2024学年柳溪附小第一学期少先队工作计划', '柳溪附小'],
    ['2026年学校保卫科工作计划', '学校保卫科'],
    ['戏曲名家进校园（柳溪二中）活动方案', '柳溪二中'],
    ['2026年美丽乡村工作计划', '本单位'],
    ['2026年工会工作计划', '本单位'],
    ['2026年初中教务处年度工作计划', '初中教务处'],
    ['2026年青山县政府民生实事责任清单', '青山县政府'],
    ['2026年青山县政府采购工作计划', '本单位'],
    ['2026年柳溪中学防汛行事历', '柳溪中学'],
    ['2026年青山镇卫生院考核方案', '青山镇卫生院'],
    ['2026年国庆期间学校防汛安排', '本单位'],
    ['2026年第一季度学校防汛安排', '本单位'],
    ['2026年青山县学校防汛方案', '本单位'],
    ['关于柳溪镇卫生院值班办法（试行）的通知', '柳溪镇卫生院'],
    ['转发青山县卫健委关于做好防汛工作的意见', '青山县卫健委'],
  ])('names whose it is behind the year, too: %s', (title, issuer) => {
    expect(headOf(title, '一、主要工作', '1.检查食堂。每周检查1次。', '2.检查宿舍。每周检查1次。')[1]).toBe(issuer);
  });

  it('has neither a number of the page nor that of the document in its title', () => {
    const body = ['一、主要工作', '1.检查食堂。每周检查1次。'];
    expect(headOf('1', '0', '2026年初中食堂工作计划', ...body)[0]).toBe('2026年初中食堂工作计划');
    expect(headOf('青山县教育局关于做好防汛工作的通知', '（青教发〔2012〕2号）', ...body)[0]).toBe(
      '青山县教育局关于做好防汛工作的通知',
    );
  });

  it('is of the year of what is still to come, whenever a page put it up; and of the year in what a site calls it', () => {
    const body = ['一、主要工作', '1.检查食堂。每周检查1次。', '2.检查宿舍。每周检查1次。'];
    const page = [
      '做好放假工作提示',
      '本站编辑 免费文库/2016-01-07',
      '各中小学：',
      '2015年暑假即将来临，现将有关事项通知如下：',
    ];
    expect(headOf(...page, ...body)[2]).toBe('2015-2015');
    expect(headOf('2023年食堂工作计划 后勤工作计划（6篇）', '食堂工作安排篇一', ...body)[2]).toBe('2023-2023');
  });

  it.each(['青山县教育局办公室', '青山县教育局'])(
    'names whom the title names, whose office prints it: %s',
    (printer) => {
      const body = ['一、主要工作', '1.检查食堂。每周检查1次。', '2.检查宿舍。每周检查1次。'];
      expect(headOf('青山县教育局2024年工作要点', ...body, printer, '2024年1月5日印发')[1]).toBe('青山县教育局');
      expect(headOf('2024年工作要点', ...body, printer, '2024年1月5日印发')[1]).toBe(printer);
    },
  );

  it('is the first text’s own, of several that a site collects', () => {
    const [title] = headOf('《食堂工作计划精选5篇》', '食堂工作计划 篇1', '一、主要工作', '1.检查食堂。每周检查1次。');
    expect(title).toBe('食堂工作计划');
  });

  it('is the text’s own below the number that a site gave it among others', () => {
    const body = ['一、主要工作', '1.检查食堂。每周检查1次。', '二、要求', '1.上报总结。'];
    const named = '柳溪中心校2024年春学期卫生工作计划';
    expect(headOf(`第一篇：${named}（新）`, named, ...body)).toEqual([named, '柳溪中心校', '2024-2024']);
    const above = ['柳溪中心校秋季卫生工作通知', '第一篇：柳溪中心校秋季卫生工作通知', '柳溪中心校'];
    expect(headOf(...above, '关于做好2023年秋季卫生工作的通知', ...body)).toEqual([
      '柳溪中心校关于做好2023年秋季卫生工作的通知',
      '柳溪中心校',
      '2023-2023',
    ]);
    const sections = draftOf([`第一篇：${named}`, ...body].join('\n')).plan.sections;
    expect(sections.map(({ title }) => title)).toEqual(['主要工作', '要求']);
    const parts = ['第一篇：总则', ...body.slice(0, 2), '第二篇：附则', '一、解释', '1.由本局解释。'];
    expect(draftOf(parts.join('\n')).plan.sections.map(({ number }) => number)).toEqual(['一', '二']);
  });

  it('stands below a page’s menu and what a site says of its file, and is the file’s name where it is lost', () => {
    const body = ['一、主要工作', '1.检查食堂。每周检查1次。', '二、要求', '1.上报总结。'];
    const menu = ['青', '首页', '新闻中心', '政务公开', '办事大厅', '互动交流', '专题专栏', '便民服务', '关于我们'];
    expect(headOf(...menu, '青山数字化建设2025年工作要点', ...body)[0]).toBe('青山数字化建设2025年工作要点');
    const notes = ['1、下载前请核对文档内容是否完整。', '2、如有疑问请联系平台客服。'];
    expect(headOf('第三届运动会方案', ...notes, '第三届运动会总方案（草案）', ...body)[0]).toContain('第三届运动会');
    expect(draftOf([...notes, ...body].join('\n')).plan.sections.map(({ number }) => number)).toEqual(['一', '二']);
    expect(headOf('某路桥公司2026年安全工作计划.pdf', '图1.png', '（一）检查', ...body)[0]).toBe(
      '某路桥公司2026年安全工作计划',
    );
  });

  it('has its years from the month of a school year, a stage that began before, and the stamp below the text', () => {
    const body = ['一、主要工作', '1.检查食堂。每周检查1次。', '二、要求', '1.上报总结。'];
    expect(draftOf(['2024学年三月份主题活动', ...body].join('\n')).plan.period).toEqual({
      from: '2025-03-01',
      to: '2025-03-31',
    });
    const stages = [
      '（一）启动阶段（2021年11月至2022年2月）',
      '制定方案。',
      '（二）实施阶段（2022年3月至2022年9月）',
      '全面实施。',
    ];
    expect(headOf('课程建设方案', '2022-03-01 10:00', '一、安排', ...stages)[2]).toBe('2021-2022');
    expect(headOf('和睦邻里活动方案', ...body, 'admin 2019/04/07 09:00')[2]).toBe('2019-2019');
  });

  it('names the office whose plan of a term it is, and whoever a report says announced it', () => {
    const body = ['一、主要工作', '1.检查食堂。每周检查1次。', '二、要求', '1.上报总结。'];
    expect(headOf('中学2024-2025学年第一学期德育处工作计划', ...body)[1]).toBe('德育处');
    const report = ['青山市今年这样招生', '5月6日，青山市教育局发布《关于做好招生工作的通知》，全文如下'];
    expect(headOf(...report, ...body)[1]).toBe('青山市教育局');
  });

  it('takes its last year from what is due farthest, but no outlook, and its first from what it cites', () => {
    const rest = ['青山镇人民政府', '2023年5月4日'];
    const steps = [
      '一、主要工作',
      '1.全面排查。2023年9月底前完成排查，2024年3月底前完成整改。',
      '2.长效管理。2025年底前建立制度，到2035年全面建成。',
    ];
    expect(headOf('燃气整治工作方案', ...steps, ...rest)[2]).toBe('2023-2025');
    const [aim, nearer] = ['到2029年，建成综合管廊30公里。', '到2025年，建成10公里。'];
    expect(headOf('管廊建设意见', '一、主要目标', aim, '二、任务', '1.每月检查1次。', ...rest)[2]).toBe('2023-2029');
    expect(headOf('管廊建设意见', '一、主要目标', nearer, aim, '二、任务', '1.每月检查1次。', ...rest)[2]).toBe(
      '2023-2025',
    );
    const facts = [
      '学前教育意见',
      '•【公布日期】2005.02.01',
      '一、目标',
      '1.入园。2007年，入园率达到96%以上。2009年，全面普及。',
    ];
    expect(headOf(...facts, '2.每月检查1次。')[2]).toBe('2005-2009');
    const cited = '根据《河道管护办法》（青政〔2021〕20号）要求，制定本方案。';
    expect(headOf('河道整治工作方案', cited, '一、主要工作', '1.每月巡查2次。', '2.清理垃圾。')[2]).toBe('2021-2021');
  });

  it('is no older than what it goes by or the number that it got, and has its year from any part of its text', () => {
    const told = '2020年10月，县里印发了《关于加强河道管护的意见》。';
    const body = ['一、任务', '1.每月巡查2次。', '2.清理垃圾。'];
    expect(headOf('河道整治工作方案', told, '根据青政〔2021〕20号文件，制定本方案。', ...body)[2]).toBe('2021-2021');
    expect(headOf('青水办〔2021〕3号', '河道整治工作方案', told, ...body)[2]).toBe('2021-2021');
    const late = [
      '二、要求',
      '1.抓好落实。',
      '三、分工',
      '1.各站负责清淤。',
      '四、步骤',
      '整治从2019年5月至9月：',
      '（一）自查。',
    ];
    expect(headOf('河道整治工作方案', ...body, ...late)[2]).toBe('2019-2019');
  });

  it('has its year from a stamp with who put it there, above the text, too', () => {
    const body = ['一、任务', '1.办好运动会。', '2.检查食堂。'];
    expect(headOf('体育节活动方案', 'admin 2022/04/07 09:00', ...body)).toEqual([
      '体育节活动方案',
      '本单位',
      '2022-2022',
    ]);
  });

  it('takes its year from the page’s day where nothing else says one, rather than from today', () => {
    const head = headOf(
      '第三周主要工作安排',
      '发布时间：2021年03月08日 点击数：56',
      '1.3月10日前上报学籍数据。',
      '2.检查食堂。',
    );
    expect(head).toEqual(['第三周主要工作安排', '本单位', '2021-2021']);
    const { plan } = draftOf(
      '第三周主要工作安排\n发布时间：2021年03月08日\n1.3月10日前上报学籍数据。\n2.检查食堂。',
      2026,
    );
    expect(plan.sections[0]?.items[0]?.requirements[0]?.due).toBe('2021-03-10');
  });

  it('lasts until the year that the text aims at, not until an outlook’s', () => {
    const signed = [
      '一、目标',
      '1.产业。到2026年，培育企业20家。到2035年基本实现现代化。',
      '青山县人民政府',
      '2023年5月6日',
    ];
    expect(headOf('青山县产业发展方案', ...signed)).toEqual(['青山县产业发展方案', '青山县人民政府', '2023-2026']);
  });

  it('lasts as long as its text says, from the year in which that begins', () => {
    const body = ['一、目标', '1.总体目标。2022年起4年内，实施健身行动，建设场馆3座。'];
    expect(headOf('关于推进健身工程的意见', ...body)[2]).toBe('2022-2025');
    const page = '发布日期：2023-12-26　浏览：100次';
    expect(headOf('关于推进健身工程的意见', page, ...body)[2]).toBe('2022-2025');
    expect(headOf('关于推进健身工程的意见', page.replace('2023', '2024'), ...body)[2]).toBe('2024-2024');
  });

  it('lasts as long as its name says: 三年行动计划, （2022—2024年）, 十四五', () => {
    const body = ['一、任务', '1.建设。建成学校1所。'];
    expect(headOf('青山县三年行动计划', '（2022—2024年）', ...body)[2]).toBe('2022-2024');
    expect(headOf('2023年青山县学前教育三年行动计划', ...body)[2]).toBe('2023-2025');
    expect(headOf('青山县“十四五”教育规划', ...body)[2]).toBe('2021-2025');
    expect(headOf('青山县教育事业十五五发展规划', ...body)[2]).toBe('2026-2030');
    expect(
      headOf('Riverside School 2025 Annual Plan', '1. Safety. Hold a drill.', '2. Reading. Open the library.')[2],
    ).toBe('2025-2025');
  });

  it('of an English document stands in its title, or on a line beside it', () => {
    const body = ['1. Safety', '1.1 Hold a drill.', '2. Reading', '2.1 Open the library.'];
    const { period } = draftOf(['Ward quality plan', 'Sept 2026 – Feb 2027', ...body].join('\n')).plan;
    expect(period).toEqual({ from: '2026-09-01', to: '2027-02-28' });
    expect(headOf('Hillcrest School action plan', '2026-27', ...body)[2]).toBe('2026-2027');
    expect(draftOf(['Plan for October to March 2027', ...body].join('\n')).plan.period.from).toBe('2026-10-01');
  });

  it('of an English document without a plan in its title is told from names, labels and days', () => {
    const body = ['1. Keys must be handed back by six.', '2. No dogs are allowed.'];
    const head = ['HILLCREST SPORTS CLUB', 'Notice 4', 'Using the hall', 'Adopted 4 May 2026', 'To: All members'];
    expect(headOf(...head, ...body)).toEqual(['Using the hall', 'HILLCREST SPORTS CLUB', '2026-2026']);
  });

  it('of an English document is issued by a word that its text uses as a name, and by no other', () => {
    const body = ['1. Parts', 'Finish the parser.', '2. People', 'Thank every contributor.'];
    expect(headOf('Quillwork Roadmap 2026', 'Quillwork is a small editor.', ...body)[1]).toBe('Quillwork');
    expect(headOf('Contributor Roadmap 2026', 'Quillwork is a small editor.', ...body)[1]).toBe('Our unit');
  });

  it('is issued by who signs it, whose notice hands it on, or whose name the title begins with', () => {
    const notice = [
      '青山市卫生健康委员会关于印发2024年全市卫生健康工作要点的通知',
      '各县卫生健康局：',
      '现将《2024年全市卫生健康工作要点》印发给你们，请认真执行。',
      '青山市卫生健康委员会',
      '2024年2月1日',
      '2024年全市卫生健康工作要点',
      '一、任务',
      '1.体检。组织体检1次。',
    ];
    expect(headOf(...notice)).toEqual(['2024年全市卫生健康工作要点', '青山市卫生健康委员会', '2024-2024']);
    const body = ['一、任务', '1.值班。安排值班。'];
    expect(headOf('青山中学团委2024年工作计划', ...body)[1]).toBe('青山中学团委');
    expect(headOf('青山市第一中学校园安全责任清单（2024年）', ...body)[1]).toBe('青山市第一中学');
    expect(headOf('学校2024年安全工作计划', ...body)[1]).toBe('本单位');
    expect(headOf('青山县水利局年度工作计划', ...body)[1]).toBe('青山县水利局');
    expect(headOf('教务处工作计划', ...body)[1]).toBe('教务处');
    expect(headOf('各处室工作计划', ...body)[1]).toBe('本单位');
    for (const name of ['临山县中医院', '青林乡中心小学', '石河街道', '市疾控中心', '白云水务有限公司'])
      expect(headOf(`${name}2024年安全工作计划`, ...body)[1]).toBe(name);
    expect(headOf('青山市教育局各科室2024年工作汇总计划', ...body)[1]).toBe('青山市教育局');
    expect(headOf('青山市2024年安全工作计划', ...body)[1]).toBe('本单位');
    expect(headOf('2024年培训管理办法', ...body, '3.本办法由县文旅局负责解释。')[1]).toBe('县文旅局');
    expect(headOf('青山市中小学2024年安全工作计划', ...body)[1]).toBe('本单位');
  });

  it('is not called by the page’s word above a line that says more', () => {
    const body = ['一、任务', '1.值班。安排值班。', '2.巡查。每天巡查。'];
    expect(headOf('校园新闻', '春季校园防溺水专项行动', ...body)[0]).toBe('春季校园防溺水专项行动');
    expect(headOf('防溺水专项行动', '全体师生一起来', ...body)[0]).toBe('防溺水专项行动');
  });

  it('is issued by whom the page names with a label, where nobody else is seen', () => {
    const body = ['一、任务', '1.值班。安排值班。', '2.巡查。每天巡查。'];
    expect(headOf('发布机构：青山县水利局　发布时间：2024-03-05', '河道管护方案', ...body)[1]).toBe('青山县水利局');
    expect(headOf('河道管护方案', '编制单位：清水镇水利站', ...body)[1]).toBe('清水镇水利站');
    expect(headOf('河道管护方案', '编写：王小明', ...body)[1]).toBe('本单位');
    expect(headOf('青山镇2024年河道管护方案', '发布机构：青山县水利局', ...body)[1]).toBe('青山镇');
  });

  it('is of the year in which rules were last revised', () => {
    const rules = [
      '云河馆借阅办法',
      '（2009年5月制定，2021年6月修订）',
      '第一条 每周开馆6天。',
      '第二条 每学年清点1次。',
    ];
    expect(headOf(...rules)[2]).toBe('2021-2021');
  });

  it('is issued by whoever a letter of responsibility calls 甲方 in its first words, and by a department of a college', () => {
    const letter = [
      '青山街道2024年度防火责任书',
      '为压实责任，青山街道办事处（以下简称甲方）与各社区（以下简称乙方）签订本责任书。',
    ];
    expect(headOf(...letter, '一、职责', '1.每月巡查2次。', '2.清理楼道。')[1]).toBe('青山街道办事处');
    const plan = [
      '青山职业学院机电系2026年工作计划',
      '一、教学',
      '1.听课4次。',
      '2.评教1次。',
      '机电系',
      '2026年2月9日',
    ];
    expect(headOf(...plan)[1]).toBe('青山职业学院机电系');
  });

  it('is issued by who signed over two lines', () => {
    const body = ['一、任务', '1.值班。安排值班。', '2.巡查。每天巡查。', '二、要求', '各校要落实。'];
    const signed = ['青山县教育局秋冬季校园安全大检查', '的工作领导小组', '2024年9月3日'];
    expect(headOf('校园安全大检查方案', ...body, ...signed)[1]).toBe('青山县教育局秋冬季校园安全大检查的工作领导小组');
  });

  it('is of the year in which it was signed, and not of that in which its pupils leave', () => {
    const body = ['一、主要工作', '1.布置会场。', '青山中学', '2023年11月20日'];
    expect(headOf('青山中学2024届毕业生成长礼方案', ...body)[2]).toBe('2023-2023');
    expect(headOf('青山中学2024届毕业生成长礼方案', ...body.slice(0, 2))[2]).toBe('2024-2024');
  });

  it('names all who sign together', () => {
    const head = headOf(
      '2024年工作意见',
      '一、任务',
      '1.值班。安排值班。',
      '中共青山市委教育工作委员会   青山市教育局',
      '2024年9月26日',
    );
    expect(head[1]).toBe('中共青山市委教育工作委员会、青山市教育局');
  });

  it('of a notice that only publishes is the document’s, wherever its years stand', () => {
    const notice = [
      '关于公布青山中学信息化三年行动计划（2020-2022）（征求意见稿）的通知',
      '各处室：',
      '根据需要，公布如下，请提意见。',
      '青山中学',
      '2020年10月10日',
      '青山中学信息化三年行动计划',
      '（2020-2022）',
      '（征求意见稿）',
      '一、任务',
      '1.网络。建设网络。',
    ];
    expect(headOf(...notice)).toEqual(['青山中学信息化三年行动计划（2020-2022）', '青山中学', '2020-2022']);
  });
});

describe('the name in the title', () => {
  it('stays the body’s where it is signed in full', () => {
    const signed = ['一、学习', '1.上好党课。每季度上党课1次。', '二、服务', '1.走访居民。每月走访1次。'];
    const head = headOf('青山小学党总支2025年工作计划', ...signed, '中共青山小学总支部委员会', '2025年2月6日');
    expect(head).toEqual(['青山小学党总支2025年工作计划', '青山小学党总支', '2025-2025']);
    const other = headOf('青山小学2025年党建工作计划', ...signed, '中共青山小学支部委员会', '2025年2月6日');
    expect(other[1]).toBe('中共青山小学支部委员会');
  });

  it('may be a group within the house, in English, too', () => {
    expect(headOf('临江中学英语教研组2024学年工作计划', '一、教研', '1.备课。每周备课1次。')[1]).toBe(
      '临江中学英语教研组',
    );
    const english = headOf(
      '# Hill Park – Friends Committee Work Plan 2025',
      '## 1. Paths',
      '- Clear two paths by May.',
    );
    expect(english[1]).toBe('Hill Park Friends Committee');
    const school = ['Hill Park Library', 'Reading and Lending Action Plan 2024-25', '1. Shelves', '- Sort two by May.'];
    expect(headOf(...school)[1]).toBe('Hill Park Library');
  });

  it('is no part of the title where the line above says the same with gaps', () => {
    const head = headOf(
      '临江小学　安全工作计划',
      '临江小学2025年第二学期安全工作计划',
      '一、目标',
      '1.无事故。全年无事故。',
    );
    expect(head[0]).toBe('临江小学2025年第二学期安全工作计划');
  });

  it('is a heading that stands above a table with parts of its own', () => {
    const table = [
      '## 河镇2026年考核指标表',
      '| 类别 | 内容 | 单位 |',
      '|---|---|---|',
      '| 一、党建 | 每月开展1次主题党日，记录完整，资料齐全 | 党建办 |',
      '| 二、平安 | | |',
      '| 平安 | 调解成功率达到98%以上，无越级上访 | 平安办 |',
    ];
    expect(headOf('河镇考办〔2026〕3号　附件1', ...table)[0]).toBe('河镇2026年考核指标表');
  });
});

it('is issued by all who signed on one line', () => {
  const notice = [
    '云河区教育局　云河区消防救援大队',
    '关于印发《云河区校园消防行动方案》的通知',
    '各学校：',
    '现将《云河区校园消防行动方案》印发给你们。',
    '云河区教育局　　云河区消防救援大队',
    '2025年3月10日',
    '云河区校园消防行动方案',
    '一、任务',
    '1.每月检查一次消防设施。',
  ];
  expect(headOf(...notice)[1]).toBe('云河区教育局、云河区消防救援大队');
});

it('is for the term that its title names, or the days that its text gives, with those before and behind, as a guess', () => {
  const frameOf = (...lines: readonly string[]) => {
    const { period, guesses } = draftOf(lines.join('\n')).plan;
    return [period.from, period.to, guesses.some(({ key }) => key === 'period')];
  };
  const body = ['一、主要工作', '1.检查锅炉。每周检查1次。', '2.检查校车。每周检查1次。'];
  expect(frameOf('青山中学2025年春季学期后勤工作计划', ...body)).toEqual(['2025-02-01', '2025-08-31', true]);
  const autumn = '青山中学2025年秋季学期后勤工作计划';
  expect(frameOf(autumn, ...body)).toEqual(['2025-09-01', '2025-12-31', true]);
  expect(frameOf(autumn, ...body, '3.寒假前清点库房。')).toEqual(['2025-09-01', '2026-01-31', true]);
  expect(frameOf('关于做好2025年秋季学期开学检查的通知', ...body)).toEqual(['2025-01-01', '2025-12-31', false]);
  const months = ['八月份', '1.8月26日检修锅炉。', '2.整理库房。', '九月份', '1.清洗水箱。', '2.更换滤芯。'];
  expect(frameOf('青山中学2025学年第一学期后勤工作计划', ...months)).toEqual(['2025-08-26', '2026-01-31', true]);
  const looksBack = ['一、主要工作', '1.检查锅炉。2024年8月5日锅炉已大修。', '2.检查校车。'];
  expect(frameOf('青山中学2025学年第一学期后勤工作计划', ...looksBack)[0]).toBe('2025-09-01');
});

describe('the time a rule is in force', () => {
  it.each([
    ['本办法自2025年8月1日起施行，有效期至2030年7月31日。', '2025-08-01', '2030-07-31'],
    ['本办法自2026年3月1日起正式实施，有效期两年。', '2026-03-01', '2028-02-29'],
    ['本办法自2026年3月1日起施行。', '2026-01-01', '2026-12-31'],
  ])('is its period where it says until when: %s', (article, from, to) => {
    const text = `云河县农机库管理办法\n第一条 库房须每日巡查。\n第二条 ${article}`;
    expect(draftOf(text, 2026).plan.period).toEqual({ from, to });
  });
});
