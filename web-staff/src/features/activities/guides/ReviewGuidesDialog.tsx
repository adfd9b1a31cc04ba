import { useApolloClient } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useRef } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { UpdateGuideDocument } from '../../../lib/guides/UpdateGuide.generated';
import { NamedRows } from '../../../lib/list/bulk/NamedRows';
import { StepsDialog } from '../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../lib/list/list-definition';
import type { ListedGuide } from './listed-guide';

type Done = { readonly guide: ListedGuide; readonly version: number };

/** Says of many guides that they were compared with their sources today; it can be taken back. */
export function ReviewGuidesDialog({ rows, onClose, onChanged }: Chosen<ListedGuide>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const done = useRef<Done[]>([]);
  const review = async (guide: ListedGuide, version: number, reviewedOn: string | null, key: string) => {
    const input = { id: guide.id, version, changes: { reviewedOn }, idempotencyKey: key };
    const { data } = await client.mutate({ mutation: UpdateGuideDocument, variables: { input } });
    return {
      version: data?.updateGuide.guide?.version ?? null,
      messages: data?.updateGuide.userErrors.map(({ message }) => message) ?? [],
    };
  };
  return (
    <StepsDialog
      title={t('guides.reviewedMany', { count: rows.length })}
      submit={t('guides.reviewedToday')}
      stepsOf={() =>
        rows.map((guide) => ({
          id: `review:${guide.id}`,
          name: guide.name.indonesian,
          run: async (key) => {
            const { version, messages } = await review(guide, guide.version, todayInJakarta(new Date()), key);
            if (version !== null) done.current.push({ guide, version });
            return messages;
          },
        }))
      }
      undoStepsOf={() =>
        done.current.map(({ guide, version }) => ({
          id: `undo:${guide.id}`,
          name: guide.name.indonesian,
          run: async (key) => (await review(guide, version, guide.reviewedOn, key)).messages,
        }))
      }
      onClose={onClose}
      onChanged={onChanged}
    >
      <NamedRows names={rows.map(({ name }) => name.indonesian)} />
    </StepsDialog>
  );
}
