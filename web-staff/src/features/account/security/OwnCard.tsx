import { useMutation, useQuery } from '@apollo/client/react';
import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { LinkOwnCardDocument } from './LinkOwnCard.generated';
import { OwnCardDocument } from './OwnCard.generated';
import type { OwnCardQuery } from './OwnCard.generated';
import { UnlinkOwnCardDocument } from './UnlinkOwnCard.generated';

/** Shows the library card that the person linked to their account, links one, and takes the link away. */
export function OwnCard() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(OwnCardDocument, { fetchPolicy: 'network-only' });
  const again = async () => void (await refetch());
  return (
    <section className="panel" aria-labelledby="own-card" style={{ marginTop: 16 }}>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <h2 id="own-card">{t('ownCard.title')}</h2>
        <p className="muted">{t('ownCard.intro')}</p>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={1} />}
        {data?.ownStaffCard === null && <LinkForm onLinked={again} />}
        {data?.ownStaffCard != null && <LinkedCard card={data.ownStaffCard} onUnlinked={again} />}
      </div>
    </section>
  );
}

type LinkedProps = {
  readonly card: NonNullable<OwnCardQuery['ownStaffCard']>;
  readonly onUnlinked: () => Promise<void>;
};

function LinkedCard({ card: { name, cardNumber, linkedAt }, onUnlinked }: LinkedProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const announce = useAnnounce();
  const [run, { loading, error }] = useMutation(UnlinkOwnCardDocument, { errorPolicy: 'none' });
  const unlink = async () => {
    const { data } = await run().catch(() => ({ data: undefined }));
    if (data == null) return;
    announce(t('ownCard.unlinked'));
    await onUnlinked();
  };
  return (
    <>
      <ActNotes error={error} messages={[]} />
      <p>{t('ownCard.linked', { name, number: cardNumber, date: dateOf(linkedAt) })}</p>
      <p>
        <Button small busy={loading} onClick={() => void unlink()}>
          {t('ownCard.unlink')}
        </Button>
      </p>
    </>
  );
}

function LinkForm({ onLinked }: { readonly onLinked: () => Promise<void> }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [run, { loading, error }] = useMutation(LinkOwnCardDocument, { errorPolicy: 'none' });
  const link = async () => {
    const { data } = await run({ variables: { input: { login: login.trim(), password } } }).catch(() => ({
      data: undefined,
    }));
    if (data == null) return;
    const { card, userErrors } = data.linkOwnCard;
    setMessages(userErrors.map(({ message }) => message));
    if (card === null) return;
    announce(t('ownCard.done'));
    await onLinked();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void link();
  };
  return (
    <form noValidate className="door-form" style={{ marginTop: 0 }} onSubmit={onSubmit}>
      <ActNotes error={error} messages={messages} />
      <TextInput
        label={t('ownCard.number')}
        autoComplete="off"
        maxLength={80}
        value={login}
        onChange={({ currentTarget }) => setLogin(currentTarget.value)}
      />
      <PasswordInput
        label={t('ownCard.password')}
        description={t('ownCard.passwordHint')}
        autoComplete="off"
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        visibilityToggleButtonProps={{
          'aria-label': t('signIn.showPassword'),
          tabIndex: 0,
          'aria-hidden': false,
        }}
      />
      <Button type="submit" busy={loading}>
        {t('ownCard.link')}
      </Button>
    </form>
  );
}
