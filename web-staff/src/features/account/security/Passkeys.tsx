import { useMutation } from '@apollo/client/react';
import { canUsePasskeys } from '@pustaka/web-shared/passkeys/ask-device.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { AddPasskeyForm } from '../../../lib/passkeys/AddPasskeyForm';
import { RecoveryCodes } from '../../../lib/second-step/RecoveryCodes';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { RemoveStaffPasskeyDocument } from './RemoveStaffPasskey.generated';
import type { SecurityQuery } from './Security.generated';

type Passkey = SecurityQuery['staffPasskeys'][number];
type PasskeysProps = { readonly passkeys: readonly Passkey[]; readonly onChanged: () => Promise<void> };

/** Lists the passkeys of the person, removes one, and adds one of this device. */
export function Passkeys({ passkeys, onChanged }: PasskeysProps) {
  const { t } = useTranslation();
  const { remove, refusals, loading, error } = useRemoving(onChanged);
  return (
    <section className="panel" aria-labelledby="passkeys" style={{ marginTop: 16 }}>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <h2 id="passkeys">{t('passkeys.title')}</h2>
        <p className="muted">{t('passkeys.intro')}</p>
        {error !== undefined && <FaultNote error={error} />}
        <div role="alert">
          {refusals.map(({ message }) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
        </div>
        {passkeys.length > 0 && (
          <ul className="session-lines" style={{ marginTop: 0 }}>
            {passkeys.map((passkey) => (
              <PasskeyLine
                key={passkey.id}
                passkey={passkey}
                busy={loading}
                onRemove={() => void remove(passkey.id)}
              />
            ))}
          </ul>
        )}
        {canUsePasskeys() ? (
          <AddingPasskey onChanged={onChanged} />
        ) : (
          <Note state="waiting">{t('passkeys.cannot')}</Note>
        )}
      </div>
    </section>
  );
}

type PasskeyLineProps = { readonly passkey: Passkey; readonly busy: boolean; readonly onRemove: () => void };

function PasskeyLine({
  passkey: { name, device, isSynced, createdAt, lastUsedAt },
  busy,
  onRemove,
}: PasskeyLineProps) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const called = name ?? (device === '' ? t('passkeys.unnamed') : device);
  const used =
    lastUsedAt === null
      ? t('passkeys.unused')
      : t('security.lastSeen', { day: dayOf(lastUsedAt), time: timeOf(lastUsedAt) });
  return (
    <li>
      <span>
        <b>{called}</b>
        <br />
        <span className="muted small">
          {[
            device,
            t('passkeys.since', { day: dayOf(createdAt), time: timeOf(createdAt) }),
            used,
            ...(isSynced ? [t('passkeys.synced')] : []),
          ]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </span>
      </span>
      <Button small busy={busy} onClick={onRemove} aria-label={t('passkeys.removeOne', { name: called })}>
        {t('passkeys.remove')}
      </Button>
    </li>
  );
}

function AddingPasskey({ onChanged }: Pick<PasskeysProps, 'onChanged'>) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<'closed' | 'open' | 'added'>('closed');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const onAdded = (made: readonly string[]) => {
    setCodes(made);
    setStage('added');
    if (made.length === 0) void onChanged();
  };
  const onKept = async () => {
    setCodes([]);
    await onChanged();
  };
  return (
    <>
      <p role="status" className="ok-text">
        {stage === 'added' && t('passkeys.added')}
      </p>
      {codes.length > 0 && (
        <div className="stack" style={{ gap: 12, maxWidth: 420 }}>
          <h3>{t('secondStep.codesTitle')}</h3>
          <p>{t('secondStep.codesIntro')}</p>
          <RecoveryCodes codes={codes} onDone={onKept} />
        </div>
      )}
      {stage === 'open' ? (
        <div style={{ maxWidth: 420 }}>
          <AddPasskeyForm needsPassword={false} onAdded={onAdded} />
        </div>
      ) : (
        codes.length === 0 && (
          <p>
            <Button small onClick={() => setStage('open')}>
              {t('passkeys.add')}
            </Button>
          </p>
        )
      )}
    </>
  );
}

function useRemoving(onChanged: () => Promise<void>) {
  const [run, { data, loading, error }] = useMutation(RemoveStaffPasskeyDocument, { errorPolicy: 'none' });
  const remove = async (passkeyId: string) => {
    await run({ variables: { input: { passkeyId } } }).catch(() => undefined);
    await onChanged();
  };
  return { remove, refusals: data?.removeStaffPasskey.userErrors ?? [], loading, error };
}
