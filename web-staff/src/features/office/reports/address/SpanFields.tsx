import { NativeSelect } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { useSession } from '../../../../lib/session/session-context';
import { IconButton } from '../../../../lib/ui/IconButton';
import type { ChosenDays, ReportAddress } from './report-address';
import { daysOfMonth, monthAfter, presetDays, spanPresets } from './report-address';

type SpanFieldsProps = {
  readonly address: ReportAddress;
  /** The branches whose reports may be read; null for all of them, and their sum. */
  readonly heldBranches: readonly string[] | null;
};

/** Chooses days and branch; they stand in the address. */
export function SpanFields({ address, heldBranches }: SpanFieldsProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const today = todayInJakarta(new Date());
  const change = (values: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(values))
      if (value === null) next.delete(name);
      else next.set(name, value);
    setSearch(next, { preventScrollReset: true });
  };
  const choose = ({ month, from, until }: ChosenDays) =>
    change(month === null ? { month: null, from, until } : { month, from: null, until: null });
  const month = address.month ?? address.from.slice(0, 7);
  const chosen = spanPresets.find((preset) => {
    const days = presetDays(preset, today);
    return days.from === address.from && days.until === address.until;
  });
  return (
    <div className="report-span">
      <span className="report-steps">
        <IconButton
          icon="chevronLeft"
          label={t('reports.monthBefore')}
          onClick={() => choose(daysOfMonth(monthAfter(month, -1)))}
        />
        <NativeSelect
          label={t('reports.span')}
          value={chosen ?? 'own'}
          data={[...spanPresets, 'own' as const].map((value) => ({
            value,
            label: t(`reports.preset.${value}`),
          }))}
          onChange={({ currentTarget }) => {
            const preset = spanPresets.find((one) => one === currentTarget.value);
            if (preset) choose(presetDays(preset, today));
            else choose({ month: null, from: address.from, until: address.until });
          }}
        />
        <IconButton
          icon="chevronRight"
          label={t('reports.monthAfter')}
          disabled={month >= today.slice(0, 7)}
          onClick={() => choose(daysOfMonth(monthAfter(month, 1)))}
        />
      </span>
      <DateField
        isLate
        lean="past"
        label={t('reports.from')}
        value={address.from}
        onChange={(from) => from !== '' && choose({ month: null, from, until: address.until })}
      />
      <DateField
        isLate
        lean="past"
        label={t('reports.until')}
        value={address.until}
        onChange={(until) => until !== '' && choose({ month: null, from: address.from, until })}
      />
      <BranchField
        branchId={address.branchId}
        heldBranches={heldBranches}
        onBranch={(branch) => change({ branch, space: null })}
      />
    </div>
  );
}

type BranchFieldProps = Pick<SpanFieldsProps, 'heldBranches'> & {
  readonly branchId: string | null;
  readonly onBranch: (branchId: string | null) => void;
};

/** Offers the branches whose reports may be read, and all together to whoever may sum them up. */
function BranchField({ branchId, heldBranches, onBranch }: BranchFieldProps) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const offered = branches.filter(({ id }) => heldBranches === null || heldBranches.includes(id));
  return (
    <NativeSelect
      label={t('reports.branch')}
      value={branchId ?? ''}
      data={[
        ...(heldBranches === null ? [{ value: '', label: t('reports.everyBranch') }] : []),
        ...offered.map(({ id, name }) => ({ value: id, label: name.text })),
      ]}
      onChange={({ currentTarget }) => onBranch(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
}
