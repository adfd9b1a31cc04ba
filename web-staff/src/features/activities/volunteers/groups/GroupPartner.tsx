import { useTranslation } from '../../../../i18n/use-translation';
import { PartnerPicker } from '../../../../lib/partners/PartnerPicker';
import { Button } from '../../../../lib/ui/Button';

/** A partner of the library, as it is shown. */
export type ChosenPartner = { readonly id: string; readonly name: string };

type GroupPartnerProps = {
  readonly partner: ChosenPartner | null;
  readonly onChange: (partner: ChosenPartner | null) => void;
};

/** Says to which partner a group belongs, such as the school of a class, and lets one choose it. */
export function GroupPartner({ partner, onChange }: GroupPartnerProps) {
  const { t } = useTranslation();
  const label = t('volunteerGroups.partner');
  if (partner === null)
    return (
      <PartnerPicker
        label={label}
        path="partnerId"
        onlyKnown
        onPick={({ partnerId, name }) => partnerId !== null && onChange({ id: partnerId, name })}
      />
    );
  return (
    <div>
      <span className="field-label">{label}</span>
      <p className="row">
        <strong>{partner.name}</strong>
        <Button small onClick={() => onChange(null)} aria-label={`${t('common.remove')}: ${label}`}>
          {t('common.remove')}
        </Button>
      </p>
    </div>
  );
}
