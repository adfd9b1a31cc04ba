import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from './shown-business';
import { StaffSetBusinessConsentDocument } from './SetBusinessConsent.generated';

type Consent = BusinessOnScreen['consents'][number];

/**
 * Shows what the owners let the public see; at the desk staff record what an owner says, and that is kept as
 * such.
 */
export function ConsentPanel({ business }: { readonly business: BusinessOnScreen }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const act = useAnnouncedMutation(StaffSetBusinessConsentDocument, {
    payloadOf: (result) => result.setBusinessConsent,
    onDone: () => undefined,
  });
  const say = ({ field }: Consent, isPublic: boolean) =>
    act.run(
      (idempotencyKey) => ({ id: business.id, consents: [{ field, isPublic }], idempotencyKey }),
      () => t(isPublic ? 'businesses.consentGiven' : 'businesses.consentTaken'),
    );
  return (
    <section className="panel" aria-labelledby="consents">
      <header>
        <h2 id="consents">{t('businesses.consents')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <p className="muted small">{t('businesses.consentsText')}</p>
        <ActNotes error={act.error} messages={act.messages} />
        {business.consents.map((consent) => (
          <label key={consent.field} className="consent-line">
            <input
              type="checkbox"
              checked={consent.isPublic}
              disabled={!can('BUSINESS_EDIT') || business.status === 'CLOSED'}
              onChange={({ currentTarget }) => void say(consent, currentTarget.checked)}
            />
            <span>
              {t(`businesses.consent.${consent.field}`)}
              <span className="cell-note">
                {consent.recordedAt === null
                  ? t('businesses.neverSaid')
                  : t(consent.channel === 'DESK' ? 'businesses.saidAtDesk' : 'businesses.saidOnline', {
                      date: dateOf(consent.recordedAt),
                    })}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
