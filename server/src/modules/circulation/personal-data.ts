import type { PersonalData, PersonalTable } from '../../platform/personal-data/personal-table';
import {
  aboutOthers,
  clearedColumns,
  withoutPersonalData,
} from '../../platform/personal-data/personal-table';
import { CLASS_SETS, LENDING, MEMBER_ACCOUNTS } from './processing';
import { say } from './words/say';

const TITLE_OF_COPY =
  '(SELECT t.title_proper FROM copy c JOIN title t ON t.id = c.title_id WHERE c.id = loan.copy_id)';

const CASE: PersonalTable = {
  table: 'copy_case',
  processing: LENDING,
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
  processing: LENDING,
  meaning: say('personalData.loanRenewal'),
  rowsOf: { condition: 'loan_id IN (SELECT l.id FROM loan l WHERE l.member_id = ?)' },
  personal: clearedColumns('reason', 'overrides'),
  actors: ['renewed_by'],
  other: ['id', 'loan_id', 'number', 'previous_due_at', 'due_at', 'renewed_at', 'overridden_at'],
};

/** Age group, category, branch and dates stay for statistics; who it was goes. */
const LOAN: PersonalTable = {
  table: 'loan',
  processing: LENDING,
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
  processing: LENDING,
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
    'created_at',
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
  processing: MEMBER_ACCOUNTS,
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
    'id branch_id category_code material_type name value updated_at changed_by',
  ),
  withoutPersonalData(
    'special_days',
    'id name from_date until_date weekdays branch_id category_code material_type max_loans loan_period updated_at changed_by is_sample',
  ),
  {
    table: 'transfer',
    processing: LENDING,
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
  {
    // A teacher is a contact of the institution; who asked may be a member.
    table: 'class_set',
    processing: CLASS_SETS,
    personal: clearedColumns('contact_name', 'contact_email'),
    actors: ['created_by'],
    other:
      'id partner_id branch_id class_name school_level copies_wanted title_id wish needed_from needed_until status decline_reason due_on ready_at lent_at closed_at reminded_at created_at updated_at is_sample version'.split(
        ' ',
      ),
  },
  {
    // Pupils are no members; a job erases their names 30 days after the set is back.
    table: 'class_set_pupil',
    processing: CLASS_SETS,
    personal: clearedColumns('name'),
    other: ['id', 'class_set_id', 'number'],
  },
  withoutPersonalData('class_set_title', 'class_set_id title_id position'),
  aboutOthers(
    'class_set_copy',
    'id class_set_id copy_id set_aside_copy_id loan_id pupil_id condition_out condition_in note created_at created_by',
    { people: 'pupil_id note created_by', processing: CLASS_SETS },
  ),
  // The card of an institution is nobody's: it can neither be erased nor merged with that of a person.
  aboutOthers('partner_card', 'partner_id member_id', { people: 'member_id', processing: CLASS_SETS }),
  withoutPersonalData('receipt_counter', 'branch_id year next_number'),
  aboutOthers(
    'in_house_use',
    'id copy_id branch_id class_group material_type used_on used_at recorded_by is_sample',
    { people: 'recorded_by', processing: LENDING },
  ),
  withoutPersonalData('till', 'branch_id number opening_float opened_at'),
  aboutOthers(
    'cash_closing',
    'id branch_id day till_number opening_float left_in_till note first_receipt last_receipt opened_at closed_at closed_by is_sample',
    { people: 'closed_by', processing: MEMBER_ACCOUNTS },
  ),
  withoutPersonalData('cash_closing_line', 'closing_id method expected counted movement_count'),
  aboutOthers('closure_move', 'closure_id subject_id kind is_hourly from_text to_text', {
    people: 'subject_id',
    processing: LENDING,
  }),
];
