import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import type { AccountRow } from './account-query';
import { ActNotes } from './ActNotes';
import { DeactivateStaffDocument } from './DeactivateStaff.generated';
import { EndSessionsOfStaffDocument } from './EndSessionsOfStaff.generated';
import { ReactivateStaffDocument } from './ReactivateStaff.generated';
import { RenewStaffLinkDocument } from './RenewStaffLink.generated';
import { ResetSecondFactorDocument } from './ResetSecondFactor.generated';
import { useAccountAct } from './use-account-act';

type AccountActsProps = {
  readonly account: AccountRow;
  readonly onLink: (token: string | null) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Offers what can be done with an account besides editing it; one's own needs a colleague. */
export function AccountActs({ account, onLink, onChanged, onClose }: AccountActsProps) {
  const { t } = useTranslation();
  const { staff } = useSession();
  const link = useAccountAct(RenewStaffLinkDocument, ({ renewStaffLink }) => renewStaffLink);
  const reset = useAccountAct(ResetSecondFactorDocument, ({ resetSecondFactor }) => resetSecondFactor);
  const end = useAccountAct(EndSessionsOfStaffDocument, ({ endSessionsOfStaff }) => endSessionsOfStaff);
  const close = useAccountAct(DeactivateStaffDocument, ({ deactivateStaff }) => deactivateStaff);
  const open = useAccountAct(ReactivateStaffDocument, ({ reactivateStaff }) => reactivateStaff);
  if (account.id === staff.id) return <p className="quiet">{t('accounts.yourOwn')}</p>;
  const input = { staffId: account.id };
  const after = (isLast: boolean) => (done: unknown) => {
    if (done === null) return;
    onChanged();
    if (isLast) onClose();
  };
  const newLink = async () => {
    const done = await link.run(input, t('accounts.linkMade'));
    if (done !== null) onLink(done.token);
  };
  return (
    <>
      <ActNotes acts={[link, reset, end, close, open]} />
      <div className="row" style={{ flexWrap: 'wrap' }}>
        {account.isActive && (
          <Button small busy={link.loading} onClick={() => void newLink()}>
            {t('accounts.newLink')}
          </Button>
        )}
        {account.isActive && account.hasSecondFactor === true && (
          <Button
            small
            busy={reset.loading}
            onClick={() => void reset.run(input, t('accounts.secondStepReset')).then(after(false))}
          >
            {t('accounts.resetSecondStep')}
          </Button>
        )}
        {account.isActive && (
          <Button
            small
            busy={end.loading}
            onClick={() => void end.run(input, t('accounts.sessionsEnded')).then(after(false))}
          >
            {t('accounts.endSessions')}
          </Button>
        )}
        {account.isActive && (
          <Button
            small
            busy={close.loading}
            onClick={() => void close.run(input, t('accounts.closedNow')).then(after(true))}
          >
            {t('accounts.close')}
          </Button>
        )}
        {!account.isActive && (
          <Button
            small
            busy={open.loading}
            onClick={() => void open.run(input, t('accounts.openedNow')).then(after(true))}
          >
            {t('accounts.reopen')}
          </Button>
        )}
      </div>
    </>
  );
}
