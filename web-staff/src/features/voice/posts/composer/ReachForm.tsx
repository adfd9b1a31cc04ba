import { NumberInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { NotePostReachDocument } from './NotePostReach.generated';
import type { ShownDelivery } from './post-values';

type ReachFormProps = { readonly delivery: ShownDelivery; readonly onChanged: () => Promise<void> };

/** Notes how many saw a post on a channel and replied on a day, as the channel tells it. */
export function ReachForm({ delivery: { id: deliveryId, reach }, onChanged }: ReachFormProps) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  const [day, setDay] = useState(() => todayInJakarta(new Date()));
  const [seen, setSeen] = useState<number | string>('');
  const [replies, setReplies] = useState<number | string>('');
  const act = useAnnouncedMutation(NotePostReachDocument, {
    payloadOf: (result) => result.notePostReach,
    onDone: () => void onChanged(),
  });
  const note = () =>
    void act.run(
      (idempotencyKey) => ({ deliveryId, day, seen: Number(seen), replies: Number(replies), idempotencyKey }),
      () => t('posts.delivery.noted'),
    );
  return (
    <details>
      <summary>{t('posts.delivery.reach')}</summary>
      <div className="stack" style={{ gap: 8 }}>
        {reach.map((one) => (
          <p key={one.day} className="muted small">
            {`${date(one.day)}: ${t('posts.delivery.seen')} ${number(one.seen)}, ${t('posts.delivery.replies')} ${number(one.replies)}`}
          </p>
        ))}
        <ActNotes error={act.error} messages={act.messages} />
        <div className="row wrap">
          <DateField label={t('posts.delivery.day')} value={day} onChange={setDay} />
          <NumberInput label={t('posts.delivery.seen')} min={0} value={seen} onChange={setSeen} />
          <NumberInput label={t('posts.delivery.replies')} min={0} value={replies} onChange={setReplies} />
        </div>
        <div>
          <Button small busy={act.loading} onClick={note}>
            {t('posts.delivery.note')}
          </Button>
        </div>
      </div>
    </details>
  );
}
