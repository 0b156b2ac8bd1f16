import type { Context } from 'hono';
import { filesForUnits } from '../../app/district/files-for-units.ts';
import { type UnitList, unitListAt } from '../../app/district/unit-list.ts';
import { changeUnitId, removableUnits, removeUnit, writeUnits } from '../../app/district/write-units.ts';
import { isBureau } from '../../core/district/is-bureau.ts';
import { type ReadUnitLines, readUnitLines } from '../../core/district/list-units.ts';
import type { ListedUnit } from '../../core/district/unit-list.ts';
import { kindsIn, type Plan } from '../../core/plan/plan.ts';
import { Trouble } from '../../trouble.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import type { Place, Setting } from '../place.ts';
import { Problem } from '../views/layout.tsx';
import { PostForm } from '../views/post-form.tsx';
import { posted } from './answer.tsx';
import { download } from './download.ts';
import { leadTo, show } from './show.tsx';

interface Again {
  readonly typed: string;
  readonly problem: Shown;
}

/** Who reports here, more of them, and what they need for it. */
export async function showUnits(context: Context, setting: Setting, place: Place, again?: Again): Promise<Response> {
  const { language, plan } = place.workspace;
  const say = bureauMessages[language].units;
  const list = await unitListAt(place.workspace, setting.host);
  const unheard = await removableUnits(place.workspace, setting.host);
  const removable = new Set(unheard.map(({ id }) => id));
  const content = (
    <>
      <Problem problem={again?.problem} />
      {list === undefined ? <p>{say.none}</p> : <Listed {...{ list, plan, language, removable }} />}
      <h2>{say.lines}</h2>
      <PostForm action="/district/units" draft="units">
        <div class="field">
          <label for="lines">{say.lines}</label>
          <span class="help" id="lines-help">
            {say.linesHelp({ kinds: kindsOf(plan, language) })}
          </span>
          <textarea id="lines" name="lines" rows={8} aria-describedby="lines-help">
            {again?.typed}
          </textarea>
        </div>
        <button type="submit">{say.keep}</button>
      </PostForm>
      {unheard.length === 0 ? null : <OtherId units={unheard} language={language} />}
    </>
  );
  const status = again === undefined ? 200 : 422;
  return show(context, setting, place, { title: say.title, part: 'district', content, status });
}

/** 机关科室或中小学校 */
function kindsOf(plan: Plan, language: Language): Shown {
  const names = kindsIn(plan).map((kind) => plan.units[kind] ?? kind);
  return exact(names.join(bureauMessages[language].units.or));
}

interface ListedValues {
  readonly list: UnitList;
  readonly plan: Plan;
  readonly language: Language;
  /** By their ids. */
  readonly removable: ReadonlySet<string>;
}

function Listed({ list, plan, language, removable }: ListedValues) {
  const say = bureauMessages[language].units;
  return (
    <>
      <p>
        {say.next} <a href="/district/units/zip">{say.zip}</a>
      </p>
      <p class="help">{say.zipHelp}</p>
      <table>
        <thead>
          <tr>
            {(['name', 'kind', 'contact'] as const).map((key) => (
              <th scope="col">{say[key]}</th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {list.units.map(({ id, name, kind, contact = '' }) => (
            <tr>
              <th scope="row">{exact(name)}</th>
              <td>{exact(plan.units[kind] ?? kind)}</td>
              <td>{exact(contact)}</td>
              <td>
                {removable.has(id) && list.units.length > 1 ? (
                  <Removal id={id} name={name} language={language} />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RemovalValues {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

function Removal({ id, name, language }: RemovalValues) {
  const say = bureauMessages[language].units;
  return (
    <PostForm action="/district/units/remove" class="bare">
      <input type="hidden" name="unit" value={id} />
      <button type="submit" class="way" aria-label={say.removeNamed({ unit: name })}>
        {say.remove}
      </button>
    </PostForm>
  );
}

interface OtherIdValues {
  readonly units: readonly ListedUnit[];
  readonly language: Language;
}

/** A unit that was given another name on its first day records by another id than its name gives. */
function OtherId({ units, language }: OtherIdValues) {
  const say = bureauMessages[language].units.otherId;
  return (
    <details>
      <summary>{say.title}</summary>
      <PostForm action="/district/units/id">
        <p class="help">{say.help}</p>
        <div class="field">
          <label for="unit">{say.unit}</label>
          <select id="unit" name="unit">
            {units.map(({ id, name }) => (
              <option value={id}>{exact(name)}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="own">{say.own}</label>
          <input type="text" id="own" name="own" autocomplete="off" />
        </div>
        <button type="submit">{say.keep}</button>
      </PostForm>
    </details>
  );
}

/** Gives a unit of whom nothing was received the id that its packet bears. */
export async function changeUnitIdHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { workspace } = place;
  const { typed } = await posted(context);
  const say = bureauMessages[workspace.language].units;
  const unit = (await removableUnits(workspace, setting.host)).find(({ id }) => id === typed.get('unit')?.[0]);
  const own = (typed.get('own')?.[0] ?? '').trim();
  const isKept = unit !== undefined && (await changeUnitId(unit, own, workspace, setting.host));
  if (!isKept) return leadTo(context, setting, '/district/units', [say.otherId.wrong], [say.otherId.wrong]);
  return leadTo(context, setting, '/district/units', [say.otherId.kept({ unit: unit.name })]);
}

/** Takes a unit from the list of whom nothing was received; it comes back as it was written. */
export async function removeUnitHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { workspace } = place;
  const wanted = (await posted(context)).typed.get('unit')?.[0];
  const say = bureauMessages[workspace.language].units;
  const unit = (await removableUnits(workspace, setting.host)).find(({ id }) => id === wanted);
  if (unit === undefined) return leadTo(context, setting, '/district/units', [say.notRemoved]);
  await removeUnit(unit, workspace, setting.host);
  return leadTo(context, setting, '/district/units', [say.removed({ unit: unit.name })]);
}

/** Writes the lines into the list, all of them or none. */
export async function addUnits(context: Context, setting: Setting, place: Place): Promise<Response> {
  const text = (await posted(context)).typed.get('lines')?.[0] ?? '';
  const { workspace } = place;
  const say = bureauMessages[workspace.language].units;
  const refuse = (problem: Shown) => showUnits(context, setting, place, { typed: text, problem });
  const read = readUnitLines(text, workspace.plan);
  const problem = problemOf(read, place);
  if (problem !== undefined || !('lines' in read)) return refuse(problem ?? say.empty);
  try {
    await writeUnits(read.lines, workspace, setting.host);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return refuse(guidedTroubleWords(error, workspace.language));
  }
  const count = (await unitListAt(workspace, setting.host))?.units.length ?? 0;
  return leadTo(context, setting, '/district/units', [say.kept({ count })]);
}

function problemOf(read: ReadUnitLines, { workspace: { language, plan, config } }: Place): Shown | undefined {
  const say = bureauMessages[language].units;
  if ('kind' in read) return say.wrongKind({ ...read, kinds: kindsOf(plan, language) });
  if (read.lines.length === 0) return say.empty;
  const own = config?.unit;
  // On the list it would be one of those that report, and no more the one to whom they do.
  const isSelf = own !== undefined && !isBureau(own, plan) && read.lines.some(({ name }) => name === own.name);
  return isSelf ? say.self({ unit: own.name }) : undefined;
}

/** The plan's file and the list, to be sent to the units. */
export async function unitsFile(_context: Context, { host }: Setting, { workspace }: Place): Promise<Response> {
  return download(await filesForUnits(workspace, host), `${bureauMessages[workspace.language].units.file}.zip`);
}
