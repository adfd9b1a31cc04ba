import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import type { ClassSetStatus } from './ClassSetList.generated';

const shapes: Readonly<Record<ClassSetStatus, State>> = {
  REQUESTED: 'attention',
  PREPARING: 'waiting',
  READY: 'ok',
  LENT: 'note',
  RETURNED: 'returned',
  DECLINED: 'blocked',
  CANCELLED: 'blocked',
};

/** Says how far a class set has come; one that is late says so. */
export function SetStatus({
  status,
  isOverdue,
}: {
  readonly status: ClassSetStatus;
  readonly isOverdue: boolean;
}) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={isOverdue ? 'attention' : shapes[status]} />{' '}
      {t(isOverdue ? 'classSets.onlyOverdue' : `classSets.status.${status}`)}
    </span>
  );
}
