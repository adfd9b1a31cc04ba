import { useTranslation } from '../../../../i18n/use-translation';
import { PartnersFields } from '../../../../lib/events/PartnersFields';
import type { EventForm } from '../form-values';

/** Asks who holds the event together with the library. */
export function PartnersSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-labelledby="section-partners">
      <h2 id="section-partners">
        {t('eventEditor.section.partners')} <span className="quiet">{t('eventEditor.partnersHint')}</span>
      </h2>
      <PartnersFields
        form={form}
        partners={form.values.partners}
        onChange={(partners) => form.setFieldValue('partners', partners)}
      />
    </section>
  );
}
