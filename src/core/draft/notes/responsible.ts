/** Who does it, and until when, as a document notes it in brackets. */
export interface Responsible {
  /** 牵头单位, 负责. */
  readonly lead: readonly string[];
  /** 责任单位, 配合单位. */
  readonly with: readonly string[];
  /** None but those who oversee it are named: 责任领导, 分管领导. */
  readonly isOverseen?: boolean;
  /** None but those who help are named: 配合单位. */
  readonly isHelped?: boolean;
  /** As written: 6月底前. Empty where nothing is. */
  readonly time: string;
  /** How much or how often, as a table's column of its own says it: ≥90, 每学期2次. */
  readonly measure?: string;
  /** What it was, or is to be, in years before that of `measure`, in their order. */
  readonly years?: readonly OfYear[] | undefined;
  /** Points in an assessment, and the rule by which they are given. */
  readonly score?: string | undefined;
  readonly scoring?: string | undefined;
  /** How things stand, or of what sort they are: neither is asked for. */
  readonly remark?: string;
}

/** 2022年 and 80%: a year's cell, by its head. */
export interface OfYear {
  readonly head: string;
  readonly value: string;
}

/** The first that says whose it is; one may say no more than until when, or how many points it is worth. */
export function sayingWhose(notes: readonly (Responsible | undefined)[]): Responsible | undefined {
  return notes.find((note) => note !== undefined && note.lead.length + note.with.length > 0);
}

/** （配合：各系） behind a sentence names who helps whoever does `whole`. */
export function helpedOf(own: Responsible | undefined, whole: Responsible | undefined): Responsible | undefined {
  if (own?.isHelped !== true || own.lead.length > 0 || whole === undefined) return own;
  return { ...own, lead: whole.lead, with: [...whole.with, ...own.with], time: own.time || whole.time };
}

/** What two notes say of one thing. */
export function joined(one: Responsible | undefined, other: Responsible): Responsible {
  if (one === undefined) return other;
  const measure = one.measure ?? other.measure;
  const remark = one.remark ?? other.remark;
  return {
    lead: [...one.lead, ...other.lead],
    with: [...one.with, ...other.with],
    time: one.time || other.time,
    ...(measure !== undefined && { measure }),
    score: one.score ?? other.score,
    scoring: one.scoring ?? other.scoring,
    years: one.years ?? other.years,
    ...(remark !== undefined && { remark }),
  };
}
