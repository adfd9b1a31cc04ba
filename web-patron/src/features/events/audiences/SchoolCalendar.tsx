import { useState } from 'react';
import type { ReactElement } from 'react';

import { feedPath, subscriptionAddress } from '../../../lib/events/feed-paths';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { Icon } from '../../../lib/ui/Icon';
import { SelectField } from '../../../lib/ui/SelectField';
import { useOrigin } from '../../../lib/moment';

const AUDIENCES = ['sekolah', 'anak', 'semua'] as const;
type Shown = (typeof AUDIENCES)[number];

/**
 * Gives a school the calendar for its own site: whom it is for, the code to paste, and the addresses for
 * programs.
 */
export function SchoolCalendar(): ReactElement {
  const { t } = useTranslation('doors');
  const language = useLanguage();
  const origin = useOrigin();
  const [shown, setShown] = useState<Shown>('sekolah');
  const parameters = new URLSearchParams(shown === 'semua' ? {} : { untuk: shown });
  const widget = feedPath('widget', language, parameters);
  const code = `<iframe src="${origin}${widget}" title="${t('schools.frameTitle')}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
  return (
    <section className="section band" aria-labelledby="sisip">
      <div className="wrap door-widget">
        <div>
          <h2 id="sisip">{t('schools.widget')}</h2>
          <p>{t('schools.widgetText')}</p>
          <div className="needs-scripts">
            <SelectField
              label={t('schools.show')}
              value={shown}
              options={AUDIENCES.map((value) => ({ value, label: t(`schools.shown.${value}`) }))}
              onChoose={setShown}
            />
          </div>
          <div className="field">
            <label htmlFor="kode-sisip">{t('schools.code')}</label>
            <textarea
              id="kode-sisip"
              className="input"
              readOnly
              rows={4}
              value={code}
              onFocus={(event) => event.target.select()}
            />
          </div>
          <p className="row">
            <a
              className="btn quiet"
              href={subscriptionAddress(feedPath('calendar', language, parameters), origin)}
            >
              <Icon name="calendar" />
              {t('schools.subscribe')}
            </a>
            <a className="btn bare" href={feedPath('rss', language, parameters)}>
              {t('schools.rss')}
            </a>
          </p>
        </div>
        <p>
          <a className="btn quiet" href={widget} target="_blank" rel="noopener">
            {t('schools.preview')}
          </a>
        </p>
      </div>
    </section>
  );
}
