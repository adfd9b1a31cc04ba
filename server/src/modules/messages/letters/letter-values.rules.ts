import type { Locale } from '../../../shared/locale';
import type { WordedTemplate } from '../templates.terms';
import type {
  HoldFacts,
  LetterFacts,
  LoanFacts,
  MembershipFacts,
  MonthPageFacts,
  OverdueFacts,
  PersonalFacts,
  ReceiptFacts,
} from './facts.terms';
import type { Letter } from './letter.rules';
import type { Placeholder } from './placeholders.rules';
import {
  countOfDays,
  countOfItems,
  dayInWords,
  forChild,
  rupiahInWords,
  toHiddenTitles,
} from './words.rules';

/** What stands in the places of a letter, and the titles that are listed in it. */
export type LetterValues = {
  readonly places: Readonly<Partial<Record<Placeholder, string>>>;
  readonly items: readonly string[];
  /** Where the letter leads, if not to the library of its reader. */
  readonly link?: Letter['link'];
};

type Reader<Template extends WordedTemplate> = (facts: LetterFacts[Template], locale: Locale) => LetterValues;

const METHODS: Readonly<Record<Locale, Readonly<Record<ReceiptFacts['method'], string>>>> = {
  ID: { CASH: 'tunai', QRIS: 'QRIS', TRANSFER: 'transfer' },
  EN: { CASH: 'cash', QRIS: 'QRIS', TRANSFER: 'bank transfer' },
};

const READERS: { readonly [Template in WordedTemplate]: Reader<Template> } = {
  LOAN_DUE_SOON: loans,
  LOAN_DUE_TODAY: loans,
  LOAN_OVERDUE: overdue,
  HOLD_READY: hold,
  HOLD_EXPIRING: hold,
  HOLD_LAPSED: hold,
  MEMBERSHIP_ENDING: membership,
  PAYMENT_RECEIPT: receipt,
  MONTH_PAGE: monthPage,
  PERSONAL: personal,
};

/** Says in a language what a template needs to know, each in its place. */
export function toLetterValues<Template extends WordedTemplate>(
  template: Template,
  locale: Locale,
  facts: LetterFacts[Template],
): LetterValues {
  return READERS[template](facts, locale);
}

function loans({ titles, hidesTitles, dueOn, childName }: LoanFacts, locale: Locale): LetterValues {
  return {
    places: {
      jumlah: countOfItems(titles.length, locale),
      tanggal: dayInWords(dueOn, locale),
      untuk: forChild(childName, locale),
    },
    items: hidesTitles ? [toHiddenTitles(titles.length, locale)] : titles,
  };
}

function overdue(facts: OverdueFacts, locale: Locale): LetterValues {
  const { places, items } = loans(facts, locale);
  return { places: { ...places, terlambat: countOfDays(facts.daysLate, locale) }, items };
}

function hold({ title, branch, collectBy, childName }: HoldFacts, locale: Locale): LetterValues {
  return {
    places: {
      judul: title,
      cabang: branch,
      tanggal: dayInWords(collectBy, locale),
      untuk: forChild(childName, locale),
    },
    items: [],
  };
}

function membership({ expiresOn, childName }: MembershipFacts, locale: Locale): LetterValues {
  return {
    places: { tanggal: dayInWords(expiresOn, locale), untuk: forChild(childName, locale) },
    items: [],
  };
}

function receipt(
  { receiptNumber, amount, method, paidOn, childName }: ReceiptFacts,
  locale: Locale,
): LetterValues {
  return {
    places: {
      nomor: receiptNumber,
      uang: rupiahInWords(amount),
      cara: METHODS[locale][method],
      tanggal: dayInWords(paidOn, locale),
      untuk: forChild(childName, locale),
    },
    items: [],
  };
}

function personal({ subject, text }: PersonalFacts): LetterValues {
  return { places: { judul: subject, isi: text }, items: [] };
}

function monthPage({ month, sentence, path }: MonthPageFacts, locale: Locale): LetterValues {
  return {
    places: { tanggal: month, isi: sentence },
    items: [],
    link: { label: locale === 'ID' ? 'Buka di Laporan' : 'Open it in Reports', path },
  };
}
