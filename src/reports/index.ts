import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';
import type { ReportSettings, ReportWriter } from './report-writer.ts';

/** Every format that a report comes in, by its name, which is its file ending; a new one is a file and a line here. */
export const reportFormats = { md: markdown, csv, json } as const satisfies Readonly<Record<string, ReportWriter>>;

export type ReportFormatName = keyof typeof reportFormats;

/** The format that a file's ending names; `undefined` for any other. */
export function formatOfFile(file: string): ReportFormatName | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(reportFormats, ending) ? (ending as ReportFormatName) : undefined;
}

/** The same report and settings give the same text. */
export function renderReport(report: Report, format: ReportFormatName, settings: ReportSettings): string {
  return reportFormats[format](report, settings);
}
