import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import type { State } from '../../../lib/ui/StateShape';
import type { EditableStandard } from './standard-values';

type Status = EditableStandard['status'];

const SHAPES: Readonly<Record<Status, State>> = { DRAFT: 'note', PUBLISHED: 'ok', ARCHIVED: 'returned' };

/** Says whether a standard is in force: shape, then word. */
export function StandardMark({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={SHAPES[status]} />
      {t(`standards.status.${status}`)}
    </span>
  );
}
