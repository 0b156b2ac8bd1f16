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
