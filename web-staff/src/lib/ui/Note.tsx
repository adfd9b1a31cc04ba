import type { ReactNode } from 'react';

import { StateShape } from './StateShape';
import type { State } from './StateShape';

type NoteProps = { readonly state: State; readonly children: ReactNode; readonly actions?: ReactNode };

/**
 * Draws a banner that says how something stands and offers what can be done; blocked banners interrupt,
 * others wait.
 */
export function Note({ state, children, actions }: NoteProps) {
  return (
    <div className={`note note-${state}`} role={state === 'blocked' ? 'alert' : 'status'}>
      <StateShape state={state} />
      <div className="note-text">{children}</div>
      {actions !== undefined && <div className="note-actions">{actions}</div>}
    </div>
  );
}
