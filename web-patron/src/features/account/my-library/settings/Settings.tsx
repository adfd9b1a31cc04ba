import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import type { MemberProfile } from '../data/member-profile';
import { ContactForm } from './ContactForm';
import { HistoryChoice } from './HistoryChoice';
import { SignOutButton } from './SignOutButton';

/** Gathers what a member decides for themselves: history, contact, password, and leaving. */
export function Settings({ member }: { readonly member: MemberProfile }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const paths = usePaths();
  return (
    <section className="part" id="pengaturan" aria-labelledby="pengaturan-judul">
      <header>
        <h2 id="pengaturan-judul">{t('settings.title')}</h2>
      </header>
      <HistoryChoice keepsHistory={member.keepsHistory} />
      <details className="setting">
        <summary>
          {t('settings.contact')}
          <span>
            {[member.email, member.phone].filter((part) => part !== null).join(', ') ||
              t('settings.noContact')}
          </span>
        </summary>
        <ContactForm email={member.email ?? ''} phone={member.phone ?? ''} />
      </details>
      <p className="setting-link">
        <Link to={paths.to('myBookings')}>{t('settings.bookings')}</Link>
        <span className="small">{t('settings.bookingsText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myVolunteering')}>{t('settings.volunteering')}</Link>
        <span className="small">{t('settings.volunteeringText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myInternet')}>{t('settings.internet')}</Link>
        <span className="small">{t('settings.internetText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('mySecurity')}>{t('settings.security')}</Link>
        <span className="small">{t('settings.securityText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myLists')}>{t('settings.lists')}</Link>
        <span className="small">{t('settings.listsText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myHistory')}>{t('settings.pastLoans')}</Link>
        <span className="small">{t('settings.pastLoansText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('businessPath')}>{t('settings.business')}</Link>
        <span className="small">{t('settings.businessText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myMessages')}>{t('settings.messages')}</Link>
        <span className="small">{t('settings.messagesText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myBusiness')}>{t('settings.ownBusiness')}</Link>
        <span className="small">{t('settings.ownBusinessText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myPartners')}>{t('settings.partners')}</Link>
        <span className="small">{t('settings.partnersText')}</span>
      </p>
      <p className="setting-link">
        <Link to={paths.to('myData')}>{t('settings.data')}</Link>
        <span className="small">{t('settings.dataText')}</span>
      </p>
      <SignOutButton />
    </section>
  );
}
