export const words = {
  faults: {
    'torn-line': '最后一行没有写完（写的时候断了），不计入；下次记录时会另存到旁边的文件',
    'unreadable-line': '这一行读不懂，不计入',
    'wrong-hash': '这一行写下之后被改动过',
    'broken-chain': '这一行与上一行接不上：中间少了行，或被调换、重复',
    'foreign-file': '这不是本工具写的文件（网盘的冲突副本？），没有计入；plan merge 可并入',
    'conflicting-id': '同一个编号有两条不同的记录',
  },
  line: '{file}:{line}',
  incomplete: '一批记录没有写完（{id}，{of} 条里只有 {present} 条），整批不计入；请把那几条重新记一遍',
  idle: '一条撤销没有对象（{id}），保留但不起作用',
  whole: '台账完好：{entries} 条记录，{writers} 个记录文件，每一行都和写下时一样。',
  broken: '发现 {count} 处问题。',
  digest: '校验码：{digest}',
  keep: '请把校验码抄在别处（年终报告的签字页上也有），以后用 plan verify --expect 校验码 核对。',
  proves: '能证明：现有的每一行都和写下时一样，中间没有少行、换行、重行。',
  provesNot: '不能证明：末尾的几行或整个记录文件有没有丢（要靠抄在别处的校验码）；也防不住有心人把整个链条重新算一遍。',
  provesNotBeyond:
    '不能证明：取得这个校验码以后记下的，末尾有没有丢（要靠更新的校验码）；也防不住有心人把后来的链条重新算一遍。',
  continues: '与给出的校验码相符：那时已有的每一行都在、都没有变；现在的台账就是那时的，或是它的延续。',
  lost: '记录文件 {writer} 少了：那时有 {expected} 行，现在只有 {found} 行',
  changed: '台账与给出的校验码不符：那时已有的内容后来变了',
} as const;
