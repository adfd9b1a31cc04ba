import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { Refusal } from '../../../lib/data/user-errors';
import { paths } from '../../../lib/paths';
import { BranchChoicesDocument } from '../../../lib/session/BranchChoices.generated';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { LibraryIdentityDocument } from './LibraryIdentity.generated';
import type { LibraryIdentityQuery } from './LibraryIdentity.generated';
import { SaveLibraryIdentityDocument } from './SaveLibraryIdentity.generated';

/** Says what the library is called and how the numbers of its cards begin. */
export function IdentityForm({ onSaved }: { readonly onSaved: () => void }) {
  const { data, error, refetch } = useQuery(LibraryIdentityDocument);
  if (error !== undefined) return <FaultNote error={error} onRetry={() => void refetch()} />;
  return data === undefined ? null : <Fields identity={data.libraryIdentity} onSaved={onSaved} />;
}

type FieldsProps = {
  readonly identity: LibraryIdentityQuery['libraryIdentity'];
  readonly onSaved: () => void;
};

function Fields({ identity, onSaved }: FieldsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [name, setName] = useState(identity.name.indonesian);
  const [english, setEnglish] = useState(identity.name.locales.includes('EN') ? identity.name.english : '');
  const [cardPrefix, setCardPrefix] = useState(identity.cardPrefix);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, isBusy, error } = useIdempotentMutation(SaveLibraryIdentityDocument, {
    refetchQueries: [BranchChoicesDocument],
  });
  const messageOf = (field: string) => {
    const found = refusals.find((refusal) => refusal.field?.join('.').startsWith(field));
    return found === undefined ? null : fieldError(found.message);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setRefusals([]);
    const answer = await run((idempotencyKey) => ({
      input: { name: { indonesian: name, english: english.trim() || null }, cardPrefix, idempotencyKey },
    }));
    if (answer === null) return;
    setRefusals(answer.saveLibraryIdentity.userErrors);
    if (answer.saveLibraryIdentity.identity !== null) onSaved();
  };
  return (
    <form noValidate className="form-grid" onSubmit={(event) => void save(event)}>
      {error !== undefined && <FaultNote error={error} />}
      <TextInput
        className="span-3"
        label={t('firstDay.name')}
        value={name}
        error={messageOf('name.indonesian') ?? messageOf('name')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        className="span-3"
        label={t('firstDay.nameEnglish')}
        value={english}
        onChange={({ currentTarget }) => setEnglish(currentTarget.value)}
      />
      <TextInput
        className="span-3"
        label={t('firstDay.prefix')}
        description={t('firstDay.prefixHint', {
          example: `${cardPrefix.trim().toUpperCase() || 'PSR'}-26-000001`,
        })}
        value={cardPrefix}
        maxLength={5}
        error={messageOf('cardPrefix')}
        onChange={({ currentTarget }) => setCardPrefix(currentTarget.value)}
      />
      <div className="span-6">
        <Button type="submit" weight="primary" busy={isBusy}>
          {t('common.save')}
        </Button>
      </div>
      {can('MEMBERS_CARDS') && (
        <p className="span-6">
          <Link to={paths.cardTemplate}>{t('firstDay.logo')}</Link>
        </p>
      )}
    </form>
  );
}
