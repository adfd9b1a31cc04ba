import { Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useFirstField } from '../../../lib/form/use-first-field';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { toWords, wordsInput } from '../../../lib/form/words';
import { Button } from '../../../lib/ui/Button';
import type { NewsletterOverviewQuery } from './NewsletterOverview.generated';
import { SaveNewsletterDocument } from './SaveNewsletter.generated';
import { WordsPair } from './WordsPair';

type NewsletterDialogProps = {
  readonly newsletter: NewsletterOverviewQuery['allNewsletters'][number] | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

const NO_WORDS = { indonesian: '', english: null };

/** Makes a newsletter, or changes what it is called and promises. */
export function NewsletterDialog({ newsletter, onClose, onSaved }: NewsletterDialogProps) {
  const { t } = useTranslation();
  const form = useFirstField();
  const [name, setName] = useState(toWords(newsletter?.name));
  const [promise, setPromise] = useState(toWords(newsletter?.promise));
  const [isOpen, setOpen] = useState(newsletter?.isOpen ?? true);
  const act = useAnnouncedMutation(SaveNewsletterDocument, {
    payloadOf: (result) => result.saveNewsletter,
    onDone: onSaved,
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        id: newsletter?.id ?? null,
        version: newsletter?.version ?? 0,
        name: wordsInput(name) ?? NO_WORDS,
        promise: wordsInput(promise) ?? NO_WORDS,
        isOpen,
        idempotencyKey,
      }),
      () => t('newsletters.saved'),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={newsletter?.name.text ?? t('newsletters.make')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        ref={form}
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <WordsPair label={t('newsletters.name')} longest={120} value={name} onChange={setName} />
        <WordsPair
          label={t('newsletters.promise')}
          lines={2}
          longest={300}
          value={promise}
          onChange={setPromise}
        />
        <Checkbox
          label={t('newsletters.isOpen')}
          checked={isOpen}
          onChange={({ currentTarget }) => setOpen(currentTarget.checked)}
        />
        <ActNotes error={act.error} messages={act.messages} />
        <div>
          <Button type="submit" weight="primary" busy={act.loading}>
            {t('newsletters.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
