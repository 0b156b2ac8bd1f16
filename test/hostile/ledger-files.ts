import type { LedgerFile } from '../../src/core/ledger/ledger-file.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { bytesOf, type EntrySketch, ledgerFileWith, ulid, writerNamed } from '../support/entries.ts';
import type { Spots } from './carriers.ts';
import { planId } from './plan-file.ts';

/** What the evidence of all these worlds is. */
export const evidenceContent = '%PDF-1.7 会议记录';
export const evidenceHash = sha256(evidenceContent);

/** What another writer has recorded: every kind of entry. */
export function colleaguesLedger(unit: string, spots: Spots): LedgerFile {
  return ledgerFileWith(writerNamed('a'), colleaguesEntries(unit, spots), 1, planId);
}

/** The same as it lies on the disk, with lines that are no entries. */
export function colleaguesFile(ledger: LedgerFile, spots: Spots): Uint8Array {
  const line = (place: string, written: (text: string) => string) =>
    Buffer.from(spots.line('ledger', place, (text) => `${written(text)}\n`));
  return Buffer.concat([
    bytesOf(ledger),
    line('a broken line', (text) => `{"v":1,"by":${JSON.stringify(text)}}`),
    line('a raw line', (text) => text),
    line('an unknown kind', (text) => `{"v":1,"kind":${JSON.stringify(text)},"hash":"${'0'.repeat(64)}"}`),
    line('a newer format', (text) => `{"v":${JSON.stringify(text)}}`),
  ]);
}

function colleaguesEntries(unit: string, spots: Spots): readonly EntrySketch[] {
  const free = (place: string, usual: string) => spots.free('ledger', place, usual);
  const base = { unit, by: free('by', '李老师') };
  const file = { name: free('evidence.name', '会议记录.pdf'), sha256: evidenceHash, bytes: evidenceContent.length };
  return [
    {
      ...base,
      kind: 'progress',
      requirement: '1.1',
      amount: '1',
      on: '2024-03-01',
      note: free('note', '第一次'),
      evidence: [file],
    },
    {
      ...base,
      kind: 'done',
      requirement: '1.6',
      on: '2024-03-02',
      print: '0'.repeat(16),
      said: free('said', '完善制度'),
      note: free('done.note', '已印发'),
    },
    {
      ...base,
      kind: 'progress',
      requirement: '1.2',
      amount: '3/6',
      on: '2024-03-03',
      evidence: [{ url: `https://example.org/${free('evidence.url', '1')}` }],
    },
    {
      ...base,
      kind: 'progress',
      requirement: '1.3',
      amount: '1',
      on: '2024-03-04',
      period: free('period', '2024-M02'),
    },
    { ...base, kind: 'exempt', requirement: '1.4', on: '2024-03-05', reason: free('reason', '无此项') },
    { ...base, kind: 'reopen', requirement: '1.4', on: '2024-03-06', reason: free('reopen.reason', '又有了') },
    {
      ...base,
      kind: 'review',
      requirement: '1.6',
      verdict: 'returned',
      reason: free('review.reason', '没有签到表'),
      reviews: [ulid(2)],
      by: free('review.by', '赵科员'),
    },
    {
      ...base,
      kind: 'note',
      requirement: '1.1',
      removes: sha256('别的'),
      reason: free('removes.reason', '含个人信息'),
    },
    {
      ...base,
      kind: 'attach',
      requirement: '1.6',
      to: ulid(2),
      evidence: [{ ...file, name: free('attach.name', '签到表.pdf') }],
      note: free('attach.note', '补'),
    },
    {
      ...base,
      kind: 'submit',
      period: free('submit.period', '2024-Q1'),
      signed: free('signed', '张书记'),
      heads: { [free('heads, a key', writerNamed('a'))]: '0'.repeat(64) },
    },
    {
      ...base,
      kind: 'done',
      requirement: free('requirement', '9.9'),
      said: free('unknown.said', '删去的任务'),
      on: '2024-03-07',
    },
    { ...base, kind: 'done', requirement: '1.5', unit: free('unit', '别的学校'), on: '2024-03-08' },
    {
      ...base,
      kind: 'note',
      requirement: '1.1',
      note: '记',
      [free('a further key', 'x-more')]: free('a further value', '值'),
    },
    {
      ...base,
      kind: 'done',
      requirement: '1.7',
      on: '2024-03-08',
      note: free('note that waits for review', '已建'),
      evidence: [file],
    },
    { ...base, kind: 'score', requirement: '1.1', points: '6.5' },
    { ...base, kind: 'receipt', requirement: '1.7' },
    { ...base, kind: 'retract', retracts: ulid(99), reason: free('retract.reason', '记错了') },
    {
      ...base,
      kind: 'progress',
      requirement: '1.1',
      amount: '1',
      on: '2024-03-09',
      batch: { id: ulid(50), n: 1, of: 2 },
    },
  ];
}

/** The file of whoever sits at this computer: the last entry is what `undo` shows. */
export function ownFile(unit: string, writer: string, spots: Spots): Uint8Array {
  const note = spots.free('ledger', 'own note', '自己记的');
  const sketch = { unit, by: spots.free('ledger', 'own by', '王老师'), requirement: '1.1', id: ulid(60) };
  return bytesOf(
    ledgerFileWith(writer, [{ ...sketch, kind: 'progress', amount: '1', on: '2024-04-01', note }], 60, planId),
  );
}
