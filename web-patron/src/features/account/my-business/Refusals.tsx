import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';

/** Says why something did not happen: what the library refused, or what failed on the way. */
export function Refusals({
  refusals,
  fault,
}: {
  readonly refusals: readonly Refusal[];
  readonly fault: Fault | null;
}): ReactElement {
  return (
    <>
      <div role="alert">
        {refusals.map(({ message }) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
    </>
  );
}
