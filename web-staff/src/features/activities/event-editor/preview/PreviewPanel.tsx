import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { wordsIn } from '../../../../lib/form/words';
import { Icon } from '../../../../lib/ui/Icon';
import type { EditableEvent } from '../event-draft';
import type { EventForm, EventFormValues } from '../form-values';
import { PreviewPage } from './PreviewPage';
import { usePreviewFacts } from './use-preview-facts';

type Shown = 'card' | 'page';
type Language = 'id' | 'en';
type PreviewPanelProps = { readonly form: EventForm; readonly event: EditableEvent | null };

/**
 * Shows the event as the portal will, while it is being written: as the card of a list or as its page, in
 * either language.
 */
export function PreviewPanel({ form, event }: PreviewPanelProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('card');
  const [language, setLanguage] = useState<Language>('id');
  const { values } = form;
  return (
    <section className="event-preview" aria-labelledby="preview">
      <header className="row wrap">
        <h2 id="preview">{t('preview.title')}</h2>
        <span className="spacer" />
        <Segments
          label={t('shell.language')}
          values={['id', 'en'] as const}
          chosen={language}
          wordsOf={(value) => value.toUpperCase()}
          onChoose={setLanguage}
        />
        <Segments
          label={t('preview.as')}
          values={['card', 'page'] as const}
          chosen={shown}
          wordsOf={(value) => t(`preview.${value}`)}
          onChoose={setShown}
        />
      </header>
      <article className="preview-phone" lang={language} aria-label={t(`preview.${shown}`)}>
        <PreviewPicture values={values} event={event} />
        <div className="preview-body">
          <h3>{wordsIn(values.name, language) || t('preview.unnamed')}</h3>
          <PreviewFacts form={form} event={event} />
          <p className="preview-words">{wordsIn(values.summary, language)}</p>
          {shown === 'page' && <PreviewPage values={values} language={language} />}
          <span className="preview-act" aria-hidden="true">
            {t(values.registrationMode === 'NONE' ? 'preview.justCome' : 'preview.register')}
          </span>
        </div>
      </article>
    </section>
  );
}

function PreviewPicture({
  values,
  event,
}: {
  readonly values: EventFormValues;
  readonly event: EditableEvent | null;
}) {
  const { t } = useTranslation();
  const url = values.poster?.url || (event?.poster === null ? event.picture.url : '');
  if (url !== '')
    return (
      <div className="preview-picture">
        <img src={url} alt="" />
      </div>
    );
  return (
    <div className="preview-picture is-drawn">
      <LogoMark isPlain />
      <span>{t(`eventTerms.kind.${values.kind}`)}</span>
    </div>
  );
}

function PreviewFacts({ form, event }: PreviewPanelProps) {
  const facts = usePreviewFacts(form, event);
  return (
    <ul className="preview-facts">
      {facts.map(({ icon, words }) => (
        <li key={icon}>
          <Icon name={icon} small />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

type SegmentsProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
};

function Segments<Value extends string>({ label, values, chosen, wordsOf, onChoose }: SegmentsProps<Value>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {values.map((value) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {wordsOf(value)}
        </button>
      ))}
    </div>
  );
}
