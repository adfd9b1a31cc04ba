import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import type { State } from '../ui/StateShape';

type ProgrammeStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';

const shapes: Readonly<Record<ProgrammeStatus, State>> = {
  DRAFT: 'note',
  PUBLISHED: 'ok',
  ARCHIVED: 'returned',
};

/** Says how far a programme has come: shape, then word. */
export function ProgrammeStatusMark({ status }: { readonly status: ProgrammeStatus }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={shapes[status]} />
      {t(`programmes.status.${status}`)}
    </span>
  );
}
