import type { Child } from 'hono/jsx';
import { inWords } from '../../app/answers/take-back.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Placement } from '../../core/ledger/entry.ts';
import type { Shown } from '../../words/shown.ts';
import { PostForm } from './post-form.tsx';

/** By this a form names what it showed, and nothing that came since. */
export function idsOf(placements: readonly Placement[]): string {
  return placements.map(({ entry }) => entry.id).join(' ');
}

interface TakeBackValues {
  readonly action: string;
  readonly placements: readonly Placement[];
  readonly workspace: Workspace;
  /** Above the entries. */
  readonly title: Shown;
  readonly go: (values: { readonly count: number }) => Shown;
  /** Below them: what else has to be known, or is brought back. */
  readonly children?: Child;
}

/** Entries, and the button that takes them back or restores them. */
export function TakeBack({ action, placements, workspace, title, go, children }: TakeBackValues) {
  const lines = inWords(placements, workspace);
  return (
    <PostForm action={action}>
      <p>{title}</p>
      <ul>
        {lines.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      {children}
      <input type="hidden" name="last" value={idsOf(placements)} />
      <button type="submit">{go({ count: lines.length })}</button>
    </PostForm>
  );
}
