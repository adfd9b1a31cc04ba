import { civilDate, formatClockTime, grouped, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { JoinButton } from './JoinButton';
import type { PartnerPageQuery } from './PartnerPage.generated';

type Community = NonNullable<NonNullable<PartnerPageQuery['partner']>['community']>;
type CommunityPartProps = { readonly partnerId: string; readonly community: Community };

/** Shows when a community meets and what it reads, and lets members join. */
export function CommunityPart({ partnerId, community }: CommunityPartProps): ReactElement {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const { memberCount, nextMeetings } = community;
  return (
    <section className="community">
      <h2>{t('meetings')}</h2>
      {nextMeetings.length === 0 && <p>{t('noMeetings')}</p>}
      <ol className="meetings">
        {nextMeetings.map((meeting) => (
          <Meeting key={meeting.id} meeting={meeting} />
        ))}
      </ol>
      {memberCount !== null && (
        <p>{t('members', { count: memberCount, n: grouped(memberCount, language) })}</p>
      )}
      <JoinButton partnerId={partnerId} />
    </section>
  );
}

function Meeting({ meeting }: { readonly meeting: Community['nextMeetings'][number] }): ReactElement {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const paths = usePaths();
  const { startsAt, place, note, title } = meeting;
  return (
    <li>
      <b>
        {civilDate(toCivilDate(startsAt), language)}, {formatClockTime(startsAt, language)}
      </b>
      {place !== null && <span>{place}</span>}
      {title !== null && (
        <span>
          {t('reading')} <Link to={paths.to('title', title.id)}>{title.titleProper}</Link>
        </span>
      )}
      {note !== null && <span>{note}</span>}
    </li>
  );
}
