import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import type { State } from '../ui/StateShape';

/** How a membership stands. */
export type Standing = 'ACTIVE' | 'PROVISIONAL' | 'EXPIRED' | 'BLOCKED';

const shapes: Readonly<Record<Standing, State>> = {
  ACTIVE: 'ok',
  PROVISIONAL: 'note',
  EXPIRED: 'attention',
  BLOCKED: 'blocked',
};

/** Shows how a membership stands, by shape and word. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation();
  return (
    <span className="status">
      <StateShape state={shapes[standing]} /> {t(`desk.standing.${standing}`)}
    </span>
  );
}
