import type { Context } from 'hono';
import { type Asked, askedSettings, offeredFor } from '../../app/workspace/settings/change-settings.ts';
import { openSettings } from '../../app/workspace/settings/open-settings.ts';
import { ownSettings } from '../../app/workspace/settings/own-settings.ts';
import type { SettingsPlace } from '../../app/workspace/settings/setting-family.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import type { Place, Setting } from '../place.ts';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** Which setting was not taken, why, and what was typed. */
interface Again {
  readonly key: Asked;
  readonly typed: string;
  readonly problem: Shown;
}

/** Who reports for which unit, in which language: a form each. */
export async function showSettings(context: Context, setting: Setting, place: Place, again?: Again): Promise<Response> {
  const { language } = place.workspace;
  const settings = await openSettings(setting.call, setting.host);
  const forms = await Promise.all(askedSettings.map((key) => formOf(key, settings, setting, again)));
  const content = (
    <>
      {forms}
      <p class="help">{pageMessages[language].settings.help}</p>
    </>
  );
  const status = again === undefined ? 200 : 422;
  return show(context, setting, place, {
    title: pageMessages[language].parts.settings,
    part: 'settings',
    content,
    status,
  });
}

async function formOf(key: Asked, settings: SettingsPlace, { host }: Setting, again: Again | undefined) {
  const { language } = settings;
  const { value } = await ownSettings.read(key, settings, host);
  const offered = await offeredFor(key, settings, host);
  const mine = again?.key === key ? again : undefined;
  const now = mine?.typed ?? (typeof value === 'string' ? exact(value) : '');
  const common = { id: key, name: 'value', 'aria-invalid': mine === undefined ? undefined : ('true' as const) };
  return (
    <form method="post" action="/settings" class="short">
      {mine === undefined ? null : (
        <p class="problem" role="alert">
          {mine.problem}
        </p>
      )}
      <input type="hidden" name="key" value={key} />
      <div class="field">
        <label for={key}>{settingsMessages[language].asked[key]}</label>
        {offered.length === 0 ? (
          <input type="text" autocomplete="off" value={now} {...common} />
        ) : (
          <select {...common}>
            {offered.map((each) => (
              <option value={each.value} selected={each.value === now}>
                {each.label}
              </option>
            ))}
          </select>
        )}
      </div>
      <button type="submit">{pageMessages[language].settings.keep}</button>
    </form>
  );
}

/** Changes one, as `config` does, or says why it cannot. */
export async function changeSetting(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const key = askedSettings.find((each) => each === typed.get('key')?.[0]);
  if (key === undefined) return context.notFound();
  const text = typed.get('value')?.[0] ?? '';
  const { language } = place.workspace;
  try {
    const settings = await openSettings(setting.call, setting.host);
    const { setting: changed, notes } = await ownSettings.change(key, text, settings, setting.host);
    const labels = await offeredFor(key, settings, setting.host);
    const now = labels.find(({ value }) => value === changed.value)?.label ?? changed.words;
    const said = settingsMessages[language].isNow({ title: settingsMessages[language].asked[key], text: now });
    return leadTo(context, setting, '/settings', [said, ...notes]);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return showSettings(context, setting, place, { key, typed: text, problem: guidedTroubleWords(error, language) });
  }
}
