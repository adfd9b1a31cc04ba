import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useMessageWords } from '../message-words';
import { WordingForm } from './WordingForm';
import { WordingsDocument } from './Wordings.generated';
import type { WordingsQuery } from './Wordings.generated';

const locales = ['ID', 'EN'] as const;

/** Shows what one template says in one language, and lets it be changed; both stand in the address. */
export function Wordings() {
  const { t } = useTranslation();
  const { templateOf } = useMessageWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(WordingsDocument, { fetchPolicy: 'cache-and-network' });
  const wordings = data?.messageWordings ?? [];
  const shown =
    wordings.find(
      ({ template, locale }) =>
        template === search.get('template') && locale === (search.get('locale') ?? 'ID'),
    ) ?? wordings[0];
  const choose = (template: string, locale: string) =>
    setSearch({ list: 'wordings', template, locale }, { replace: true });
  if (error !== undefined) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (shown === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={5} />
      </section>
    );
  const templates = wordings.filter(({ locale }) => locale === 'ID');
  return (
    <section className="panel" aria-label={t('messages.tab.wordings')}>
      <header className="wording-choice">
        <NativeSelect
          aria-label={t('messages.wording.template')}
          value={shown.template}
          data={templates.map(({ template }) => ({ value: template, label: templateOf(template) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value, shown.locale)}
        />
        <NativeSelect
          aria-label={t('messages.wording.language')}
          value={shown.locale}
          data={locales.map((locale) => ({ value: locale, label: t(`messages.wording.locale.${locale}`) }))}
          onChange={({ currentTarget }) => choose(shown.template, currentTarget.value)}
        />
      </header>
      <AtProvider known={data?.whatsAppTemplates.find(({ template }) => template === shown.template)} />
      <WordingForm
        key={`${shown.template} ${shown.locale} ${shown.version}`}
        wording={shown}
        onChanged={() => void refetch()}
      />
    </section>
  );
}

/** Says what the WhatsApp provider knows of the letter that is shown. */
function AtProvider({ known }: { readonly known: WordingsQuery['whatsAppTemplates'][number] | undefined }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  if (known === undefined) return null;
  return (
    <p className="panel-body quiet small">
      {t('messages.provider.line', {
        name: known.providerName,
        approval: t(`messages.provider.states.${known.approval}`),
        cost: money(known.cost),
      })}{' '}
      <Link to={paths.whatsAppTemplates}>{t('messages.provider.change')}</Link>
    </p>
  );
}
