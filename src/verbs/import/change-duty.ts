import { type ValueSpot, valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import { type DutyToSort, dutiesToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { type EditedKey, editDuty, editedKeys, spotIn } from '../../core/draft/triage/edit-duty.ts';
import { type Joined, joinDuties } from '../../core/draft/triage/join-duties.ts';
import { type Parts, partingAt, partingsOf, splitDuty } from '../../core/draft/triage/split-duty.ts';
import { fallsTo } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import type { Choice } from '../../screens/prompter.ts';
import type { DraftFile } from '../../store/documents/draft-file.ts';
import { whyUnchanged } from '../../words/answers/draft-words.ts';
import { sortMessages } from '../../words/areas/plans/review.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import { askValue } from './ask-value.ts';
import { requirementIn, targetSaid } from './requirement-in.ts';

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
  const made = await changes[change](duty, draft.text, language, host);
  if (made === undefined) return false;
  if ('text' in made.changed) {
    await draft.write(made.changed.text);
    host.out.show(host.out.theme.good(made.words));
    return true;
  }
  host.out.show(whyUnchanged(made.changed, language));
  return false;
}

/** What a change came to, and what is said where it could be made. */
interface Change {
  readonly changed: Joined;
  readonly words: Shown;
}

type Changing = (duty: DutyToSort, text: string, language: Language, host: Host) => Promise<Change | undefined>;

const changes: Readonly<Record<DutyChange, Changing>> = {
  edit: editOne,
  split: splitOne,
  join: joinOne,
};

/** What was said of whose one of them is holds for both from now on: that is said. */
async function joinOne({ id }: DutyToSort, text: string, language: Language): Promise<Change> {
  const say = sortMessages[language];
  const all = dutiesToSort(text);
  const changed = joinDuties(text, id);
  const first = all[all.findIndex((each) => each.id === id) - 1];
  const whole = 'text' in changed ? requirementIn(changed.text, first?.id) : undefined;
  const words =
    whole?.for === undefined
      ? say.changed.join
      : line`${say.changed.join}${say.semicolon}${say.sortedAs[fallsTo(whole, undefined) ? 'ours' : 'others']}`;
  return { changed, words };
}

/** Which value, then what instead; what may be missing may go. */
async function editOne(duty: DutyToSort, text: string, language: Language, host: Host): Promise<Change | undefined> {
  const say = sortMessages[language];
  const said = targetSaid(text, duty.id, language);
  const chosen = await (await host.prompter()).choose({
    text: say.whichValue,
    choices: [{ value: undefined, label: say.asItIs, key: '←' }, ...valueChoices(duty, said, language)],
  });
  if (chosen === undefined) return undefined;
  const { key, goes } = chosen;
  if (goes) return { changed: editDuty(text, duty.id, key, undefined), words: say.gone({ name: say.keys[key] }) };
  const changed = (yaml: string, before: string) => editDuty(before, duty.id, key, yaml);
  const asked = { text, changed, unchanged: say.unchanged, said: key === 'target' ? said : undefined };
  const answer = await askValue(spotIn(duty, key), asked, language, host);
  return answer && { changed: answer.sorted, words: say.changed.edit };
}

type ValueChoice = Choice<{ readonly key: EditedKey; readonly goes: boolean }>;

/** A key has the same number whatever the duty has: who learnt the one of the day must not take the target away with it. */
function valueChoices(duty: DutyToSort, said: Shown | undefined, language: Language): readonly ValueChoice[] {
  const say = sortMessages[language];
  const spots = editedKeys.map((key) => ({ key, name: say.keys[key], spot: spotIn(duty, key) }));
  const valueSaid = (spot: ValueSpot) => (spot.key === 'target' ? said : undefined) ?? exact(valueAsTyped(spot));
  return [
    ...spots.map(({ key, name, spot }) => ({
      value: { key, goes: false },
      label: spot.at.entry === undefined ? say.noneYet({ name }) : say.valueOf({ name, value: valueSaid(spot) }),
    })),
    ...spots.flatMap(({ key, name, spot }, at) =>
      key === 'text' || spot.at.entry === undefined
        ? []
        : [{ value: { key, goes: true }, label: say.without({ name }), key: `${editedKeys.length + at}` }],
    ),
  ];
}

async function splitOne(
  { id, text: words }: DutyToSort,
  text: string,
  language: Language,
  host: Host,
): Promise<Change | undefined> {
  const say = sortMessages[language];
  const chosen = await (await host.prompter()).choose<Parts | 'elsewhere' | undefined>({
    text: say.where,
    choices: [
      { value: undefined, label: say.asItIs, key: '←' },
      ...partingsOf(words).map((value) => ({ value, label: say.parts({ before: value.before, after: value.after }) })),
      { value: 'elsewhere', label: say.elsewhere },
    ],
  });
  const parts = chosen === 'elsewhere' ? await askParting(words, language, host) : chosen;
  return parts === undefined ? undefined : { changed: splitDuty(text, id, parts), words: say.changed.split };
}

async function askParting(words: string, language: Language, host: Host): Promise<Parts | undefined> {
  const say = sortMessages[language];
  const typed = await (await host.prompter()).ask({
    text: say.from,
    refuse: (line) => (partingAt(words, line.trim()) === undefined ? say.noSuchWords : undefined),
  });
  return typed === undefined ? undefined : partingAt(words, typed.trim());
}
