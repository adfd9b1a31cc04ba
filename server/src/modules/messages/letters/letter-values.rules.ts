import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { WordedTemplate } from '../templates.terms';
import type {
  AgreementEndingFacts,
  CaseFacts,
  CertificateEndingFacts,
  ClassSetFacts,
  HoldFacts,
  LetterFacts,
  LoanFacts,
  MembershipFacts,
  MonthPageFacts,
  OverdueFacts,
  PersonalFacts,
  ReceiptFacts,
  ShiftThanksFacts,
  VolunteerFacts,
  HoursLetterFacts,
  WebhookFacts,
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

/** Where members see, correct and delete what is kept about them. */
const DATA_LINKS = {
  ID: { label: 'Buka Data saya', path: '/data-saya' },
  EN: { label: 'Open My data', path: '/en/my-data' },
} as const;

/** Where volunteers see their applications, roles and checks. */
const VOLUNTEER_LINKS = {
  ID: { label: 'Buka Relawan saya', path: '/relawan-saya' },
  EN: { label: 'Open My volunteering', path: '/en/my-volunteering' },
} as const;

const READERS: { readonly [Template in WordedTemplate]: Reader<Template> } = {
  LOAN_DUE_SOON: loans,
  LOAN_DUE_TODAY: loans,
  LOAN_OVERDUE: overdue,
  HOLD_READY: hold,
  HOLD_EXPIRING: hold,
  HOLD_LAPSED: hold,
  MEMBERSHIP_ENDING: membership,
  PAYMENT_RECEIPT: receipt,
  SHIFT_THANKS: shiftThanks,
  VOLUNTEER_INVITED: volunteer,
  VOLUNTEER_ACCEPTED: volunteer,
  VOLUNTEER_DECLINED: volunteer,
  VOLUNTEER_LETTER_READY: hoursLetter,
  VOLUNTEER_LETTER_DECLINED: hoursLetter,
  CLASS_SET_READY: (facts, locale) => classSet(facts, locale, facts.count),
  CLASS_SET_DECLINED: (facts, locale) => classSet(facts, locale, facts.count),
  CLASS_SET_CANCELLED: (facts, locale) => classSet(facts, locale, facts.count),
  CLASS_SET_REMINDER: (facts, locale) => ({
    ...classSet(facts, locale, facts.stillOut.length),
    items: facts.stillOut,
  }),
  SATISFACTION_INVITATION: ({ service, path }, locale) => ({
    places: { isi: service },
    items: [],
    link: { label: locale === 'ID' ? 'Isi survei, satu menit' : 'Answer, one minute', path },
  }),
  OUTCOME_SURVEY: ({ eventName, childName, path }, locale) => ({
    places: { judul: eventName, untuk: forChild(childName, locale) },
    items: [],
    link: { label: locale === 'ID' ? 'Jawab, satu menit' : 'Answer, one minute', path },
  }),
  DATA_BREACH: ({ data, event, measures, childName }, locale) => ({
    places: {
      data: data.join('\n\n'),
      isi: event,
      penanganan: measures,
      untuk: forChild(childName, locale),
    },
    items: [],
    link: DATA_LINKS[locale],
  }),
  MONTH_PAGE: monthPage,
  PERSONAL: personal,
  WEBHOOK_PAUSED: webhookPaused,
  AGREEMENT_ENDING: agreementEnding,
  CERTIFICATE_ENDING: certificateEnding,
  FEEDBACK_RECEIVED: caseValues,
  FEEDBACK_ANSWERED: caseValues,
  FEEDBACK_OVERDUE: caseValues,
  FEEDBACK_PRAISE: caseValues,
};

/** Says in a language what a template needs to know, each in its place. */
export function toLetterValues<Template extends WordedTemplate>(
  template: Template,
  locale: Locale,
  facts: LetterFacts[Template],
): LetterValues {
  return READERS[template](facts, locale);
}

function shiftThanks(facts: ShiftThanksFacts, locale: Locale): LetterValues {
  return {
    places: {
      judul: facts.title,
      jumlah: facts.duration,
      isi: outcomeInWords(facts, locale),
      untuk: forChild(facts.childName, locale),
    },
    items: [],
    link: VOLUNTEER_LINKS[locale],
  };
}

/** Says what came of a shift, where there is enough to tell. */
function outcomeInWords(
  { attended, loans }: Pick<ShiftThanksFacts, 'attended' | 'loans'>,
  locale: Locale,
): string {
  const parts =
    locale === 'ID'
      ? [
          ...(attended === null ? [] : [`${attended} orang hadir`]),
          ...(loans === null ? [] : [`${loans} buku dipinjam hari itu`]),
        ]
      : [
          ...(attended === null ? [] : [`${attended} people came`]),
          ...(loans === null ? [] : [`${loans} books were borrowed that day`]),
        ];
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return locale === 'ID' ? 'Bantuan Anda membuat layanan berjalan.' : 'Your help kept the service going.';
}

function hoursLetter({ number, words }: HoursLetterFacts, locale: Locale): LetterValues {
  return {
    places: { nomor: number ?? '', isi: words ?? '' },
    items: [],
    link: VOLUNTEER_LINKS[locale],
  };
}

function volunteer({ role, words }: VolunteerFacts, locale: Locale): LetterValues {
  return {
    places: { judul: textIn(role, locale), isi: words ?? '' },
    items: [],
    link: VOLUNTEER_LINKS[locale],
  };
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

function webhookPaused({ partner, url, since }: WebhookFacts, locale: Locale): LetterValues {
  return {
    places: { judul: partner, isi: url, tanggal: dayInWords(since, locale) },
    items: [url],
    link:
      locale === 'ID'
        ? { label: 'Buka Mitra saya', path: '/akun/mitra' }
        : { label: 'Open My partners', path: '/en/account/partners' },
  };
}

function agreementEnding(facts: AgreementEndingFacts, locale: Locale): LetterValues {
  const { partner, subject, number, endsOn, daysLeft, path } = facts;
  return {
    places: {
      judul: partner,
      isi: subject,
      nomor: number ?? '—',
      tanggal: dayInWords(endsOn, locale),
      jumlah: countOfDays(daysLeft, locale),
    },
    items: [],
    link: path === null ? null : { label: locale === 'ID' ? 'Buka mitra' : 'Open the partner', path },
  };
}

function certificateEnding(facts: CertificateEndingFacts, locale: Locale): LetterValues {
  const { holder, kind, endsOn, daysLeft, path } = facts;
  return {
    places: {
      judul: kind,
      isi: holder,
      tanggal: dayInWords(endsOn, locale),
      jumlah: countOfDays(daysLeft, locale),
    },
    items: [],
    link: { label: locale === 'ID' ? 'Buka sertifikat' : 'Open the certificates', path },
  };
}

function monthPage({ month, sentence, path }: MonthPageFacts, locale: Locale): LetterValues {
  return {
    places: { tanggal: month, isi: sentence },
    items: [],
    link: { label: locale === 'ID' ? 'Buka di Laporan' : 'Open it in Reports', path },
  };
}

const CLASS_SETS: Readonly<
  Record<Locale, { readonly label: string; readonly path: (id: string) => string }>
> = {
  ID: { label: 'Buka paket kelas', path: (id) => `/akun/paket-kelas/${id}` },
  EN: { label: 'Open the class sets', path: (id) => `/en/account/class-sets/${id}` },
};

function classSet(facts: ClassSetFacts, locale: Locale, count: number): LetterValues {
  const { label, path } = CLASS_SETS[locale];
  return {
    places: {
      kelas: facts.className,
      judul: facts.what,
      jumlah: countOfItems(count, locale),
      cabang: facts.branch,
      tanggal: dayInWords(facts.until, locale),
      isi: facts.reason ?? '',
    },
    items: [],
    link: { label, path: path(facts.partnerId) },
  };
}

const CASE_LABELS = {
  ID: { portal: 'Buka aduan', staff: 'Buka di kotak aduan' },
  EN: { portal: 'Open it', staff: 'Open it in the inbox' },
} as const;

function caseValues(
  { number, subject, text, dueOn, path, isToStaff }: CaseFacts,
  locale: Locale,
): LetterValues {
  return {
    places: { nomor: number, judul: subject, isi: text, tanggal: dayInWords(dueOn, locale) },
    items: [],
    link: { label: CASE_LABELS[locale][isToStaff ? 'staff' : 'portal'], path },
  };
}
