import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { ChannelForm } from './ChannelForm';
import { ChannelSettingsDocument } from './ChannelSettings.generated';

/** Sets up the channels on which posts are published. */
export function ChannelsScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ChannelSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const onChanged = async () => void (await refetch());
  return (
    <Page
      title={t('posts.settings.title')}
      intro={t('posts.settings.intro')}
      crumbs={[{ label: t('posts.title'), to: paths.posts }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      <div className="post-settings">
        {(data?.channels ?? []).map((channel) => (
          <ChannelForm key={`${channel.code}-${channel.version}`} channel={channel} onChanged={onChanged} />
        ))}
      </div>
    </Page>
  );
}
