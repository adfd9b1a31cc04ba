import { useTranslation } from '../../../../i18n/use-translation';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { Profile } from './shown-profile';

/** Says what the guardian of a child consented to, the newest consent first, and when one is missing. */
export function Consents({
  member: { guardianConsents, needsGuardianConsent },
}: {
  readonly member: Profile;
}) {
  const { t } = useTranslation();
  const { date, dateOf } = useDisplay();
  return (
    <>
      {needsGuardianConsent && <Note state="attention">{t('profile.consentNeeded')}</Note>}
      {guardianConsents.slice(0, 4).map(({ id, purpose, channel, until, recordedAt }) => (
        <span key={id} style={{ display: 'block' }}>
          {t(`profile.consentPurpose.${purpose}`)}{' '}
          <span className="quiet small">
            {t(`profile.consentChannel.${channel}`)}, {dateOf(recordedAt)}
            {until !== null && <> · {t('profile.consentUntil', { date: date(until) })}</>}
          </span>
        </span>
      ))}
    </>
  );
}
