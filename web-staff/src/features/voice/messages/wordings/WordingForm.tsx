import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { sortRefusals } from '../../../../lib/data/user-errors';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { fieldError } from '../../../../lib/ui/field-error';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ResetMessageWordingDocument } from './ResetMessageWording.generated';
import { UpdateMessageWordingDocument } from './UpdateMessageWording.generated';
import { useMessageAct } from '../use-message-act';
import { WordingPreview } from './WordingPreview';
import type { WordingFieldsFragment } from './Wordings.generated';

type WordingFormProps = { readonly wording: WordingFieldsFragment; readonly onChanged: () => void };
type Texts = Pick<WordingFieldsFragment, 'subject' | 'body' | 'closing'>;

/**
 * Lets staff change what a letter says and see it at once with example values; the shipped wording can always
 * come back.
 */
export function WordingForm({ wording, onChanged }: WordingFormProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { template, locale, version } = wording;
  const [texts, setTexts] = useState<Texts>({
    subject: wording.subject,
    body: wording.body,
    closing: wording.closing,
  });
  const keep = useMessageAct(UpdateMessageWordingDocument, {
    payloadOf: ({ updateMessageWording }) => updateMessageWording,
    onDone: () => undefined,
  });
  const onKeep = async () => {
    if (await keep.run({ template, locale, version, wording: texts }, t('messages.wording.kept')))
      onChanged();
  };
  const { byField, general } = sortRefusals(keep.refusals, (path) => path[0]);
  const errorOf = (field: string) => (byField[field] === undefined ? undefined : fieldError(byField[field]));
  return (
    <div className="wording">
      <form
        className="stack panel-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onKeep();
        }}
      >
        {keep.error !== undefined && <FaultNote error={keep.error} />}
        {[...general, byField['version']]
          .filter((message) => message !== undefined)
          .map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
        <WordingTexts texts={texts} onChange={setTexts} errorOf={errorOf} />
        <Placeholders names={wording.placeholders} />
        {can('MESSAGES_EDIT') && (
          <div className="row wrap">
            <Button type="submit" weight="primary" busy={keep.loading}>
              {t('common.save')}
            </Button>
            {wording.isChanged && <ResetWording wording={wording} onChanged={onChanged} />}
          </div>
        )}
      </form>
      <WordingPreview template={template} locale={locale} draft={texts} />
    </div>
  );
}

function WordingTexts({
  texts,
  onChange,
  errorOf,
}: {
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
  readonly errorOf: (field: keyof Texts) => ReturnType<typeof fieldError>;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const isLocked = !can('MESSAGES_EDIT');
  const set = (field: keyof Texts) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...texts, [field]: event.currentTarget.value });
  return (
    <>
      <TextInput
        label={t('messages.wording.subject')}
        readOnly={isLocked}
        maxLength={150}
        value={texts.subject}
        error={errorOf('subject')}
        onChange={set('subject')}
      />
      <Textarea
        label={t('messages.wording.body')}
        description={t('messages.wording.bodyHint')}
        readOnly={isLocked}
        autosize
        minRows={4}
        maxLength={3000}
        value={texts.body}
        error={errorOf('body')}
        onChange={set('body')}
      />
      <Textarea
        label={t('messages.wording.closing')}
        readOnly={isLocked}
        autosize
        minRows={2}
        maxLength={500}
        value={texts.closing}
        error={errorOf('closing')}
        onChange={set('closing')}
      />
    </>
  );
}

function Placeholders({ names }: { readonly names: readonly string[] }) {
  const { t, wordOf } = useTranslation();
  return (
    <div className="placeholders">
      <h2 className="small">{t('messages.wording.placeholders')}</h2>
      <dl className="facts">
        {names.map((name) => (
          <div key={name}>
            <dt>
              <code>{`{{${name}}}`}</code>
            </dt>
            <dd>{wordOf('messages.placeholder', name) ?? name}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ResetWording({ wording: { template, locale, version, updatedAt }, onChanged }: WordingFormProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { run, loading } = useMessageAct(ResetMessageWordingDocument, {
    payloadOf: ({ resetMessageWording }) => resetMessageWording,
    onDone: onChanged,
  });
  return (
    <>
      <Button
        busy={loading}
        onClick={() => void run({ template, locale, version }, t('messages.wording.wasReset'))}
      >
        {t('messages.wording.reset')}
      </Button>
      {updatedAt !== null && (
        <span className="quiet small">{t('messages.wording.updatedAt', { date: dateOf(updatedAt) })}</span>
      )}
    </>
  );
}
