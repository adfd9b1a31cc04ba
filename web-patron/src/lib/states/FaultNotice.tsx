import type { Fault, FaultKind } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/use-translation';

import { Notice } from './Notice';

const TEXTS: Partial<Record<FaultKind, 'fault.offline' | 'failed.busy' | 'fault.controlCharacter'>> = {
  offline: 'fault.offline',
  rateLimited: 'failed.busy',
  controlCharacter: 'fault.controlCharacter',
};

/** Says beside a form why an act got no answer; what was typed stays. */
export function FaultNotice({ fault }: { readonly fault: Fault | null }): ReactElement {
  const { t } = useTranslation('portal');
  return (
    <div role="alert">
      {fault !== null && (
        <Notice kind="stop">
          <p>{t(TEXTS[fault.kind] ?? 'fault.server')}</p>
          {fault.requestId !== null && (
            <p className="small">{t('failed.requestId', { id: fault.requestId })}</p>
          )}
        </Notice>
      )}
    </div>
  );
}
