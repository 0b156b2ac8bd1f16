import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, headsOf } from '../../src/core/ledger/digest.ts';
import { forgetWritten } from '../support/forget-written.ts';
import { paragraphOf, rowOf, wordFile } from '../support/word-template.ts';
import { workbookFile } from '../support/workbook-template.ts';
import { zipOf } from '../support/zip.ts';
import { answerFiles } from './answer-files.ts';
import type { Spots } from './carriers.ts';
import { colleaguesFile, colleaguesLedger, evidenceContent, evidenceHash, ownFile } from './ledger-files.ts';
import { earlierPlan, planFile, planId } from './plan-file.ts';
import { quoted } from './texts.ts';

/** Whoever calls, and where. */
export const places = ['school', 'bureau', 'new', 'several'] as const;
export type PlaceName = (typeof places)[number];

type Files = Readonly<Record<string, string | Uint8Array>>;

const schoolId = 'school-one';

/**
 * Makes one of the folders anew: a school's, its bureau's, that of a unit that has not begun, and of one with several plans.
 * What this computer remembers of it stays.
 */
export function makePlace(home: string, place: PlaceName, spots: Spots, ownWriter: string): void {
  const folder = join(home, place);
  clear(folder);
  // Its ledger is not the one that this computer left there.
  forgetWritten(join(folder, '.state'));
  for (const [name, content] of Object.entries(filesOf[place](spots, ownWriter))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function clear(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== '.state') rmSync(join(folder, name), { recursive: true });
  }
}

const filesOf: Readonly<Record<PlaceName, (spots: Spots, ownWriter: string) => Files>> = {
  school: (spots, ownWriter) => ({
    ...named(spots, 'plan file', 'plans/', '2024.yaml', '.yaml', planFile(spots)),
    '.plan/config.yaml': config(schoolId, '实验小学', 'school', spots),
    [`.plan/assign/${planId}.yaml`]: assignment(spots),
    [`.plan/words/${planId}.yaml`]: ownWords(spots),
    'words.md': wordsFile(spots),
    ...below(`.plan/ledger/${planId}/`, colleagues(spots)),
    [`.plan/ledger/${planId}/${ownWriter}.jsonl`]: ownFile(schoolId, ownWriter, spots),
    ...named(spots, 'ledger file', `.plan/ledger/${planId}/`, undefined, '.jsonl', ''),
    ...named(spots, 'ledger folder', '.plan/ledger/', undefined, '/x.jsonl', ''),
    [`.plan/evidence/${evidenceHash.slice(0, 2)}/${evidenceHash}`]: evidenceContent,
    ...named(spots, 'stray evidence', '.plan/evidence/', undefined, '', 'x'),
    ...named(spots, 'evidence file', 'evidence/', '会议记录.pdf', '.pdf', '%PDF-1.7 签到表'),
    'earlier.yaml': earlierPlan(),
    ...documents(spots),
    ...templates(spots),
    ...answerFiles(spots),
    'other.zip': packet(spots),
  }),
  bureau: (spots) => ({
    'plans/2024.yaml': planFile(spots),
    'units.yaml': unitList(spots),
    '.plan/config.yaml': config('district-education', '区教育局', 'bureau', spots),
    ...named(spots, 'packet', 'in/', 'a.zip', '.zip', packet(spots)),
    ...below(`two/.plan/ledger/${planId}/`, colleagues(spots)),
    'two/.plan/config.yaml': config('school-two', '第二小学', 'school', spots),
    ...below(`units/${schoolId}/.plan/ledger/${planId}/`, colleagues(spots)),
  }),
  new: (spots) => ({ 'plans/2024.yaml': planFile(spots), 'units.yaml': unitList(spots) }),
  several: (spots) => ({
    'plans/2024.yaml': planFile(spots),
    ...named(spots, 'second plan', 'plans/', 'b.yaml', '.yaml', 'title: 乙\n'),
  }),
};

