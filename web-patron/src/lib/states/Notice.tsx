import type { ReactElement, ReactNode } from 'react';

import { Icon } from '../ui/Icon';

type NoticeProps = { readonly kind: 'ok' | 'wait' | 'stop'; readonly children: ReactNode };

/** Says one thing that matters now, by sign, colour and words. */
export function Notice({ kind, children }: NoticeProps): ReactElement {
  return (
    <div className={`notice ${kind}`}>
      <Icon name={kind === 'ok' ? 'check' : 'alert'} />
      <div>{children}</div>
    </div>
  );
}
