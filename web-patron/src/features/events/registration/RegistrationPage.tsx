import { useQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { placeWords } from '../../../lib/events/place-words';
import { formatDays, formatHours } from '../../../lib/events/when';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { FeedbackPart } from '../../../lib/registration/FeedbackPart';
import { RegistrationView } from '../../../lib/registration/RegistrationView';
import type { ShownRegistration } from '../../../lib/registration/registration';
import { useRegistrations } from '../../../lib/registration/use-registrations';
import { FailedPage } from '../../../lib/states/FailedPage';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { RegistrationByLinkDocument } from './RegistrationByLink.generated';
import type { RegistrationByLinkQuery } from './RegistrationByLink.generated';

/**
 * Shows one registration to whoever has its secret link. The link stays in the address, so that it can be
 * kept; what stands behind `#` is in no log.
 */
export function RegistrationPage(): ReactElement {
  const { t } = useTranslation('registration');
  usePageTitle(t('title'));
  const link = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(RegistrationByLinkDocument, {
    variables: { link, locale: useLocale() },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    context: SECRET,
    skip: link === '',
  });
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (link === '' || data?.registrationByLink === null) return <NoRegistration />;
  return data === undefined ? <PageSkeleton /> : <ByLink found={data.registrationByLink} link={link} />;
}

function NoRegistration(): ReactElement {
  const { t } = useTranslation('registration');
  const paths = usePaths();
  return (
    <StatePage title={t('missing')} text={t('missingText')}>
      <div className="row">
        <Link className="btn" to={paths.to('events')}>
          {t('toEvents')}
        </Link>
      </div>
    </StatePage>
  );
}

type ByLinkProps = {
  readonly found: NonNullable<RegistrationByLinkQuery['registrationByLink']>;
  readonly link: string;
};

function ByLink({ found, link }: ByLinkProps): ReactElement | null {
  const [registration] = useRegistrations([found]);
  return registration === undefined ? null : <Shown registration={registration} link={link} />;
}

function Shown({
  registration,
  link,
}: {
  readonly registration: ShownRegistration;
  readonly link: string;
}): ReactElement {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const paths = usePaths();
  const { event, session } = registration;
  const next = session ?? event.nextSession;
  const when =
    next === null ? '' : [formatDays(next, language), formatHours(next, language)].filter(Boolean).join(', ');
  return (
    <div className="wrap by-link">
      <div className="page-head">
        <h1>{event.name.text}</h1>
        <p className="lead">
          {[when, placeWords(event.place) ?? t('portal:online')].filter(Boolean).join(' · ')}
        </p>
      </div>
      <section className="reg" aria-labelledby="pendaftaran">
        <div>
          <h2 id="pendaftaran">{t('title')}</h2>
          <p>{t('lead')}</p>
          {event.status !== 'PUBLISHED' && event.status !== 'DONE' && (
            <p className="availability availability-stop">
              {t(
                event.status === 'POSTPONED'
                  ? 'portal:eventStatus.POSTPONED'
                  : 'portal:eventStatus.CANCELLED',
              )}
            </p>
          )}
        </div>
        <div>
          <RegistrationView registration={registration} claim={{ link }} />
        </div>
        {registration.canGiveFeedback && (
          <div>
            <FeedbackPart registration={registration} claim={{ link }} isOpen />
          </div>
        )}
        <div>
          <Link to={paths.local(event.path)}>{t('open')}</Link>
        </div>
      </section>
    </div>
  );
}
