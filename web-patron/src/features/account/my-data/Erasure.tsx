import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { forgetMember } from '../../../lib/member/forget-member';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { Sheet } from '../../../lib/ui/Sheet';
import type { Person } from './data';
import { RequestErasureDocument } from './RequestErasure.generated';

type ErasureProps = {
  readonly person: Person;
  readonly isSelf: boolean;
  readonly isAsked: boolean;
  readonly onAsked: () => void;
};

/** Explains what being forgotten means, and asks for it after a second yes. */
export function Erasure({ person, isSelf, isAsked, onAsked }: ErasureProps): ReactElement {
  const { t, list } = useTranslation('myData');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className="part" aria-labelledby="erasure">
      <header>
        <h2 id="erasure">{t('erasure.title')}</h2>
      </header>
      <p>{t('erasure.text')}</p>
      <ul className="bullets">
        {list('erasure.points').map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {isAsked ? (
        <Notice kind="wait">
          <p>{t('erasure.asked')}</p>
        </Notice>
      ) : (
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => setIsAsking(true)}>
            {t('erasure.ask')}
          </button>
        </div>
      )}
      {isAsking && (
        <ErasureSheet person={person} isSelf={isSelf} onAsked={onAsked} onClose={() => setIsAsking(false)} />
      )}
    </section>
  );
}

type ErasureSheetProps = {
  readonly person: Person;
  readonly isSelf: boolean;
  readonly onAsked: () => void;
  readonly onClose: () => void;
};

function ErasureSheet({ person, isSelf, onAsked, onClose }: ErasureSheetProps): ReactElement {
  const { t } = useTranslation('myData');
  const signIn = usePaths().to('signIn');
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(RequestErasureDocument);
  const ask = async () => {
    const answer = await run(() => ({ input: { memberId: isSelf ? null : person.id } }));
    if (answer === null) return;
    const { userErrors } = answer.requestErasure;
    setRefusals(userErrors.map(({ message }) => message));
    if (userErrors.length > 0) return;
    if (!isSelf) {
      onAsked();
      onClose();
      return;
    }
    // The session has ended with the request: nothing of the member stays in this browser, and nothing more
    // is asked in their name.
    await forgetMember();
    location.assign(signIn);
  };
  return (
    <Sheet title={t('erasure.sure', { name: person.name })} onClose={onClose}>
      <p>{t(isSelf ? 'erasure.sureText' : 'erasure.sureTextChild')}</p>
      <div role="alert">
        {refusals.map((message) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <div className="sheet-foot">
        <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void ask()}>
          {t('erasure.yes')}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          {t('common:cancel')}
        </button>
      </div>
    </Sheet>
  );
}
