import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { usePaths } from '../../../../lib/language';
import { forgetMember } from '../../../../lib/member/forget-member';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { SignOutMemberDocument } from './SignOut.generated';

/**
 * Ends the session and wipes what this browser kept; the page is loaded anew, so that nothing stays in
 * memory.
 */
export function SignOutButton(): ReactElement {
  const { t } = useTranslation('myLibrary');
  const home = usePaths().to('home');
  const { isBusy, fault, run } = useIdempotentMutation(SignOutMemberDocument);
  const leave = async () => {
    if ((await run(() => ({ input: {} }))) === null) return;
    await forgetMember();
    location.assign(home);
  };
  return (
    <div className="leave">
      <FaultNotice fault={fault} />
      <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void leave()}>
        {t('settings.signOut')}
      </button>
      <p className="small">{t('settings.signOutText')}</p>
    </div>
  );
}
