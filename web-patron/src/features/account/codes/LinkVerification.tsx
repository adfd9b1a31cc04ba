import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import { Refused } from './Refused';
import { VerifyEmailByLinkDocument } from './VerifyEmailByLink.generated';

/** Takes the link of a letter as proof, at once, and says what came of it. */
export function LinkVerification({ secret }: { readonly secret: string }): ReactElement {
  const { t } = useTranslation('accountCodes');
  const paths = usePaths();
  const { isBusy, fault, run } = useIdempotentMutation(VerifyEmailByLinkDocument);
  const [outcome, setOutcome] = useState<{
    readonly isVerified: boolean;
    readonly refusals: readonly Refusal[];
  } | null>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (hasAsked.current) return;
    hasAsked.current = true;
    void run(() => ({ input: { secret } })).then((answer) => {
      if (answer !== null)
        setOutcome({
          isVerified: answer.verifyEmailByLink.isVerified,
          refusals: answer.verifyEmailByLink.userErrors,
        });
    });
  }, [run, secret]);
  return (
    <div className="form" aria-busy={isBusy}>
      <div role="status">
        {outcome?.isVerified === true && (
          <Notice kind="ok">
            <p>{t('verify.linkDone')}</p>
          </Notice>
        )}
      </div>
      <Refused refusals={outcome?.refusals ?? []} fields={[]} fault={fault} />
      <Link className="btn wide" to={paths.to('myLibrary')}>
        {outcome?.isVerified === true ? t('verify.onward') : t('verify.signIn')}
      </Link>
    </div>
  );
}
