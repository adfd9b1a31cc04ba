import { civilDate, toCivilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { useLanguage } from '../../../lib/language';
import { useRegistrations } from '../../../lib/registration/use-registrations';
import { Notice } from '../../../lib/states/Notice';
import { Account } from './account/Account';
import { MemberCard } from './card/MemberCard';
import { familyHolds, familyLoans, loanTotal } from './data/member-profile';
import type { MemberProfile, OwnCertificates, OwnRegistrations } from './data/member-profile';
import { Certificates } from './events/Certificates';
import { comingRegistrations, Events } from './events/Events';
import { OwnOutside } from './events/OwnOutside';
import { Family } from './family/Family';
import { Greeting } from './Greeting';
import { Holds } from './holds/Holds';
import { Loans } from './loans/Loans';
import { MemberNotices } from './MemberNotices';
import { listMemberNotices } from './member-notices';
import { PageParts } from './PageParts';
import { Settings } from './settings/Settings';
import { useNow, useToday } from '../../../lib/moment';

type MyLibraryViewProps = {
  readonly member: MemberProfile;
  readonly registrations: OwnRegistrations;
  readonly certificates: OwnCertificates;
  readonly isCurrent: boolean;
  readonly isOffline: boolean;
  readonly keptAt: string | null;
  /** Asks again after something was changed. */
  readonly onChanged: () => void;
};

/** Lays *my library* out: who and card on the side, and what matters, in the order of need. */
export function MyLibraryView({
  member,
  registrations: masked,
  certificates,
  isCurrent,
  isOffline,
  keptAt,
  onChanged,
}: MyLibraryViewProps): ReactElement {
  const today = useToday();
  const [loans, holds] = [familyLoans(member), familyHolds(member)];
  const registrations = useRegistrations(masked);
  const coming = comingRegistrations(registrations, useNow().toISOString());
  return (
    <div className="wrap">
      <div className="mine" aria-busy={!isCurrent && !isOffline ? 'true' : undefined}>
        <aside>
          <Greeting
            name={member.name}
            loanCount={loans.length}
            readyCount={holds.filter(({ hold }) => hold.status === 'READY').length}
          />
          <MemberCard face={member} />
          <PageParts
            member={member}
            loanCount={loans.length}
            holdCount={holds.length}
            eventCount={coming.length}
            certificateCount={certificates.length}
          />
        </aside>
        <div className="parts">
          {isOffline && <LastKnown keptAt={keptAt} />}
          <MemberNotices
            matters={listMemberNotices({ member, loans, holds, registrations: coming, today })}
          />
          <Loans
            loans={loans}
            unseenCount={loanTotal(member) - loans.length}
            today={today}
            onChanged={onChanged}
          />
          <Holds holds={holds} onChanged={onChanged} />
          <Events registrations={registrations} onChanged={onChanged} />
          {!isOffline && <OwnOutside />}
          {certificates.length > 0 && <Certificates certificates={certificates} />}
          <div className={member.dependants.length > 0 ? 'pair' : undefined}>
            <Account member={member} loans={loans} today={today} />
            {member.dependants.length > 0 && <Family dependants={member.dependants} />}
          </div>
          <Settings member={member} />
        </div>
      </div>
    </div>
  );
}

function LastKnown({ keptAt }: { readonly keptAt: string | null }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  return (
    <Notice kind="wait">
      <p>
        {keptAt === null
          ? t('offline')
          : t('offlineKept', {
              date: civilDate(toCivilDate(keptAt), language),
              time: formatClockTime(keptAt, language),
            })}
      </p>
    </Notice>
  );
}
