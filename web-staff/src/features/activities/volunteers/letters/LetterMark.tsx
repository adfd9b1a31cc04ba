import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { State } from '../../../../lib/ui/StateShape';
import type { ShownLetter } from './letter-draft';

type Status = ShownLetter['status'];

const SHAPES: Readonly<Record<Status, State>> = {
  REQUESTED: 'waiting',
  ISSUED: 'ok',
  WITHDRAWN: 'blocked',
};

/** Says how a letter stands: shape, then word. */
export function LetterMark({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={SHAPES[status]} />
      {t(`volunteerLetters.status.${status}`)}
    </span>
  );
}