function colleagues(spots: Spots): Files {
  const ledger = colleaguesLedger(schoolId, spots);
  return { [`${ledger.writer}.jsonl`]: colleaguesFile(ledger, spots) };
}

/** A file under its usual name, or a hostile one. */
function named(
  spots: Spots,
  place: string,
  folder: string,
  usual: string | undefined,
  ending: string,
  content: string | Uint8Array,
): Files {
  const name = spots.file(place);
  if (name !== undefined) return { [`${folder}${name}${ending}`]: content };
  return usual === undefined ? {} : { [`${folder}${usual}`]: content };
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}${name}`, content]));
}

function config(id: string, name: string, kind: string, spots: Spots): string {
  const free = (place: string, usual: string) => quoted(spots.free('config', place, usual));
  const strict = (place: string, usual: string) => quoted(spots.strict('config', place, usual));
  return `format: ${strict('format', '1')}
unit: { id: ${strict('unit.id', id)}, name: ${free('unit.name', name)}, kind: ${strict('unit.kind', kind)} }
recorder: ${free('recorder', '王老师')}
${spots.line('config', 'plan', (text) => `plan: ${quoted(text)}\n`)}${spots.line('config', 'language', (text) => `language: ${quoted(text)}\n`)}${spots.line('config', 'a key', (text) => `${quoted(text)}: 1\n`)}${spots.line('config', 'raw characters', (text) => `x: ${text}\n`)}`;
}

function assignment(spots: Spots): string {
  const name = quoted(spots.free('config', 'a name of assign', '教导处'));
  const id = quoted(spots.strict('config', 'an id of assign', '1.2'));
  return `format: ${quoted(spots.strict('config', 'format of assign', '1'))}
assign: { "1.1": [${name}, 王老师], ${id}: ${name} }
${spots.line('config', 'raw characters of assign', (text) => `x: ${text}\n`)}`;
}

function ownWords(spots: Spots): string {
  // A line of these texts is a paragraph of the report: breaks in them are what a person wrote.
  const free = (place: string, usual: string) => quoted(spots.free('config', place, usual).replaceAll(/[\r\n]/g, ' '));
  const place = quoted(spots.strict('config', 'a place of words', 'practice.一'));
  return `format: ${quoted(spots.strict('config', 'format of words', '1'))}
report: { addressee: ${free('addressee', '区教育局')}, about: [${free('about', '我校概况。')}, 第二段。], ${place}: ${free('practice', '做法。')}, next: ${free('next', '打算。')}, contact: ${free('contact', '王老师')} }
`;
}

/** As `report --draft-words` writes it, with the mark of the one section left out: it is refused for that where nothing is hostile. */
function wordsFile(spots: Spots): string {
  const heading = spots.strict('template', 'a heading of words', '基本情况');
  return `# 文字稿 〔${planId}〕\n\n## ${heading} 〔report.about〕\n\n${spots.strict('template', 'a line of words', '概况。')}\n`;
}

function unitList(spots: Spots): string {
  const free = (place: string, usual: string) => quoted(spots.free('units', place, usual));
  const strict = (place: string, usual: string) => quoted(spots.strict('units', place, usual));
  return `${spots.line('units', 'raw characters', (text) => `x-raw: ${text}\n`)}format: ${strict('format', '1').replace('"1"', '1')}
notice: { remind: ${strict('notice', '30%')} }
units:
  - { id: district-education, name: 区教育局, kind: bureau }
  - id: ${strict('id', schoolId)}
    name: ${free('name', '实验小学')}
    former: [${free('former', '第一小学')}]
    kind: ${strict('kind', 'school')}
    contact: ${free('contact', '王老师')}
    tags: [${free('tags', '城区')}]
    groups: { ${strict('groups, a key', '街道')}: ${free('groups', '东城街道')} }
    ${strict('a key', 'x-own')}: 1
  - { id: school-two, name: 第二小学, kind: school }
  - { id: school-three, name: ${free('name of one without a record', '第三小学')}, kind: school, contact: ${free('contact of one without a record', '李老师')} }
`;
}

