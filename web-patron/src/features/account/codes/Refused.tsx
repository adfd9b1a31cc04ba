import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { refusalsBeside } from '../../../lib/act/refusals';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type RefusedProps = {
  readonly refusals: readonly Refusal[];
  readonly fields: readonly string[];
  readonly fault: Fault | null;
};

/** Says why something was not done, when it is about no field that is shown. */
export function Refused({ refusals, fields, fault }: RefusedProps): ReactElement {
  return (
    <>
      <RefusalNotices refusals={refusalsBeside(refusals, fields)} />
      <FaultNotice fault={fault} />
    </>
  );
}
