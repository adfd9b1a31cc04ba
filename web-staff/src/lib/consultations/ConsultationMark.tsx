import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import type { State } from '../ui/StateShape';

/** How far a consultation has come. */
export type ConsultationStatus = 'BOOKED' | 'DONE' | 'NO_SHOW' | 'CANCELLED';

const shapes: Readonly<Record<ConsultationStatus, State>> = {
  BOOKED: 'waiting',
  DONE: 'ok',
  NO_SHOW: 'attention',
  CANCELLED: 'note',
};

/** Says by shape and word how far a consultation has come. */
export function ConsultationMark({ status }: { readonly status: ConsultationStatus }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={shapes[status]} />
      {t(`consultationTerms.status.${status}`)}
    </span>
  );
}
