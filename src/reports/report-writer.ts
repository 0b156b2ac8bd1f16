import type { Advance } from '../core/advance.ts';
import type { Language } from '../words/language.ts';
import type { ReportedEvidence } from './evidence-catalogue.ts';
import type { Report } from './report.ts';

/** Where the copy of a piece of evidence lies, relative to the report; `undefined` where it cannot be opened from there. */
export type EvidencePlace = (evidence: ReportedEvidence) => string | undefined;

export interface ReportSettings {
  readonly lang: Language;
  /** A byte order mark before CSV, without which Excel and WPS garble Chinese; default true. */
  readonly bom?: boolean;
  /** CSV for BI tools rather than for people. */
  readonly tidy?: boolean;
  /** Where copies of evidence lie beside the report, for formats with links. */
  readonly evidencePlace?: EvidencePlace;
  /** Told how far a format is that takes its time over thousands of requirements. */
  readonly advance?: Advance;
}

/** What a file holds: text, which is UTF-8 there, or bytes. */
export type ReportContent = string | Uint8Array;

/** A report in one format; the same report and settings give the same content. */
export type ReportWriter = (report: Report, settings: ReportSettings) => ReportContent | Promise<ReportContent>;

/** One format: what loads its code, and the library behind it, only when it is asked for. */
export interface ReportFormat {
  readonly load: () => Promise<ReportWriter>;
  /** Nothing that a terminal could show. */
  readonly isBinary?: true;
}
