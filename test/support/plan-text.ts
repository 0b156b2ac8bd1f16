/** Keys that every plan has, before its sections. */
export const planHead = `format: 1
id: governance-2024
title: 要点
issuer: { id: district, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { school: 学校 }
`;

/** One section with one item; `requirements` are the lines under it, as they stand. */
export const sectionsText = (requirements: string): string => `sections:
  - number: 一
    title: 甲
    items:
      - id: "1"
        title: 乙
        requirements:
${requirements}`;

/** A sound plan as far as its requirements are; the first of their lines is the 14th. */
export const planText = (requirements: string): string => planHead + sectionsText(requirements);

/** The same of requirements that are each a map in braces: what stands between them. */
export const planOf = (...requirements: readonly string[]): string =>
  planText(requirements.map((text) => `          - { ${text} }\n`).join(''));

/** What a bureau asks of its schools; `rest` are the lines under its one item's title. */
export const bureauPlan = (id: string, title: string, rest: string): string => `format: 1
id: ${id}
title: 区教育局2026年${title}
issuer: { id: district-education, name: 区教育局 }
period: { from: 2026-01-01, to: 2026-12-31 }
units: { bureau: 机关, school: 中小学校 }
sections:
  - number: 一
    title: 党建工作
    items:
      - id: "1"
        title: 组织生活
${rest}`;
