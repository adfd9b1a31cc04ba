import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import type { AuditSearch } from './audit-filter';
import { auditAddress, readAuditSearch } from './audit-filter';
import { useActChoices } from './use-act-choices';
import { DateField } from '../../../lib/form/when/DateField';
import { useColleagues } from '../../../lib/session/use-colleagues';

/** Asks what to look for in the audit log. */
export function AuditFilters() {
  const { t } = useTranslation();
  const { branches } = useSession();
  const acts = useActChoices();
  const colleagues = useColleagues();
  const [address, setAddress] = useSearchParams();
  const [search, setSearch] = useState(readAuditSearch(address));
  const field = (name: keyof AuditSearch) => ({
    value: search[name],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setSearch({ ...search, [name]: currentTarget.value }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAddress(auditAddress(search));
  };
  return (
    <form
      className="panel-body audit-filters"
      role="search"
      aria-label={t('audit.search')}
      onSubmit={onSubmit}
    >
      <NativeSelect
        label={t('audit.act')}
        data={[{ value: '', label: t('audit.anyAct') }, ...acts]}
        {...field('act')}
      />
      {search.object !== '' && (
        <p className="small">
          <Link to={`?${new URLSearchParams(auditAddress({ ...search, object: '' }))}`}>
            {t('audit.clearObject')}
          </Link>
        </p>
      )}
      {colleagues === undefined ? (
        <TextInput label={t('audit.actor')} {...field('actor')} />
      ) : (
        <NativeSelect
          label={t('audit.who')}
          data={[{ value: '', label: t('audit.anybody') }, ...colleagues]}
          {...field('actor')}
        />
      )}
      <NativeSelect
        label={t('audit.branch')}
        data={[
          { value: '', label: t('audit.anyBranch') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        {...field('branch')}
      />
      <DateField
        label={t('audit.from')}
        lean="past"
        value={search.from}
        onChange={(from) => setSearch({ ...search, from })}
      />
      <DateField
        label={t('audit.to')}
        lean="past"
        min={search.from}
        value={search.to}
        onChange={(to) => setSearch({ ...search, to })}
      />
      <Button type="submit" weight="primary">
        {t('audit.find')}
      </Button>
    </form>
  );
}
