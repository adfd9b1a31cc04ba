import { Checkbox } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ChannelFields } from './ChannelFields';
import type { ChannelDraft, ShownChannel } from './ChannelFields';
import { SaveChannelDocument } from './SaveChannel.generated';
import { TestChannelDocument } from './TestChannel.generated';

type ChannelFormProps = { readonly channel: ShownChannel; readonly onChanged: () => Promise<void> };

/** Turns a channel on, names its target and takes a token, which is never shown again; tests the connection. */
export function ChannelForm({ channel, onChanged }: ChannelFormProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { code, kind, trouble, isTokenEnding, tokenExpiresAt } = channel;
  const [draft, setDraft] = useState<ChannelDraft>(() => toDraft(channel));
  const put = (changes: Partial<ChannelDraft>) => setDraft({ ...draft, ...changes });
  const heading = `channel-${code}`;
  return (
    <section className="panel" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{t(`posts.channel.${code}`)}</h2>
        <span className="muted small">
          {t(kind === 'AUTOMATIC' ? 'posts.settings.automatic' : 'posts.settings.byHand')}
        </span>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {trouble !== null && <Note state="blocked">{trouble}</Note>}
        {isTokenEnding && tokenExpiresAt !== null && (
          <Note state="attention">{t('posts.settings.ending', { when: dateOf(tokenExpiresAt) })}</Note>
        )}
        <Checkbox
          label={t('posts.settings.on')}
          checked={draft.isOn}
          onChange={({ currentTarget }) => put({ isOn: currentTarget.checked })}
        />
        <ChannelFields channel={channel} draft={draft} onChange={put} />
        <ChannelActs channel={channel} draft={draft} onChanged={onChanged} />
      </div>
    </section>
  );
}

function toDraft({ isOn, target, openUrl, tokenExpiresAt }: ShownChannel): ChannelDraft {
  return {
    isOn,
    target: target ?? '',
    openUrl: openUrl ?? '',
    token: '',
    expiresAt: toDateTimeField(tokenExpiresAt),
  };
}

type ChannelActsProps = ChannelFormProps & { readonly draft: ChannelDraft };

function ChannelActs({ channel, draft, onChanged }: ChannelActsProps) {
  const { t } = useTranslation();
  const { code, version, hasToken } = channel;
  const save = useAnnouncedMutation(SaveChannelDocument, {
    payloadOf: (result) => result.saveChannel,
    onDone: () => void onChanged(),
  });
  const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);
  const send = () =>
    void save.run(
      (idempotencyKey) => ({
        code,
        version,
        isOn: draft.isOn,
        target: textOrNull(draft.target),
        openUrl: textOrNull(draft.openUrl),
        token: textOrNull(draft.token),
        tokenExpiresAt: instantFrom(draft.expiresAt),
        idempotencyKey,
      }),
      () => t('posts.settings.saved'),
    );
  return (
    <>
      <ActNotes error={save.error} messages={save.messages} />
      <div className="row wrap">
        <Button busy={save.loading} onClick={send}>
          {t('posts.settings.save')}
        </Button>
        {hasToken && <TestButton code={code} />}
      </div>
    </>
  );
}

function TestButton({ code }: Pick<ShownChannel, 'code'>) {
  const { t } = useTranslation();
  const [found, setFound] = useState<{ isOk: boolean; message: string; answer: string | null } | null>(null);
  const test = useAnnouncedMutation(TestChannelDocument, {
    payloadOf: (result) => result.testChannel,
    onDone: () => undefined,
  });
  const run = async () => {
    const done = await test.run(
      () => ({ code }),
      () => t('posts.settings.tested'),
    );
    if (done !== null) setFound(done.test);
  };
  return (
    <>
      <Button busy={test.loading} onClick={() => void run()}>
        {t('posts.settings.test')}
      </Button>
      <ActNotes error={test.error} messages={test.messages} />
      {found !== null && (
        <Note state={found.isOk ? 'ok' : 'blocked'}>
          {found.message}
          {found.answer !== null && ` ${t('posts.settings.answer', { answer: found.answer })}`}
        </Note>
      )}
    </>
  );
}
