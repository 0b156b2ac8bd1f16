import { describe, expect, it } from 'vitest';
import { groupFiles } from '../../../src/core/evidence-match/group-files.ts';
import { type FileFacts, type FileMatch, matchFiles } from '../../../src/core/evidence-match/match-file.ts';
import type { Requirement } from '../../../src/core/plan/plan.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import fc from '../../support/fast-check.ts';
import { count, day, planWith, requirement } from '../../support/plans.ts';
import { progressIn } from '../../support/progress.ts';
import { add, type EntryParts, exempt } from '../../support/records.ts';

const duties: readonly Requirement[] = [
  requirement({ id: '1.1', text: '开展党风廉政学习', target: count('4'), evidence: ['学习记录', '签到表'] }),
  requirement({
    id: '1.2',
    text: '召开支部主题党日',
    target: count('10'),
    evidence: ['会议记录', '活动照片', '签到表'],
  }),
  requirement({ id: '2.4', text: '组织消防疏散演练', quote: '每学期组织一次应急疏散', evidence: ['演练方案'] }),
  requirement({ id: '3.1', text: '召开教职工例会', target: count('40'), evidence: ['例会记录'] }),
  requirement({ id: '3.2', text: '召开家长会', evidence: ['签到表', '活动照片'] }),
  requirement({ id: '4.1', text: '检查食堂食品安全' }),
  requirement({ id: '4.2', text: '制定学校章程' }),
];

const fileNamed = (path: string, more: Partial<FileFacts> = {}): FileFacts => {
  const [name = '', ...folders] = path.split('/').reverse();
  return { path, name, folders, ...more };
};

function matched(files: readonly FileFacts[], entries: readonly EntryParts[] = [], requirements = duties) {
  const progress = progressIn({ requirements, entries, asOf: '2023-12-20' });
  return matchFiles(files, progress.requirements, { plan: planWith(), today: day('2023-12-20'), offset: '+08:00' });
}

const idsOf = ({ suggestions }: FileMatch) => suggestions.map(({ duty }) => duty.requirement.id);

const suggested = (name: string, entries?: readonly EntryParts[]) => matched([fileNamed(name)], entries).flatMap(idsOf);

describe('the duty that a name speaks for', () => {
  it.each([
    ['第一季度 党风廉政学习记录.docx', '1.1'],
    ['2023年9月13日 主题党日会议记录.docx', '1.2'],
    ['9.13例会.jpg', '3.1'],
    ['消防演练方案.docx', '2.4'],
    ['应急疏散.jpg', '2.4'],
    ['家长会照片.jpg', '3.2'],
    ['食品安全自查(1).docx', '4.1'],
    ['学校章程 - 副本.docx', '4.2'],
    ['主题党日会议记录.docx'.normalize('NFD'), '1.2'],
    ['ＷＰＳ主题党日.docx', '1.2'],
  ])('of %s is %s', (name, id) => expect(suggested(name)).toEqual([id]));

  it.each([
    '照片.jpg',
    '记录.docx',
    '签到.jpg',
    '会议.docx',
    '活动.jpg',
    '扫描件001.pdf',
    'DSC_0042.JPG',
    '新建文本文档.txt',
    '运动会秩序册.pdf',
    '.jpg',
    '',
  ])('is none where the name says what any name could: %s', (name) => expect(suggested(name)).toEqual([]));

  it('is told in words: what of the name stands where', () => {
    const [match] = matched([fileNamed('党风廉政学习签到0325.jpg')]);
    expect(match?.suggestions[0]?.reasons).toEqual([
      { kind: 'words', words: ['党风廉政学习'], field: 'text', isFolder: false },
    ]);
    expect(match?.isClear).toBe(true);
  });

  it('is one of several where only the paper is named, and none of them is put forward as sure', () => {
    const [match] = matched([fileNamed('签到表0913.jpg')]);
    expect(match && idsOf(match)).toEqual(['1.1', '1.2', '3.2']);
    expect(match?.isClear).toBe(false);
  });

  it('is told apart by what was recorded on that day', () => {
    const [match] = matched([fileNamed('签到表0913.jpg')], [add('1', '2023-09-13', { requirement: '1.2' })]);
    expect(match && idsOf(match)).toEqual(['1.2']);
    expect(match?.isClear).toBe(true);
  });

  it('is that of the one record of the day where the name says only a day', () => {
    const record = add('1', '2023-09-13', { requirement: '3.1' });
    expect(suggested('IMG_20230913_101500.jpg', [record])).toEqual(['3.1']);
    expect(suggested('IMG_20230914_101500.jpg', [record])).toEqual([]);
  });

  it('is first that whose record lacks evidence', () => {
    const entries = [
      add('1', '2023-09-13', { requirement: '1.1', id: 'a' }),
      { kind: 'attach', requirement: '1.1', to: 'a', evidence: [{ name: 'x.jpg', sha256: 'x', bytes: 1 }] } as const,
      add('1', '2023-09-13', { requirement: '1.2', id: 'b' }),
    ];
    expect(suggested('IMG_20230913_101500.jpg', entries)).toEqual(['1.2', '1.1']);
  });

  it('is known again by what was recorded for it before', () => {
    const earlier = { name: '周前会纪要1.docx', sha256: 'x', bytes: 1 };
    expect(suggested('周前会纪要2.docx')).toEqual([]);
    expect(suggested('周前会纪要2.docx', [{ kind: 'attach', requirement: '3.1', evidence: [earlier] }])).toEqual([
      '3.1',
    ]);
  });

  it('is never one from which the unit is exempt', () => {
    expect(suggested('学校章程.docx', [exempt('2023-03-01', { requirement: '4.2' })])).toEqual([]);
  });

  it('is read from the folder only where the name says nothing', () => {
    expect(suggested('主题党日/IMG_0001.jpg')).toEqual(['1.2']);
    expect(suggested('主题党日/家长会.jpg')).toEqual(['3.2']);
  });
});

