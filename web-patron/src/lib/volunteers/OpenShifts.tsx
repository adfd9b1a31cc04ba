import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../act/refusals';
import { useTranslation } from '../i18n/use-translation';
import { useLanguage, usePaths } from '../language';
import { signInPathFrom } from '../member/come-back';
import { useMaybeSignedIn } from '../member/signed-in';
import { usePlace } from '../member/use-place';
import { FaultNotice } from '../states/FaultNotice';
import { RefusalNotices } from '../states/RefusalNotices';
import { SignUpForShiftDocument } from './SignUpForShift.generated';
import type { OpenShift, ShownNeed } from './shift';
import { placeOf } from './shift';
import { useShiftWords } from './use-shift-words';

/** Lists shifts that need people; one signs up in two taps, or waits where all places are taken. */
export function OpenShifts({ shifts }: { readonly shifts: readonly OpenShift[] }): ReactElement {
  const { t } = useTranslation('volunteers');
  return (
    <section aria-labelledby="shifts">
      <h2 id="shifts">{t('shift.open')}</h2>
      {shifts.length === 0 && <p className="none-yet">{t('shift.noneOpen')}</p>}
      <ul className="opportunities">
        {shifts.flatMap((shift) =>
          shift.needs.map((need) => <OpenShiftCard key={need.id} shift={shift} need={need} />),
        )}
      </ul>
    </section>
  );
}

type CardProps = { readonly shift: OpenShift; readonly need: ShownNeed };

function OpenShiftCard({ shift, need }: CardProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const words = useShiftWords();
  const free = need.needed - need.taken;
  const isFull = free <= 0;
  const state = isFull
    ? t('shift.full', { count: need.waitingCount })
    : t('shift.free', { free, needed: need.needed });
  return (
    <li className="opportunity">
      <h3>{shift.title.text}</h3>
      {need.work.name.text !== shift.title.text && <p className="small">{need.work.name.text}</p>}
      <p>{words.span(shift)}</p>
      <p className="small">{placeOf(shift)}</p>
      <p className={`state-word ${isFull ? 'wait' : 'ok'}`}>{state}</p>
      {shift.signUpFrom !== null && Date.parse(shift.signUpFrom) > Date.now() ? (
        <p className="small">{t('shift.opensAt', { moment: words.moment(shift.signUpFrom) })}</p>
      ) : (
        <SignUp need={need} isFull={isFull} what={`${shift.title.text}, ${words.span(shift)}`} />
      )}
    </li>
  );
}

type SignUpProps = { readonly need: ShownNeed; readonly isFull: boolean; readonly what: string };

/** Asks once more before it signs somebody up, and says how they stand. */
function SignUp({ need, isFull, what }: SignUpProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const place = usePlace();
  const isMember = useMaybeSignedIn();
  const [isAsked, setAsked] = useState(false);
  const { isBusy, fault, refusals, done, signUp } = useSignUp(need.id);
  if (!isMember)
    return (
      <Link className="btn" aria-label={`${t('shift.signIn')}: ${what}`} to={signInPathFrom(place, language)}>
        {t('shift.signIn')}
      </Link>
    );
  if (done !== null) return <SignedUp status={done.status} position={done.waitingPosition} />;
  return (
    <>
      {isAsked ? (
        <div className="row" role="group" aria-label={what}>
          <button
            type="button"
            className="btn"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
            autoFocus
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : () => void signUp()}
          >
            {t(isFull ? 'shift.yesWait' : 'shift.yes')}
          </button>
          <button type="button" className="btn quiet" onClick={() => setAsked(false)}>
            {t('shift.no')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="btn"
          aria-label={`${t(isFull ? 'shift.wait' : 'shift.signUp')}: ${what}`}
          onClick={() => setAsked(true)}
        >
          {t(isFull ? 'shift.wait' : 'shift.signUp')}
        </button>
      )}
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </>
  );
}

type Standing = { readonly status: string; readonly waitingPosition: number | null };

function useSignUp(needId: string) {
  const { isBusy, fault, run } = useIdempotentMutation(SignUpForShiftDocument, { isCreation: true });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [done, setDone] = useState<Standing | null>(null);
  const signUp = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { needId, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.signUpForShift.userErrors);
    setDone(answer.signUpForShift.assignment);
  };
  return { isBusy, fault, refusals, done, signUp };
}

function SignedUp({
  status,
  position,
}: {
  readonly status: string;
  readonly position: number | null;
}): ReactElement {
  const { t } = useTranslation('volunteers');
  const paths = usePaths();
  const isWaiting = status === 'WAITING';
  return (
    <div role="status">
      <p className={`state-word ${isWaiting ? 'wait' : 'ok'}`}>
        {isWaiting ? t('shift.waiting', { position: position ?? 0 }) : t('shift.confirmed')}
      </p>
      <Link className="as-link" to={paths.to('myVolunteering')}>
        {t('mine.title')}
      </Link>
    </div>
  );
}
