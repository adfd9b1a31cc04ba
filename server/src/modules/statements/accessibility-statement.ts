import type { Locale } from '../../shared/locale';
import type { Statement } from './statement';
import { toSection } from './statement';

/**
 * Writes how far the portal can be used by everybody, how that was tried, and what to do where it fails (WCAG
 * 2.2).
 */
export function writeAccessibilityStatement(locale: Locale): Statement {
  return {
    kind: 'ACCESSIBILITY',
    title: { ID: 'Aksesibilitas', EN: 'Accessibility' }[locale],
    intro: {
      ID: 'Portal ini dibuat supaya dapat dipakai semua orang: dengan papan ketik, pembaca layar, layar kecil, ponsel lama, dan jaringan lambat.',
      EN: 'This portal is made so that everybody can use it: by keyboard, with a screen reader, on a small screen, an old phone and a slow network.',
    }[locale],
    sections: [
      toSection(
        locale,
        { ID: 'Yang kami kejar', EN: 'What we aim for' },
        {
          ID: 'WCAG 2.2 tingkat AA, dalam Bahasa Indonesia dan Inggris, siang dan malam. Halaman dapat dibaca tanpa JavaScript; ukuran huruf mengikuti pengaturan Anda; gerak berhenti bila Anda memintanya.',
          EN: 'WCAG 2.2 level AA, in Indonesian and English, by day and by night. Pages can be read without JavaScript; the size of letters follows your settings; motion stops if you ask for it.',
        },
      ),
      toSection(
        locale,
        { ID: 'Bagaimana dicoba', EN: 'How it was tried' },
        {
          ID: 'Setiap perubahan diperiksa otomatis dengan axe di setiap halaman, di layar lebar dan 320 piksel, terang dan gelap, dalam dua bahasa. Pemeriksaan dengan pembaca layar oleh orang belum dilakukan pada setiap rilis.',
          EN: 'Every change is checked automatically with axe on every page, on a wide screen and at 320 pixels, light and dark, in both languages. Trials by people with screen readers are not yet made for every release.',
        },
      ),
      toSection(
        locale,
        { ID: 'Yang belum', EN: 'What is not there yet' },
        {
          ID: 'Teks yang ditulis warga sendiri, seperti cerita usaha dan ulasan, tampil dalam bahasa penulisnya. Dokumen PDF belum ditandai penuh untuk pembaca layar; isinya juga ada di halaman web.',
          EN: 'What people write themselves, such as stories of businesses and reviews, stands in the language of its writer. PDF papers are not fully tagged for screen readers; what they say is on web pages too.',
        },
      ),
      toSection(
        locale,
        { ID: 'Ada yang menghalangi Anda?', EN: 'Does something stand in your way?' },
        {
          ID: 'Beri tahu kami di meja layanan atau lewat telepon dan WhatsApp di kaki halaman ini. Petugas membantu dengan cara lain sementara kami memperbaikinya.',
          EN: 'Tell us at the desk or by the telephone and WhatsApp numbers at the foot of this page. Staff help in another way while we mend it.',
        },
      ),
    ],
  };
}
