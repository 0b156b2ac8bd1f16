import { relative } from 'node:path';
import type { Gathered } from '../../app/evidence/gather-files.ts';
import type { Listed } from '../../app/evidence/match-evidence.ts';
import { writeJson } from '../../app/output/write-json.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { attachOutput } from '../../core/contract/outputs/attach.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import { entryFor } from '../../core/evidence-match/happenings.ts';
import type { FileMatch } from '../../core/evidence-match/match-file.ts';
import type { Host } from '../../host.ts';
import { beforeWords, dutyWords, reasonsWords, spanWords } from '../../screens/attach-screen.ts';
import { attachMessages } from '../../words/areas/ledger/attach.ts';
import { marksMessages } from '../../words/areas/screen.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';

/** Where nobody can be asked: what would be suggested, a line a file. Nothing is written. */
export function listSuggestions(files: readonly Listed[], { language }: Workspace, host: Host): void {
  const say = attachMessages[language];
  host.out.show(say.listIntro({ count: files.length }));
  for (const { file, before, match } of files) {
    const [attachment] = before;
    const words =
      attachment === undefined
        ? line`${shown(nameOf(file.path, host))}  ${suggestionWords(match, language)}`
        : beforeWords(file, attachment, language);
    host.out.show(line`  ${words}`);
  }
  host.out.show(say.listHow);
}

/** `像是 2.4 严格落实支部主题党日制度（9月13日；名字里有“主题党日”，要求里也有）`. */
function suggestionWords({ suggestions: [likeliest], isClear, time }: FileMatch, language: Language): Shown {
  const say = attachMessages[language];
  const marks = marksMessages[language];
  const day = time === undefined ? '' : spanWords(time, language);
  const reasons = likeliest === undefined ? '' : reasonsWords(likeliest.reasons, language);
  const aside = joined([day, reasons], marks.semicolon);
  const duty =
    likeliest === undefined ? say.listNone : say[isClear ? 'likely' : 'perhaps']({ duty: dutyWords(likeliest.duty) });
  return line`${duty}${aside === '' ? '' : marks.aside({ text: aside })}`;
}

/** `attach --json`: keys that scripts may rely on. */
export function writeSuggestions(
  files: readonly Listed[],
  { passedOver, left }: Gathered,
  { plan, config }: Workspace,
  host: Host,
): void {
  const told: OutputOf<typeof attachOutput> = {
    format: 1,
    plan: toldPlan(plan),
    unit: config === undefined ? null : toldUnit(config.unit),
    files: files.map((listed) => listedJson(listed, host)),
    passedOver: passedOver.map(({ path, why }) => ({ file: nameOf(path, host), why })),
    left,
  };
  writeJson(told, host, 2);
}

type FileJson = OutputOf<typeof attachOutput>['files'][number];

function listedJson({ file, before, match }: Listed, host: Host): FileJson {
  const { time, suggestions, isClear } = match;
  return {
    file: nameOf(file.path, host),
    time: time === undefined ? null : { from: time.from, to: time.to, source: time.source, inPlan: time.isInPlan },
    modified: file.modified ?? null,
    attached: before.map(({ entry, day }) => ({ id: entry.requirement ?? null, day: day ?? null, entry: entry.id })),
    clear: isClear,
    suggestions: suggestions.map(({ duty, reasons }) => ({
      id: duty.requirement.id,
      text: duty.requirement.text,
      entry: entryFor(duty, time)?.id ?? null,
      reasons,
    })),
  };
}

/** From where the person stands, with forward slashes. */
function nameOf(path: string, { cwd }: Host): string {
  return exact(relative(cwd, path).replaceAll('\\', '/') || path);
}
