import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useKeptLink } from './kept-link';

type RememberLinkProps = {
  readonly link: string;
  /** When the booking ends; null once it is over or given up. */
  readonly endsAt: string | null;
};

/** Lets a guest have their own phone remember the booking, so that the code of its door leads to it. */
export function RememberLink({ link, endsAt }: RememberLinkProps): ReactElement | null {
  const { t } = useTranslation('booking');
  const { state, remember, forget } = useKeptLink(link, endsAt);
  if (endsAt === null) return null;
  return (
    <div className="booking-device">
      <button type="button" className="btn quiet" onClick={state === 'kept' ? forget : remember}>
        {t(state === 'kept' ? 'byLink.forget' : 'byLink.remember')}
      </button>
      <p className="small" role="status">
        {t(`byLink.device.${state}`)}
      </p>
    </div>
  );
}
