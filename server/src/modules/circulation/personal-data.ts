import type { PersonalData, PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { say } from './words/say';

const TITLE_OF_COPY =
  '(SELECT t.title_proper FROM copy c JOIN title t ON t.id = c.title_id WHERE c.id = loan.copy_id)';

const CASE: PersonalTable = {
  table: 'copy_case',
  meaning: say('personalData.copyCase'),
  rowsOf: { condition: 'loan_id IN (SELECT l.id FROM loan l WHERE l.member_id = ?)' },
  personal: clearedColumns('note', 'resolution_note'),
  actors: ['opened_by', 'resolved_by'],
  other: [
    'id',
    'kind',
    'copy_id',
    'open_copy_id',
    'loan_id',
    'branch_id',
    'cost',
    'opened_at',
    'resolution',
    'resolved_at',
    'is_sample',
  ],
};

const RENEWAL: PersonalTable = {
  table: 'loan_renewal',
  meaning: say('personalData.loanRenewal'),
  rowsOf: { condition: 'loan_id IN (SELECT l.id FROM loan l WHERE l.member_id = ?)' },
  personal: clearedColumns('reason', 'overrides'),
  actors: ['renewed_by'],
  other: ['id', 'loan_id', 'number', 'previous_due_at', 'due_at', 'renewed_at', 'overridden_at'],
};

/** Age group, category, branch and dates stay for statistics; who it was goes. */
const LOAN: PersonalTable = {
  table: 'loan',
  meaning: say('personalData.loan'),
  rowsOf: { condition: 'member_id = ?' },
  added: { title: TITLE_OF_COPY },
  personal: clearedColumns('member_id', 'overrides'),
  actors: ['checked_out_by', 'closed_by'],
  other: [
    'id',
    'copy_id',
    'open_copy_id',
    'branch_id',
    'desk_branch_id',
    'member_category',
    'age_band',
    'material_type',
    'status',
    'checked_out_at',
    'overridden_at',
    'due_at',
    'due_on',
    'is_hourly',
    'renewal_count',
    'unseen_renewal_count',
    'filled_hold_id',
    'rule_ids',
    'closed_at',
    'returned_at',
    'returned_branch_id',
    'is_sample',
    'version',
  ],
};

const HOLD: PersonalTable = {
  table: 'hold',
  meaning: say('personalData.hold'),
  rowsOf: { condition: 'member_id = ?' },
  added: { title: '(SELECT t.title_proper FROM title t WHERE t.id = hold.title_id)' },
  personal: clearedColumns('member_id', 'closing_reason'),
  actors: ['placed_by', 'closed_by'],
  other: [
    'id',
    'title_id',
    'copy_id',
    'pickup_branch_id',
    'status',
    'queue_rank',
    'placed_at',
    'is_suspended',
    'suspended_until',
    'starts_on',
    'wanted_until',
    'collect_by',
    'trapped_copy_id',
    'trapped_at',
    'closed_at',
    'is_sample',
    'version',
  ],
};

/** Accounts must be kept as they were booked; the member they lead to is an empty row by then. */
const ACCOUNT_ENTRY: PersonalTable = {
  table: 'account_entry',
  meaning: say('personalData.accountEntry'),
  rowsOf: { condition: 'member_id = ?' },
  personal: clearedColumns('note', 'loan_id', 'charge_key', 'reference'),
  actors: ['recorded_by'],
  other: [
    'id',
    'member_id',
    'kind',
    'reason',
    'amount',
    'method',
    'branch_id',
    'reverses_id',
    'receipt_number',
    'till_number',
    'occurred_at',
  ],
};

/** What the tables of circulation say about members. */
export const CIRCULATION_TABLES: PersonalData['tables'] = [
  RENEWAL,
  CASE,
  LOAN,
  HOLD,
  ACCOUNT_ENTRY,
  withoutPersonalData(
    'circulation_rule',
    'id branch_id category_code material_type name value changed_at changed_by',
  ),
  withoutPersonalData(
    'special_days',
    'id name from_date until_date weekdays branch_id category_code material_type max_loans loan_period changed_at changed_by is_sample',
  ),
  {
    table: 'transfer',
    personal: {},
    actors: ['sent_by', 'closed_by'],
    other: [
      'id',
      'copy_id',
      'open_copy_id',
      'from_branch_id',
      'to_branch_id',
      'hold_id',
      'sent_at',
      'closed_at',
    ],
  },
  withoutPersonalData('receipt_counter', 'branch_id year next_number'),
  withoutPersonalData(
    'in_house_use',
    'id copy_id branch_id class_group material_type used_on used_at recorded_by is_sample',
  ),
  withoutPersonalData('till', 'branch_id number opening_float opened_at'),
  withoutPersonalData(
    'cash_closing',
    'id branch_id day till_number opening_float left_in_till note first_receipt last_receipt opened_at closed_at closed_by is_sample',
  ),
  withoutPersonalData('cash_closing_line', 'closing_id method expected counted movement_count'),
  withoutPersonalData('closure_move', 'closure_id subject_id kind is_hourly from_text to_text'),
];
