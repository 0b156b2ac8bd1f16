import type { Language } from '../messages/language.ts';
import type { Report } from './report.ts';

export interface ReportSettings {
  readonly lang: Language;
  /** A byte order mark before CSV, without which Excel and WPS garble Chinese; default true. */
  readonly bom?: boolean;
}

/** A report as text in one format. */
export type ReportWriter = (report: Report, settings: ReportSettings) => string;
