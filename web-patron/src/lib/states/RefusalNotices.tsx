import type { ReactElement } from 'react';

import { Notice } from './Notice';

type RefusalNoticesProps = { readonly refusals: readonly { readonly message: string }[] };

/** Says aloud why the library refused what no field of a form can say. */
export function RefusalNotices({ refusals }: RefusalNoticesProps): ReactElement {
  return (
    <div role="alert">
      {refusals.map(({ message }) => (
        <Notice key={message} kind="stop">
          <p>{message}</p>
        </Notice>
      ))}
    </div>
  );
}
