import { grouped } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { useLanguage } from '../../../../lib/language';
import { useCardLine } from '../card/use-card-line';
import { CardSheet } from '../card/CardSheet';
import type { Dependant } from '../data/member-profile';

/** Lists the children and others a member answers for, each with the card to show at the desk. */
export function Family({ dependants }: { readonly dependants: readonly Dependant[] }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const [shown, setShown] = useState<Dependant | null>(null);
  return (
    <section className="part" id="keluarga" aria-labelledby="keluarga-judul">
      <header>
        <h2 id="keluarga-judul">{t('family.title')}</h2>
      </header>
      <ul className="family">
        {dependants.map((dependant) => (
          <DependantLine key={dependant.id} dependant={dependant} onShowCard={() => setShown(dependant)} />
        ))}
      </ul>
      <p className="small">{t('family.why')}</p>
      {shown !== null && <CardSheet face={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

function DependantLine({
  dependant,
  onShowCard,
}: {
  readonly dependant: Dependant;
  readonly onShowCard: () => void;
}): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const cardLine = useCardLine();
  const { name, loans, standing } = dependant;
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p className="meta">{cardLine(dependant)}</p>
        <p className="meta">
          {loans.totalCount === 0
            ? t('family.noLoans')
            : t('family.loans', { count: loans.totalCount, n: grouped(loans.totalCount, language) })}
          {standing !== 'ACTIVE' && `. ${t(`standing.${standing}`)}`}
        </p>
      </div>
      <button
        type="button"
        className="btn quiet"
        aria-label={t('family.cardOf', { name })}
        onClick={onShowCard}
      >
        {t('family.card')}
      </button>
    </li>
  );
}