function packet(spots: Spots): Uint8Array {
  const ledger = colleaguesLedger(schoolId, spots);
  const strict = (place: string, usual: string) => spots.strict('packet', place, usual);
  const format = strict('format', '1');
  const print = spots.line('packet', 'print', (text) => text);
  const head = {
    format: format === '1' ? 1 : format,
    plan: strict('plan', planId),
    unit: {
      id: strict('unit.id', schoolId),
      name: spots.free('packet', 'unit.name', '实验小学'),
      kind: spots.free('packet', 'unit.kind', 'school'),
    },
    digest: strict('digest', digestOf(headsOf([ledger]))),
    ...(print !== '' && { print }),
  };
  const stray = spots.file('name in the packet');
  const file = { name: `ledger/${planId}/${ledger.writer}.jsonl`, content: colleaguesFile(ledger, spots) };
  const whole = [{ name: 'packet.json', content: quoted(head) }, file];
  return zipOf(stray === undefined ? whole : [...whole, { name: `ledger/${stray}`, content: 'x' }]);
}

/** In XML, with what no XML may hold standing raw: the reader is to bear that. */
function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** As an office program writes it: it cannot save what XML does not hold. */
function soundXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not hold.
  return xml(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '');
}

function documents(spots: Spots): Files {
  const text = (place: string, usual: string) => spots.free('document', place, usual);
  const lines = (ending: string) => [
    text(`title of ${ending}`, '区教育局2025年工作要点'),
    `一、${text(`section of ${ending}`, '加强学习')}`,
    `1.${text(`item of ${ending}`, '理论学习')}。专题学习不少于2次，${text(`duty of ${ending}`, '完善学习制度')}，6月底前完成。`,
  ];
  return {
    'document.txt': `${lines('txt').join('\n')}\n`,
    'document.md': `# ${lines('md').join('\n\n')}\n`,
    'document.docx': wordFile(
      lines('docx')
        .map((line) => paragraphOf(xml(line)))
        .join(''),
    ),
    'tasks.docx': wordFile(
      `<w:tbl>${rowOf('任务', '牵头单位', '时限')}${rowOf(
        xml(text('task of tasks', '完善学习制度')),
        xml(text('lead of tasks', '办公室')),
        xml(text('time of tasks', '6月底前')),
      )}${rowOf(xml(text('other task of tasks', '举办科技节')), '教研室', '每月')}</w:tbl>`,
    ),
    ...named(spots, 'document', 'documents/', '要点.txt', '.txt', lines('txt').join('\n')),
  };
}

function templates(spots: Spots): Files {
  const field = (ending: string) => spots.line('template', `a field of ${ending}`, (text) => text);
  const words = (ending: string) => spots.free('template', `words of ${ending}`, '自查报告');
  const lists = '{{#requirements}}{{id}} {{text}} {{notes}}{{/requirements}}';
  const tag = (text: string, open: string, close: string) => (text === '' ? '' : `${open}${text}${close}`);
  return {
    'template.md': `${words('md').replaceAll(/[\r\n]/g, ' ')} {{unit}}\n${lists}\n${tag(field('md'), '{{', '}}')}`,
    'template.docx': wordFile(
      `${paragraphOf(`${soundXml(words('docx'))} {{unit}} ${tag(soundXml(field('docx')), '{{', '}}')}`)}<w:tbl>${rowOf('{{#requirements}}{{id}}', '{{text}}', '{{notes}}{{/requirements}}')}</w:tbl>`,
    ),
    'template.xlsx': workbookFile([
      {
        cells: {
          A1: `${soundXml(words('xlsx'))} {{unit}} ${tag(soundXml(field('xlsx')), '{{', '}}')}`,
          A2: '{{#requirements}}{{id}}',
          B2: '{{text}}',
          C2: '{{notes}}{{/requirements}}',
        },
        after: '<headerFooter><oddHeader>{{unit}}</oddHeader></headerFooter>',
      },
    ]),
  };
}
