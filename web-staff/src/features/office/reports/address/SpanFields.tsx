import { NativeSelect } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { useSession } from '../../../../lib/session/session-context';
import { IconButton } from '../../../../lib/ui/IconButton';
import type { ChosenDays, ReportAddress, SpanPreset } from './report-address';
import { daysOfMonth, monthAfter, presetDays, spanOf, spanPresets } from './report-address';

type SpanFieldsProps = {
  readonly address: ReportAddress;
  /** The branches whose reports may be read; null for all of them, and their sum. */
  readonly heldBranches: readonly string[] | null;
};

/** Chooses days and branch; they stand in the address. */
export function SpanFields({ address, heldBranches }: SpanFieldsProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const change = (values: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(values))
      if (value === null) next.delete(name);
      else next.set(name, value);
    setSearch(next, { preventScrollReset: true });
  };
  const choose = ({ month, from, until }: ChosenDays) =>
    change(month === null ? { month: null, from, until } : { month, from: null, until: null });
  const [choosesDays, setChoosesDays] = useState(false);
  const today = todayInJakarta(new Date());
  const month = address.month ?? address.from.slice(0, 7);
  const step = (months: number) => {
    setChoosesDays(false);
    choose(daysOfMonth(monthAfter(month, months)));
  };
  const span = choosesDays ? 'own' : spanOf(address, today);
  return (
    <div className="report-span">
      <span className="report-steps">
        <IconButton icon="chevronLeft" label={t('reports.monthBefore')} onClick={() => step(-1)} />
        <SpanSelect
          span={span}
          month={month}
          onSpan={(next) => {
            setChoosesDays(next === 'own');
            choose(next === 'own' ? { ...address, month: null } : presetDays(next, today));
          }}
        />
        <IconButton
          icon="chevronRight"
          label={t('reports.monthAfter')}
          disabled={month >= today.slice(0, 7)}
          onClick={() => step(1)}
        />
      </span>
      {span === 'own' && <DayFields address={address} onDays={(days) => choose({ month: null, ...days })} />}
      <BranchField
        branchId={address.branchId}
        heldBranches={heldBranches}
        onBranch={(branch) => change({ branch, space: null })}
      />
    </div>
  );
}

type SpanSelectProps = {
  readonly span: ReturnType<typeof spanOf>;
  readonly month: string;
  readonly onSpan: (span: SpanPreset | 'own') => void;
};

function SpanSelect({ span, month, onSpan }: SpanSelectProps) {
  const { t, language } = useTranslation();
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const choices = [...spanPresets, 'own' as const];
  return (
    <NativeSelect
      label={t('reports.span')}
      value={span}
      data={[
        ...(span === 'month'
          ? [{ value: 'month', label: monthName.format(new Date(`${month}-01T00:00:00Z`)) }]
          : []),
        ...choices.map((value) => ({ value, label: t(`reports.preset.${value}`) })),
      ]}
      onChange={({ currentTarget }) => {
        const next = choices.find((one) => one === currentTarget.value);
        if (next !== undefined) onSpan(next);
      }}
    />
  );
}

type DayFieldsProps = {
  readonly address: ReportAddress;
  readonly onDays: (days: Pick<ChosenDays, 'from' | 'until'>) => void;
};

/** Asks for the first and the last day, where no month, quarter or year is meant: the line above says them anyway. */
function DayFields({ address: { from, until }, onDays }: DayFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <DateField
        isLate
        lean="past"
        label={t('reports.from')}
        value={from}
        onChange={(day) => day !== '' && onDays({ from: day, until })}
      />
      <DateField
        isLate
        lean="past"
        label={t('reports.until')}
        value={until}
        onChange={(day) => day !== '' && onDays({ from, until: day })}
      />
    </>
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
