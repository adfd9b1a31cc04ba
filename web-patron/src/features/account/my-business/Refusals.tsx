import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

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
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </>
  );
}
