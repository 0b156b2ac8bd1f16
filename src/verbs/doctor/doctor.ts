import { dirname, join } from 'node:path';
import { writeJson } from '../../app/output/write-json.ts';
import { choosePlan, doubledPlans, plansAtHand } from '../../app/workspace/choose-plan.ts';
import type { Call } from '../../call.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { doctorOutput } from '../../core/contract/outputs/doctor.ts';
import { cloudDriveOf } from '../../core/doctor/cloud-drive.ts';
import { judgeConsole, judgeLocale, judgeNode, judgeTime, type Surroundings } from '../../core/doctor/surroundings.ts';
import { checkups, found, type Symptom } from '../../core/doctor/symptom.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { wrap } from '../../screens/text.ts';
import type { Theme } from '../../screens/theme.ts';
import { type Config, readConfig } from '../../store/config.ts';
import { findPlanFolder } from '../../store/plan-folder.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import { doctorMessages } from '../../words/areas/doctor.ts';
import { listMessages } from '../../words/areas/terminal.ts';
import { defaultLanguage, type Language } from '../../words/language.ts';
import { joined, line, type Shown } from '../../words/shown.ts';
import { symptomWords } from '../../words/symptom-words.ts';
import { examineLedgers } from './doctor-ledgers.ts';
import { asFindings } from './doctor-trouble.ts';

/** What is wrong here and its remedy: one thing that cannot be examined keeps none of the others from being. */
export async function doctor(call: Call<'doctor'>, host: Host): Promise<ExitCode> {
  const folder = await findPlanFolder(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const config = await settingsIn(folder, host);
  const language = call.options.lang ?? config?.language ?? host.localeLanguage ?? defaultLanguage;
  call.speak(language);
  const findings = await examine(folder, config, language, call, host);
  const sorted = checkups.flatMap((checkup) => findings.filter((one) => one.checkup === checkup));
  if (call.options.json) writeJson(asJson(sorted, language), host);
  else host.out.show(asText(sorted, language, host));
  return sorted.some(({ level }) => level === 'problem') ? ExitCode.foundSomething : ExitCode.ok;
}

/** For the language only: what is wrong with them is found by the checkup. */
async function settingsIn(folder: string | undefined, host: Host): Promise<Config | undefined> {
  try {
    return folder === undefined ? undefined : await readConfig(folder, host.disk);
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}

async function examine(
  folder: string | undefined,
  config: Config | undefined,
  language: Language,
  call: Call<'doctor'>,
  host: Host,
): Promise<readonly Symptom[]> {
  const around: Surroundings = { ...host.machine(), ...hostFacts(host) };
  const root = folder === undefined ? host.cwd : dirname(folder);
  let entries: readonly Entry[] = [];
  const inFolder =
    folder === undefined
      ? [found('folder', 'folder-none', { place: host.cwd })]
      : [
          ...(await examineSettings(folder, language, host)),
          ...(await asFindings('ledger', language, async () => {
            const ledgers = await examineLedgers(await host.openLedger(folder), root, language, host);
            entries = ledgers.entries;
            return ledgers.findings;
          })),
        ];
  return [
    judgeNode(around),
    judgeLocale(around),
    judgeConsole(around),
    ...judgeTime(around, entries),
    ...(await examinePermission(folder ?? host.cwd, host)),
    ...(await examineCloud(folder ?? host.cwd, host)),
    ...(await examinePlan(call.options.plan ?? config?.plan, root, language, host)),
    ...inFolder,
  ];
}

function hostFacts({ env, out, now }: Host): Omit<Surroundings, 'node' | 'platform' | 'timeZone'> {
  return { env, now: now(), isTerminal: out.isTerminal, isPlain: out.isPlain, columns: out.columns };
}

function examineSettings(folder: string, language: Language, { disk }: Host): Promise<readonly Symptom[]> {
  return asFindings('settings', language, async () => {
    const config = await readConfig(folder, disk);
    if (config === undefined) return [found('settings', 'settings-none', { folder })];
    return [found('settings', 'settings-read', { unit: config.unit.name, recorder: config.recorder })];
  });
}

/** By trying: permissions, read-only disks and full ones all say no in their own way. */
async function examinePermission(folder: string, { disk }: Host): Promise<readonly Symptom[]> {
  const attempt = join(folder, 'doctor.tmp');
  const values = { folder };
  try {
    await disk.removeEmptyFolder(attempt);
    await disk.makePassingFolder(attempt);
    await disk.removeEmptyFolder(attempt);
    return [found('folder', 'folder-writable', values)];
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return [found('folder', 'folder-unwritable', values)];
  }
}

async function examineCloud(folder: string, { disk, env }: Host): Promise<readonly Symptom[]> {
  const drive = cloudDriveOf(folder, env) ?? cloudDriveOf(await disk.realPath(folder), env);
  if (drive === undefined) return [found('cloud', 'cloud-none', undefined)];
  return [found('cloud', 'cloud-synced', { drive, folder })];
}

/** Two files of one id stand in the way of a plan, or will stand in that of the next. */
async function examinePlan(named: string | undefined, root: string, language: Language, host: Host) {
  const doubled = doubledPlans(await plansAtHand(root, host));
  const isSaid = (error: unknown) => doubled.length > 0 && isTrouble(error, 'duplicate-plan-id');
  const chosen = await asFindings(
    'plan',
    language,
    async () => {
      try {
        const { plan, isBundled } = await choosePlan(named, root, host);
        const file = isBundled ? listMessages[language].bundled : plan.file;
        return [found('plan', 'plan-read', { title: plan.title, file })];
      } catch (error) {
        if (isSaid(error)) return [];
        throw error;
      }
    },
    'plan-trouble',
  );
  return [...doubled.map((values) => found('plan', 'plan-doubled', values)), ...chosen];
}

function asJson(findings: readonly Symptom[], language: Language): OutputOf<typeof doctorOutput> {
  const listed = findings.map((one) => {
    const { checkup, level, code } = one;
    const { says, remedy = null } = symptomWords(one, language);
    return { checkup, level, code, message: says, remedy };
  });
  const count = (wanted: string) => findings.filter(({ level }) => level === wanted).length;
  return { format: 1, problems: count('problem'), hints: count('hint'), findings: listed };
}

function asText(findings: readonly Symptom[], language: Language, { out }: Host): Shown {
  const say = doctorMessages[language];
  const lines = findings.flatMap((one) => {
    const { checkup, level } = one;
    const { says, remedy } = symptomWords(one, language);
    const head = line`${say.levels[level]}  ${say.checkups[checkup]}  ${says}`;
    const advice = remedy === undefined ? [] : wrap(line`${say.remedy}${remedy}`, out.columns - 4);
    return [
      ...wrap(head, out.columns).map((each) => painted(each, level, out.theme)),
      ...advice.map((each) => line`    ${each}`),
    ];
  });
  const problems = findings.filter(({ level }) => level === 'problem').length;
  const hints = findings.filter(({ level }) => level === 'hint').length;
  const sum = problems + hints === 0 ? say.allWell : say.sum({ problems, hints });
  return joined([...lines, line`\n${sum}`], '\n');
}

function painted(words: Shown, level: Symptom['level'], theme: Theme): Shown {
  return level === 'problem' ? theme.bad(words) : level === 'hint' ? theme.warning(words) : words;
}
