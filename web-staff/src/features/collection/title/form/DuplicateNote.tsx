import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import type { TitleForm } from './form-values';
import { PossibleDuplicatesDocument } from './PossibleDuplicates.generated';
import type { PossibleDuplicatesQuery } from './PossibleDuplicates.generated';
import { mainContribution } from './title-draft';

const SHOWN = 3;
const LEAST_LETTERS = 3;

type Duplicate = PossibleDuplicatesQuery['possibleDuplicates'][number];

/** Warns while a new title is described that the library may have it; a warning never stops saving. */
export function DuplicateNote({ form }: { readonly form: TitleForm }) {
  const { titleProper, identifiers, workId } = form.values;
  const numbers = identifiers.map(({ printed }) => printed.trim()).filter((printed) => printed.length >= 8);
  const [asked] = useDebouncedValue(
    JSON.stringify({
      titleProper: titleProper.trim(),
      contributorName: mainContribution(form.values)?.name ?? null,
      identifiers: numbers,
    }),
    450,
  );
  const variables: { titleProper: string; contributorName: string | null; identifiers: string[] } =
    JSON.parse(asked);
  const isWorthAsking =
    variables.identifiers.length > 0 ||
    (variables.titleProper.length >= LEAST_LETTERS && variables.contributorName !== null);
  const { data } = useQuery(PossibleDuplicatesDocument, { variables, skip: !isWorthAsking });
  const found = isWorthAsking ? (data?.possibleDuplicates ?? []) : [];
  if (found.length === 0) return null;
  return (
    <div className="stack" style={{ gap: 8, marginBottom: 16 }}>
      {found.slice(0, SHOWN).map((duplicate) => (
        <DuplicateLine
          key={duplicate.id}
          duplicate={duplicate}
          isJoined={workId !== null && workId === duplicate.work?.id}
          onJoin={(id) => form.setFieldValue('workId', id)}
        />
      ))}
    </div>
  );
}

type DuplicateLineProps = {
  readonly duplicate: Duplicate;
  readonly isJoined: boolean;
  readonly onJoin: (workId: string) => void;
};

function DuplicateLine({ duplicate, isJoined, onJoin }: DuplicateLineProps) {
  const { t } = useTranslation();
  const { id, titleProper, publisher, publicationYear, identifiers, contributions, work, availability } =
    duplicate;
  const main = contributions.find(({ isMain }) => isMain)?.contributor.preferredName;
  const copies =
    availability.copyCount === 0
      ? t('catalogue.noCopies')
      : t('catalogue.copiesCount', { count: availability.copyCount });
  const detail = [
    main,
    publisher,
    publicationYear,
    identifiers.find(({ kind }) => kind === 'ISBN')?.display,
    copies,
  ]
    .filter((part) => part != null && part !== '')
    .join(' · ');
  const actions = (
    <>
      <Link className={buttonClass('plain', true)} to={paths.title(id)}>
        {t('title.addCopiesThere')}
      </Link>
      {work !== null && !isJoined && (
        <Button small onClick={() => onJoin(work.id)}>
          {t('title.joinWork')}
        </Button>
      )}
    </>
  );
  return (
    <Note state={isJoined ? 'note' : 'attention'} actions={actions}>
      <b>{t('title.duplicateTitle')}</b> {t('title.duplicateLine', { name: titleProper, detail })}.{' '}
      {isJoined && t('title.joined')}
    </Note>
  );
}
