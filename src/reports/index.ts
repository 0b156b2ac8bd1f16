import { fileEnding } from '../core/text/file-ending.ts';
import type { Report } from './report.ts';
import type { ReportContent, ReportFormat, ReportSettings } from './report-writer.ts';

/** Every format that a report comes in, by its name, which is its file ending; a new one is a file and a line here. */
export const reportFormats = {
  md: { load: async () => (await import('./markdown/markdown.ts')).markdown },
  csv: { load: async () => (await import('./csv.ts')).csv },
  json: { load: async () => (await import('./json.ts')).json },
  xlsx: { load: async () => (await import('./xlsx/xlsx.ts')).xlsx, isBinary: true },
  html: { load: async () => (await import('./html.ts')).htmlPage },
  docx: { load: async () => (await import('./docx.ts')).docx, isBinary: true },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatName = keyof typeof reportFormats;

/** The format that a file's ending names; `undefined` for any other. */
export function formatOfFile(file: string): ReportFormatName | undefined {
  const ending = fileEnding(file);
  return Object.hasOwn(reportFormats, ending) ? (ending as ReportFormatName) : undefined;
}

/** Whether a format is nothing that a terminal could show. */
export function isBinary(format: ReportFormatName): boolean {
  const { isBinary }: ReportFormat = reportFormats[format];
  return isBinary ?? false;
}

/** The same report and settings give the same content. */
export async function renderReport(
  report: Report,
  format: ReportFormatName,
  settings: ReportSettings,
): Promise<ReportContent> {
  const write = await reportFormats[format].load();
  return write(report, settings);
}
