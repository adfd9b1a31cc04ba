/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

import { renderStaff } from '../../../testing/render-staff';
import { AuditChanges } from './AuditChanges';
import type { AuditRow } from './audit-query';

/** A line of the log with facts, and nothing else that its changes read. */
function lineWith(facts: object, mentions: readonly { readonly id: string; readonly name: string }[] = []) {
  const line: Partial<AuditRow> = {
    act: 'closeBranch',
    objectId: null,
    requestId: '',
    facts: JSON.stringify(facts),
    mentions: mentions.map((one) => ({ __typename: 'AuditMention', ...one })),
  };
  return line as AuditRow;
}

function shownRows(): (string | null)[] {
  return [...document.querySelectorAll('.audit-changes > div')].map(({ textContent }) => textContent);
}

test('a changed rule says which one, for whom, before and after', async () => {
  const rule = {
    rule: 'loanPeriod',
    branchId: null,
    category: { id: 'Pelajar', en: 'Student' },
    materialType: 'BOOK',
    before: '7d',
    after: null,
  };
  renderStaff(<AuditChanges line={lineWith({ given: { 'changes.0.name': '…' }, rules: [rule] })} />);

  await screen.findByText('Data teknis');
  expect(shownRows()).toEqual(['Lama pinjam, Pelajar × Buku7 hari → menurut yang umum']);
});

test('keys and codes without words in the language stay among the technical facts', async () => {
  renderStaff(
    <AuditChanges
      line={lineWith({
        given: { amount: 5000, unheardOf: 'x', status: 'UNHEARD_OF', name: 'SDN', reason: '…' },
        closure: { fromDate: '2026-12-12', reason: 'Fumigasi' },
      })}
    />,
  );

  await screen.findByText('Fumigasi');
  expect(shownRows()).toEqual(['DariSab, 12 Des 2026', 'AlasanFumigasi', 'JumlahRp5.000', 'NamaSDN']);
});