describe('a number at the front', () => {
  it('is the duty that has it, and no day', () => {
    const [match] = matched([fileNamed('2.4 现场.jpg')]);
    expect(match && idsOf(match)).toEqual(['2.4']);
    expect(match?.time).toBeUndefined();
  });

  it('is a day where the words are of another duty', () => {
    const [match] = matched([fileNamed('3.1主题党日.jpg')]);
    expect(match && idsOf(match)).toEqual(['1.2']);
    expect(match?.time?.from).toBe('2023-03-01');
  });
});

describe('when it was', () => {
  it('is what the name says, else what the camera wrote; the day of the last change is no such day', () => {
    const taken = { taken: day('2023-05-09'), modified: day('2023-06-01') };
    const [named, pictured, changed] = matched([
      fileNamed('演练0510.jpg', taken),
      fileNamed('DSC_0042.JPG', taken),
      fileNamed('DSC_0043.JPG', { modified: day('2023-06-01') }),
    ]);
    expect(named?.time).toMatchObject({ from: '2023-05-10', source: 'name' });
    expect(pictured?.time).toMatchObject({ from: '2023-05-09', source: 'taken' });
    expect(changed?.time).toBeUndefined();
  });
});

describe('groups', () => {
  const groupsOf = (...files: readonly FileFacts[]) =>
    groupFiles(matched(files)).map((group) => group.map(({ file }) => file.name));

  it('hold the files of one duty and day, and what says only that day', () => {
    expect(
      groupsOf(
        fileNamed('IMG_20230913_101500.jpg'),
        fileNamed('2023年9月13日 主题党日会议记录.docx'),
        fileNamed('主题党日0913.jpg'),
        fileNamed('主题党日1013.jpg'),
      ),
    ).toEqual([
      ['2023年9月13日 主题党日会议记录.docx', 'IMG_20230913_101500.jpg', '主题党日0913.jpg'],
      ['主题党日1013.jpg'],
    ]);
  });

  it('do not take in what says only a day where files of two duties have it', () => {
    const groups = groupsOf(
      fileNamed('IMG_20230913_101500.jpg'),
      fileNamed('IMG_20230913_101501.jpg'),
      fileNamed('主题党日0913.jpg'),
      fileNamed('例会0913.jpg'),
    );
    expect(groups).toEqual([
      ['IMG_20230913_101500.jpg', 'IMG_20230913_101501.jpg'],
      ['主题党日0913.jpg'],
      ['例会0913.jpg'],
    ]);
  });

  it('know the names that messengers give', () => {
    expect(groupsOf(fileNamed('微信图片_20230402101010.jpg'), fileNamed('mmexport1680401410000.jpg'))).toHaveLength(1);
  });

  it('leave apart what has words of its own', () => {
    expect(groupsOf(fileNamed('工资表1.xlsx'), fileNamed('工资表2.xlsx'), fileNamed('慰问信.docx'))).toEqual([
      ['工资表1.xlsx', '工资表2.xlsx'],
      ['慰问信.docx'],
    ]);
  });
});

describe('whatever files are called', () => {
  const signs = fc.constantFrom(...'党风廉政学习记录照片签到表主题日例会0913年月.-_( IMGé');
  const anyName = fc.string({ unit: signs, maxLength: 30 }).map((stem) => `${stem}.jpg`);

  it('the same files give the same suggestions, each alone as among others, the company of a day aside', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 6 }), (names) => {
        const files = names.map((name) => fileNamed(name));
        const together = matched(files);
        expect(matched(files)).toEqual(together);
        for (const [index, file] of files.entries()) {
          const isCompany = together[index]?.suggestions.some(({ reasons }) => reasons[0]?.kind === 'companion');
          if (!isCompany) expect(matched([file])).toEqual([together[index]]);
        }
      }),
    );
  });

  it('a file is in exactly one group', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
        const matches = matched(names.map((name, index) => fileNamed(`${index}/${name}`)));
        expect(groupFiles(matches).flat().toSorted()).toEqual([...matches].toSorted());
      }),
    );
  });

  it('no pair of signs from names of papers alone suggests anything', () => {
    const papers = duties.flatMap(({ evidence }) => evidence.flatMap((name) => [name.slice(0, 2), name.slice(-2)]));
    const own = duties.map(({ text, quote = '' }) => text + quote).join('|');
    for (const pair of papers.filter((each) => !own.includes(each)))
      expect({ pair, ids: suggested(`${pair}.jpg`) }).toEqual({ pair, ids: [] });
  });

  it('costs by the length of what is read', () => {
    const files = (many: number) =>
      Array.from({ length: many }, (_, index) => fileNamed(`主题党日会议记录第${index}次.docx`));
    const long = fileNamed(`${'主题党日'.repeat(50_000)}.docx`);
    matched(files(100));
    expect(cpuTime(() => matched(files(3000)))).toBeLessThan(3000);
    expect(cpuTime(() => matched([long]))).toBeLessThan(1000);
  });
});
