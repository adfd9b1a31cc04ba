import { ageOn } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import { Consents } from './Consents';
import type { Profile } from './shown-profile';

/** Lists the facts of a member. */
export function FactsPanel({ member }: { readonly member: Profile }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const none = <span className="quiet">{t('profile.unsaid')}</span>;
  const people = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => (
      <Link key={id} className="family-link" to={paths.member(id)}>
        {name}
      </Link>
    ));
  return (
    <section className="panel" aria-labelledby="facts">
      <header>
        <h2 id="facts">{t('profile.facts')}</h2>
      </header>
      <dl className="panel-body profile-facts">
        <Fact label={t('profile.card')}>{member.cardNumber}</Fact>
        <Fact label={t('profile.registeredOn')}>{date(member.registeredOn)}</Fact>
        <Fact label={t('profile.expiresOn')}>{date(member.expiresOn)}</Fact>
        <Fact label={t('profile.born')}>
          {member.birthDate === null ? (
            none
          ) : (
            <>
              {date(member.birthDate)}{' '}
              <span className="quiet">
                {t('profile.age', { count: ageOn(member.birthDate, todayInJakarta(new Date())) })}
              </span>
            </>
          )}
        </Fact>
        <Fact label={t('profile.contact')}>
          {member.phone === null && member.email === null ? (
            none
          ) : (
            <>
              <Contact address={member.phone} isVerified={member.isPhoneVerified} />
              <Contact address={member.email} isVerified={member.isEmailVerified} />
            </>
          )}
        </Fact>
        <Fact label={t('profile.address')}>
          <AddressOf member={member} none={none} />
        </Fact>
        <Fact label={t('profile.nik')}>{member.maskedNik ?? none}</Fact>
        {member.school !== null && (
          <Fact label={t('profile.school')}>
            {[member.school, member.schoolClass].filter((part) => part !== null).join(', ')}
          </Fact>
        )}
        <Fact label={t('profile.branch')}>{member.homeBranch?.name.text ?? none}</Fact>
        {member.guardian !== null && <Fact label={t('profile.guardian')}>{people([member.guardian])}</Fact>}
        {member.guardianContact !== null && (
          <Fact label={t('profile.guardian')}>
            <GuardianWithoutCard contact={member.guardianContact} />
          </Fact>
        )}
        {(member.needsGuardianConsent || member.guardianConsents.length > 0) && (
          <Fact label={t('profile.consents')}>
            <Consents member={member} />
          </Fact>
        )}
        {member.dependants.length > 0 && (
          <Fact label={t('profile.dependants')}>{people(member.dependants)}</Fact>
        )}
        <Fact label={t('profile.password')}>
          {t(member.hasPassword ? 'profile.hasPassword' : 'profile.noPassword')}
        </Fact>
        <Fact label={t('profile.history')}>
          {t(member.keepsHistory ? 'profile.keeps' : 'profile.keepsNot')}
        </Fact>
      </dl>
      <footer className="quiet small">{t('members.viewed')}</footer>
    </section>
  );
}

function GuardianWithoutCard({
  contact: { name, phone, email },
}: {
  readonly contact: NonNullable<Profile['guardianContact']>;
}) {
  const { t } = useTranslation();
  const reach = [phone, email].filter((part) => part !== null).join(' · ');
  return (
    <>
      {name} <span className="quiet small">{t('profile.guardianWithoutCard')}</span>
      {reach !== '' && <span style={{ display: 'block' }}>{reach}</span>}
    </>
  );
}

function Contact({ address, isVerified }: { readonly address: string | null; readonly isVerified: boolean }) {
  const { t } = useTranslation();
  return address === null ? null : (
    <span style={{ display: 'block' }}>
      {address}{' '}
      <span className="quiet small">{t(isVerified ? 'profile.verified' : 'profile.unverified')}</span>
    </span>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function AddressOf({ member: { address }, none }: { readonly member: Profile; readonly none: ReactNode }) {
  const { t } = useTranslation();
  if (address === null) return none;
  const { street, rt, rw, kelurahan } = address;
  const block = [
    ...(rt === null ? [] : [`${t('memberForm.rt')} ${rt}`]),
    ...(rw === null ? [] : [`${t('memberForm.rw')} ${rw}`]),
  ].join(' / ');
  const lines = [
    street,
    block,
    kelurahan === null ? null : `${kelurahan.name}, ${kelurahan.district}`,
  ].filter((line): line is string => line !== null && line !== '');
  return lines.length === 0
    ? none
    : lines.map((line) => (
        <span key={line} style={{ display: 'block' }}>
          {line}
        </span>
      ));
}
