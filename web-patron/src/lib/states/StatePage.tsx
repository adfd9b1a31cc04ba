import type { ReactElement, ReactNode } from 'react';

import { EmptyShelf } from '../ui/EmptyShelf';

type StatePageProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** Is a page that has nothing to show: it says why and what can be done next. */
export function StatePage({ title, text, children }: StatePageProps): ReactElement {
  return (
    <div className="wrap">
      <div className="state-page">
        <EmptyShelf />
        <div>
          <h1>{title}</h1>
          <p>{text}</p>
          {children}
        </div>
      </div>
    </div>
  );
}
