import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { Note } from '../../../lib/ui/Note';
import { GuardianChoicesDocument } from './GuardianChoices.generated';

const SHORTEST_NAME = 4;

/** Says when somebody of the same name is a member already, before they become one twice. */
export function NamesakeNote({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(name.trim(), 400);
  const { data } = useQuery(GuardianChoicesDocument, {
    variables: { text: asked },
    skip: asked.length < SHORTEST_NAME,
    fetchPolicy: 'no-cache',
  });
  const same =
    asked.length < SHORTEST_NAME
      ? []
      : (data?.members.edges
          .map(({ node }) => node)
          .filter((one) => one.name.toLowerCase() === asked.toLowerCase()) ?? []);
  if (same.length === 0) return null;
  return (
    <div style={{ marginTop: 10 }}>
      <Note state="attention">
        {t('memberForm.duplicateNote')}{' '}
        {same.map(({ id, name: theirs, cardNumber }) => (
          <Link key={id} to={paths.member(id)} target="_blank" className="namesake">
            {`${theirs}, ${cardNumber}`} <span className="visually-hidden">{t('common.opensNewTab')}</span>
          </Link>
        ))}
      </Note>
    </div>
  );
}
