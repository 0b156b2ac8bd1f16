import { valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import type { DutyToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { type EditedKey, editDuty, editedKeys, spotIn } from '../../core/draft/triage/edit-duty.ts';
import { type Joined, joinDuties } from '../../core/draft/triage/join-duties.ts';
import { partingsOf, splitDuty } from '../../core/draft/triage/split-duty.ts';
import type { Host } from '../../host.ts';
import type { Choice } from '../../screens/prompter.ts';
import type { DraftFile } from '../../store/documents/draft-file.ts';
import { whyUnchanged } from '../../words/answers/draft-words.ts';
import { sortMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';
import { askValue } from './ask-value.ts';
import { targetSaid } from './requirement-in.ts';

/** What is done to a duty itself while sorting. */
export type DutyChange = 'edit' | 'split' | 'join';

/** A duty changed, split or joined, and on disk; false where nothing changed, and that is said. */
export async function changeDuty(
  change: DutyChange,
  duty: DutyToSort,
  draft: DraftFile,
  language: Language,
  host: Host,
): Promise<boolean> {
  const changed = await changes[change](duty, draft.text, language, host);
  if (changed === undefined) return false;
  const say = sortMessages[language];
  if ('text' in changed) {
    await draft.write(changed.text);
    host.out.show(host.out.theme.good(say.changed[change]));
    return true;
  }
  host.out.show(whyUnchanged(changed, language));
  return false;
}

type Change = (duty: DutyToSort, text: string, language: Language, host: Host) => Promise<Joined | undefined>;

const changes: Readonly<Record<DutyChange, Change>> = {
  edit: editOne,
  split: splitOne,
  join: async ({ id }, text) => joinDuties(text, id),
};

/** Which value, then what instead; what may be missing may go. */
async function editOne(duty: DutyToSort, text: string, language: Language, host: Host): Promise<Joined | undefined> {
  const say = sortMessages[language];
  const said = targetSaid(text, duty.id, language);
  const choices = editedKeys.flatMap(
    (key): Choice<{ readonly key: EditedKey; readonly goes: boolean } | undefined>[] => {
      const spot = spotIn(duty, key);
      const name = say.keys[key];
      if (spot.at.entry === undefined) return [{ value: { key, goes: false }, label: say.noneYet({ name }) }];
      const value = (key === 'target' ? said : undefined) ?? exact(valueAsTyped(spot));
      const there = { value: { key, goes: false }, label: say.valueOf({ name, value }) };
      return key === 'text' ? [there] : [there, { value: { key, goes: true }, label: say.without({ name }) }];
    },
  );
  const chosen = await (await host.prompter()).choose({
    text: say.whichValue,
    choices: [{ value: undefined, label: say.asItIs, key: '←' }, ...choices],
  });
  if (chosen === undefined) return undefined;
  const { key, goes } = chosen;
  if (goes) return editDuty(text, duty.id, key, undefined);
  const changed = (yaml: string) => editDuty(text, duty.id, key, yaml);
  const asked = { text, changed, unchanged: say.unchanged, said: key === 'target' ? said : undefined };
  const yaml = await askValue(spotIn(duty, key), asked, language, host);
  return yaml === undefined ? undefined : changed(yaml);
}

async function splitOne(
  { id, text: words }: DutyToSort,
  text: string,
  language: Language,
  host: Host,
): Promise<Joined | undefined> {
  const say = sortMessages[language];
  const partings = partingsOf(words);
  if (partings.length === 0) {
    host.out.show(say.oneThing);
    return undefined;
  }
  const parts = await (await host.prompter()).choose({
    text: say.where,
    choices: [
      { value: undefined, label: say.asItIs, key: '←' },
      ...partings.map((value) => ({ value, label: say.parts({ before: value.before, after: value.after }) })),
    ],
  });
  return parts === undefined ? undefined : splitDuty(text, id, parts);
}
