import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { EmptyShelf } from '../../../lib/ui/EmptyShelf';
import { monthFrom } from './calendar-days';
import { EVENTS_PARAMETERS as P } from './events-variables';
import type { EventsAddress } from './use-events-address';

/** Says that nothing takes place, and where to look instead. */
export function NoEvents({ address }: { readonly address: EventsAddress }): ReactElement {
  const { t } = useTranslation('events');
  const paths = usePaths();
  return (
    <div className="state-page">
      <EmptyShelf />
      <div>
        <h2>{t('none')}</h2>
        <p>{t('noneText')}</p>
        <p className="row">
          <Link className="btn" to={address.link({ [P.week]: '', [P.month]: monthFrom(address.month, 1) })}>
            {t('nextMonth')}
          </Link>
          <Link className="btn quiet" to="?">
            {t('clear')}
          </Link>
          <Link className="btn bare" to={paths.to('propose')}>
            {t('proposeLink')}
          </Link>
        </p>
      </div>
    </div>
  );
}
