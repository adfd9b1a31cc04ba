import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { Plan } from './plan-values';

/** Tells who agrees to the goals as they stand, and what was said in the middle and at the end of the year. */
export function PlanAgreement({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { selfAgreedOn, leadAgreedOn, leadAgreedByStaff, midYearNote, outcome } = plan;
  return (
    <div className="panel-body stack">
      <p className="cell-note">
        {selfAgreedOn === null
          ? t('development.plan.selfNot')
          : t('development.plan.selfAgreed', { date: date(selfAgreedOn) })}
        {' · '}
        {leadAgreedOn === null
          ? t('development.plan.leadNot')
          : t('development.plan.leadAgreed', {
              name: leadAgreedByStaff?.name ?? '–',
              date: date(leadAgreedOn),
            })}
      </p>
      {midYearNote !== null && (
        <p className="plan-words">
          <b>{t('development.plan.midYear')}</b> {midYearNote}
        </p>
      )}
      {outcome !== null && (
        <p className="plan-words">
          <b>{t('development.plan.outcome')}</b> {outcome}
        </p>
      )}
    </div>
  );
}
