import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';

/** Where the menu stands: the verbs that it runs get this call. */
export interface MenuPlace {
  readonly call: Call<'menu'>;
  readonly workspace: Workspace;
}
