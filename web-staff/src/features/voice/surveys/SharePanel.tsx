import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button, buttonClass } from '../../../lib/ui/Button';
import type { ShownSurvey } from './shown-survey';

/** Gives the link of a survey and its code for a desk or a wall, or says how else it is answered. */
export function SharePanel({ survey }: { readonly survey: ShownSurvey }) {
  const { t } = useTranslation();
  const { url, status, kind } = survey;
  const other = kind === 'EVENT_FEEDBACK' ? t('surveys.shareEvent') : t('surveys.shareOutcome');
  const text = status === 'DRAFT' ? t('surveys.shareDraft') : t('surveys.shareText');
  return (
    <section className="panel" aria-labelledby="survey-share">
      <header>
        <h2 id="survey-share">{t('surveys.share')}</h2>
      </header>
      <div className="panel-body survey-shared">
        <p className="muted">
          {url === null ? other : status === 'CLOSED' ? t('surveys.shareClosed') : text}
        </p>
        {url !== null && status !== 'DRAFT' && <SharedLink url={url} title={survey.title.text} />}
      </div>
    </section>
  );
}

function SharedLink({ url, title }: { readonly url: string; readonly title: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    announce(t('surveys.linkCopied'));
  };
  return (
    <>
      <p>
        <b>{url}</b>
      </p>
      <div className="row wrap">
        <Button onClick={() => void copy()}>{t('surveys.copyLink')}</Button>
        <a className={buttonClass()} href={url} target="_blank" rel="noreferrer">
          {t('surveys.openLink')} <span className="visually-hidden">{t('common.opensNewTab')}</span>
        </a>
      </div>
      <div className="survey-code">
        <QrImage drawn={qrPath(url)} label={t('surveys.qrLabel', { title })} />
      </div>
    </>
  );
}
