/** A page of `plan help`: read in a terminal, and as a part of the man page. */
export interface Topic {
  /** One line, for the list of topics. */
  readonly summary: string;
  readonly parts: readonly Part[];
}

/** A paragraph; words with what they mean; or lines that stand as they are. */
export type Part = string | { readonly terms: readonly (readonly [string, string])[] } | { readonly lines: string };

/** The plan that the topics show, in the language that plans are written in. */
export const examplePlan = `format: 1
id: school-2024
title: 实验小学2024年工作要点
issuer: { id: experimental-school, name: 实验小学 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { office: 各处室 }
sections:
  - number: 一
    title: 加强学习
    items:
      - id: "1"
        title: 理论学习
        requirements:
          - id: "1.1"
            text: 专题学习研究意识形态工作
            quote: 全年专题学习研究不少于2次
            target: { at-least: 2, unit: 次 }
          - id: "1.2"
            text: 修订学校章程
            due: 2024-06-30`;
