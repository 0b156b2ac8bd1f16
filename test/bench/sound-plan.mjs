/** What duties say, in turns; each plan and place adds its own number, because no two of a plan may say the same. */
const duties = [
  { text: '党组织书记讲专题党课', quote: '党组织书记每年至少讲1次专题党课', target: 'at-least: 1, unit: 次' },
  { text: '集中学习', quote: '每季度不少于1次集中学习', target: 'at-least: 1, unit: 次, every: quarter' },
  { text: '教师参加培训', quote: '教师参训率达到90%以上', target: 'at-least: 90%, of: 教师' },
  { text: '建立安全责任清单', quote: '建立健全安全责任清单，逐项落实到人' },
  { text: '公开办事事项', quote: '依法公开办事事项，接受群众监督' },
];

const perItem = 6;
const perSection = 12;

/** The text of a plan without findings: 60 requirements are about 18 KB. Days are quoted, or ajv-cli would take them for no text. */
export function soundPlan(requirements, id = 'bench') {
  const lines = [
    'format: 1',
    `id: ${id}`,
    `title: 要点（${id}）`,
    'issuer: { id: district, name: 区教育局 }',
    'period: { from: "2024-01-01", to: "2024-12-31" }',
    'units: { school: 学校, institution: 直属单位 }',
    'sections:',
  ];
  for (let n = 0; n < requirements; n += 1) {
    const item = Math.floor(n / perItem) + 1;
    if (n % (perItem * perSection) === 0) lines.push(...section(n / (perItem * perSection) + 1));
    if (n % perItem === 0)
      lines.push(`      - id: "${item}"`, `        title: 第${item}项工作`, '        requirements:');
    lines.push(...requirement(n, `${item}.${(n % perItem) + 1}`));
  }
  return `${lines.join('\n')}\n`;
}

function section(number) {
  return [`  - number: "${number}"`, `    title: 第${number}部分工作`, '    items:'];
}

function requirement(n, id) {
  const { text, quote, target } = duties[n % duties.length];
  const lines = [
    `          - id: "${id}"`,
    `            text: ${text}，第${n + 1}件`,
    `            quote: ${quote}。`,
    '            for: [school, institution]',
    `            lead: [办公室, 第${(n % 9) + 1}科室]`,
    '            evidence: [会议记录]',
  ];
  if (target !== undefined) lines.push(`            target: { ${target} }`);
  else lines.push('            due: "2024-11-30"');
  return lines;
}
