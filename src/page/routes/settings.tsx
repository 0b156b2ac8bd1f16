import type { Context } from 'hono';
import { openDraft } from '../../app/workspace/plans/new-plan.ts';
import { type Asked, askedSettings, offeredFor } from '../../app/workspace/settings/change-settings.ts';
import { openSettings } from '../../app/workspace/settings/open-settings.ts';
import { ownSettings } from '../../app/workspace/settings/own-settings.ts';
import type { SettingsPlace } from '../../app/workspace/settings/setting-family.ts';
import { examplesOfDays } from '../../core/text/read-day.ts';
import { Trouble } from '../../trouble.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import { typedDays } from '../../words/period-words.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { changePlan, spanKeys } from '../answers/change-plan.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { markOf } from '../answers/staleness.ts';
import type { Place, Setting } from '../place.ts';
import { Problem } from '../views/layout.tsx';
import { PostForm } from '../views/post-form.tsx';
import { SpanFields } from '../views/span-fields.tsx';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** Which setting was not taken, why, and what was typed. */
interface Again {
  readonly key: Asked;
  readonly typed: string;
  readonly problem: Shown;
}

/** What was typed of the calendar, and why it was not taken. */
interface CalendarAgain {
  readonly typed: TypedAnswer;
  readonly problem: Shown;
}

/** Who reports for which unit, in which language: a form each. */
export async function showSettings(
  context: Context,
  setting: Setting,
  place: Place,
  again?: Again,
  calendarAgain?: CalendarAgain,
): Promise<Response> {
  const { language } = place.workspace;
  const settings = await openSettings(setting.call, setting.host);
  const forms = await Promise.all(askedSettings.map((key) => formOf(key, settings, setting, again)));
  const calendar = place.workspace.isBundled ? null : <Calendar place={place} again={calendarAgain} />;
  const content = (
    <>
      {forms}
      <p class="help">{pageMessages[language].settings.help}</p>
      {place.hasList ? null : (
        <p>
          <a href="/district/units">{bureauMessages[language].units.begin}</a>
        </p>
      )}
      {calendar}
    </>
  );
  const status = again === undefined && calendarAgain === undefined ? 200 : 422;
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
    <PostForm action="/settings" class="short" draft={`settings ${key}`}>
      <Problem problem={mine?.problem} />
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
    </PostForm>
  );
}

interface CalendarValues {
  readonly place: Place;
  readonly again: CalendarAgain | undefined;
}

/** The plan's terms and breaks: what is to be done every term counts by them. */
function Calendar({ place: { workspace }, again }: CalendarValues) {
  const { plan, planText, language, today } = workspace;
  const say = pageMessages[language];
  return (
    <PostForm action="/settings" class="short">
      <Problem problem={again?.problem} />
      <input type="hidden" name="key" value="calendar" />
      <input type="hidden" name="seen" value={markOf(planText)} />
      <h2>{say.settings.calendar({ title: plan.title })}</h2>
      <p class="help">
        {say.settings.calendarHelp({ examples: typedDays(examplesOfDays(today, plan.period).days, language) })}
      </p>
      {spanKeys.map((key) => (
        <SpanFields of={key} plan={plan} typed={again?.typed} language={language} />
      ))}
      <button type="submit">{say.settings.keep}</button>
    </PostForm>
  );
}

/** Changes the plan's calendar as the draft's page does, or says why it cannot. */
async function changeCalendar(context: Context, setting: Setting, place: Place, typed: TypedAnswer): Promise<Response> {
  const { plan, today, language, isBundled } = place.workspace;
  if (isBundled) return context.notFound();
  const say = pageMessages[language];
  const refuse = (problem: Shown) => showSettings(context, setting, place, undefined, { typed, problem });
  const draft = await openDraft(place.workspace, setting.host);
  if (typed.get('seen')?.[0] !== markOf(draft.text)) return refuse(draftPagesMessages[language].stale);
  const changed = changePlan({ text: draft.text, plan, typed, today, hasRecords: true, language });
  if ('why' in changed) return refuse(changed.why);
  try {
    if (changed.text !== draft.text) await draft.write(changed.text);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return refuse(guidedTroubleWords(error, language));
  }
  return leadTo(context, setting, '/settings', [say.settings.calendarKept]);
}

/** Changes one, as `config` does, or says why it cannot. */
export async function changeSetting(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  if (typed.get('key')?.[0] === 'calendar') return changeCalendar(context, setting, place, typed);
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
