import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { Icon } from '../../../lib/ui/Icon';
import { useDisplay } from '../../../lib/ui/use-display';
import { shownRows, countSession } from './desk-rows';
import { useDeskState } from './use-desk';

type TotalsBarProps = {
  readonly onSlip: () => void;
  readonly onPay: () => void;
  readonly onDone: () => void;
  readonly onNewMember: () => void;
};

/** Sums the session up at the bottom edge, with the acts that end it. */
export function TotalsBar({ onSlip, onPay, onDone, onNewMember }: TotalsBarProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const state = useDeskState();
  const isIdle = shownRows(state).length === 0 && state.member === null && !state.isBarred;
  const newMember = can('MEMBERS_EDIT') && (
    <Button keys="F3" aria-keyshortcuts="F3" onClick={onNewMember}>
      {t('desk.newMember')}
    </Button>
  );
  if (isIdle)
    return (
      <div className="totals">
        <span className="muted small">{t('desk.noTotals')}</span>
        <span className="spacer" />
        {newMember}
      </div>
    );
  return (
    <div className="totals">
      <Totals />
      <span className="spacer" />
      <Button keys="F9" aria-keyshortcuts="F9" onClick={onSlip}>
        <Icon name="printer" small /> {t('desk.slip')}
      </Button>
      {can('CIRCULATION_MONEY') && state.member !== null && (
        <Button keys="F8" aria-keyshortcuts="F8" onClick={onPay}>
          {t('desk.pay')}
        </Button>
      )}
      <Button weight="primary" keys="Esc" aria-keyshortcuts="Escape" onClick={onDone}>
        {t('desk.done')}
      </Button>
    </div>
  );
}

function Totals() {
  const { t } = useTranslation();
  const { number, money } = useDisplay();
  const { lent, returned, read, held, fines } = countSession(useDeskState());
  return (
    <dl>
      <div>
        <dt>{t('desk.total.lent')}</dt>
        <dd>{number(lent)}</dd>
      </div>
      <div>
        <dt>{t('desk.total.returned')}</dt>
        <dd>{number(returned)}</dd>
      </div>
      {read > 0 && (
        <div>
          <dt>{t('desk.total.read')}</dt>
          <dd>{number(read)}</dd>
        </div>
      )}
      <div className={held === 0 ? 'is-zero' : undefined}>
        <dt>{t('desk.total.held')}</dt>
        <dd>{number(held)}</dd>
      </div>
      <div className={fines === 0 ? 'is-zero' : undefined}>
        <dt>{t('desk.total.fines')}</dt>
        <dd>{money(fines)}</dd>
      </div>
    </dl>
  );
}
