import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import type { VolunteerRow } from './volunteer-query';

type Status = VolunteerRow['status'];
type CheckState = VolunteerRow['checks'][number]['state'];

const SHAPES: Readonly<Record<Status, State>> = { ACTIVE: 'ok', PAUSED: 'waiting', ENDED: 'returned' };
const CHECK_SHAPES: Readonly<Record<CheckState, State>> = {
  VALID: 'ok',
  EXPIRING: 'attention',
  EXPIRED: 'blocked',
};

/** Says whether somebody volunteers now: shape, then word. */
export function VolunteerMark({
  status,
  isRevoked,
}: {
  readonly status: Status;
  readonly isRevoked: boolean;
}) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={isRevoked ? 'blocked' : SHAPES[status]} />
      {isRevoked ? t('volunteers.revoked') : t(`volunteers.status.${status}`)}
    </span>
  );
}

/** Says whether a check holds. */
export function CheckMark({ state }: { readonly state: CheckState }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={CHECK_SHAPES[state]} />
      {t(`volunteers.checkState.${state}`)}
    </span>
  );
}

/** Says how the checks of somebody stand, the worst first; nothing without any. */
export function ChecksMark({ states }: { readonly states: readonly CheckState[] }) {
  const worst = (['EXPIRED', 'EXPIRING', 'VALID'] as const).find((state) => states.includes(state));
  return worst === undefined ? null : <CheckMark state={worst} />;
}
