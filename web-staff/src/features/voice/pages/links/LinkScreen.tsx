import { useQuery } from '@apollo/client/react';
import { QrImage } from '@pustaka/web-shared/qr/QrImage.tsx';
import { qrPath } from '@pustaka/web-shared/qr/qr-path.ts';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { LinkDialog } from './LinkDialog';
import { LinkFigures } from './LinkFigures';
import type { LinkForStaffQuery } from './LinkForStaff.generated';
import { LinkForStaffDocument } from './LinkForStaff.generated';

type ShownLink = NonNullable<LinkForStaffQuery['shortLink']>;

/** Shows one short link: its address to copy, its code to print, and what came of it day by day. */
export function LinkScreen() {
  const { t } = useTranslation();
  const { linkId = '' } = useParams();
  const [isChanging, setChanging] = useState(false);
  const { data, error, refetch } = useQuery(LinkForStaffDocument, {
    variables: { id: linkId },
    fetchPolicy: 'cache-and-network',
  });
  const link = data?.shortLink;
  return (
    <Page
      title={link?.label.text ?? t('links.one')}
      crumbs={[{ label: t('links.title'), to: paths.shortLinks }]}
      intro={link != null && <span className="link-address">{link.targetPath}</span>}
      actions={link != null && <Button onClick={() => setChanging(true)}>{t('links.change')}</Button>}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {link === null && (
        <section className="panel">
          <EmptyState title={t('links.missing')}>{t('common.notFoundText')}</EmptyState>
        </section>
      )}
      {link != null && (
        <div className="stack">
          <AddressPanel link={link} />
          <LinkFigures total={link.figures} days={link.days} />
        </div>
      )}
      {link != null && isChanging && (
        <LinkDialog link={link} onChanged={() => void refetch()} onClose={() => setChanging(false)} />
      )}
    </Page>
  );
}

function AddressPanel({ link: { url, label } }: { readonly link: ShownLink }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    announce(t('links.copied'));
  };
  return (
    <section className="panel" aria-labelledby="link-address">
      <header>
        <h2 id="link-address">{t('links.address')}</h2>
      </header>
      <div className="panel-body stack">
        <p className="link-address">
          <b>{url}</b>
        </p>
        <div className="row wrap">
          <Button onClick={() => void copy()}>{t('links.copy')}</Button>
          <Button onClick={() => window.print()}>{t('links.print')}</Button>
        </div>
        <div className="survey-code">
          <QrImage drawn={qrPath(url)} label={t('links.qrLabel', { title: label.text })} />
        </div>
      </div>
    </section>
  );
}
