import { join } from 'node:path';
import { lineStartsOf, placeAt } from '../core/plan/yaml/line-starts.ts';
import type { MapNode, SourceNode } from '../core/plan/yaml/source-node.ts';
import { readYaml } from '../core/plan/yaml/yaml-source.ts';
import type { UnitRef } from '../core/progress/progress.ts';
import { escapedJson } from '../core/text/harmless-json.ts';
import { Trouble } from '../trouble.ts';
import { isLanguage, type Language } from '../words/language.ts';
import type { Disk } from './disk.ts';
import { configFile, settingsIn } from './settings-file.ts';
import { decodeText } from './text-file.ts';

/** What `init` keeps in `.plan/config.yaml`. Keys that are not ours are left alone. */
export interface Config {
  readonly unit: UnitRef;
  /** The recorder's name. */
  readonly recorder: string;
  /** The plan used where none is named: an id or a file. */
  readonly plan?: string;
  readonly language?: Language;
}

/** The settings in a `.plan/` folder, `undefined` where it has none; throws `Trouble` where they can't be read. */
export async function readConfig(folder: string, disk: Disk): Promise<Config | undefined> {
  const file = join(folder, configFile);
  if ((await disk.kindOf(file)) === undefined) return undefined;
  const decoded = decodeText(await settingsIn(file, disk));
  if (!('text' in decoded)) throw new Trouble('config-syntax', { file, line: 1 });
  const { root, findings } = readYaml(decoded.text);
  if (root?.kind !== 'map' || findings.length > 0) {
    const at = placeAt(lineStartsOf(decoded.text), findings[0]?.start ?? 0, findings[0]?.end ?? 0);
    throw new Trouble('config-syntax', { file, line: at.line });
  }
  return configFrom(root, file);
}

function configFrom(root: MapNode, file: string): Config {
  const format = textAt(root, 'format') ?? '1';
  if (format !== '1') throw new Trouble('config-newer', { file, format });
  const unit = valueAt(root, 'unit');
  const [plan, language] = [textAt(root, 'plan'), textAt(root, 'language')];
  return {
    unit: { id: needed(unit, 'id', file), name: needed(unit, 'name', file), kind: needed(unit, 'kind', file) },
    recorder: needed(root, 'recorder', file),
    ...(plan && { plan }),
    ...(language !== undefined && isLanguage(language) && { language }),
  };
}

function valueAt(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

function textAt(node: SourceNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text : undefined;
}

function needed(node: SourceNode | undefined, key: string, file: string): string {
  const text = textAt(node, key);
  if (text === undefined) throw new Trouble('config-lacks', { file, key });
  return text;
}

/** Writes the settings whole or not at all. JSON's quoted strings are YAML's, so any name is safe in them. */
export async function writeConfig(folder: string, config: Config, disk: Disk): Promise<void> {
  const { unit, recorder, plan, language } = config;
  const lines = [
    'format: 1',
    `unit: { id: ${escapedJson(unit.id)}, name: ${escapedJson(unit.name)}, kind: ${escapedJson(unit.kind)} }`,
    `recorder: ${escapedJson(recorder)}`,
    ...(plan === undefined ? [] : [`plan: ${escapedJson(plan)}`]),
    ...(language === undefined ? [] : [`language: ${language}`]),
  ];
  await disk.writeWhole(join(folder, configFile), `${lines.join('\n')}\n`);
}
