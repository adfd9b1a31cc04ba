/** Words of the service standards, in Bahasa Indonesia. */
export const words = {
  title: 'Standar pelayanan',
  lead: 'Janji kami untuk setiap layanan, dalam 14 bagian yang diwajibkan undang-undang.',
  none: 'Standar pelayanan sedang disusun.',
  volunteers: 'Ingin membantu? Jadi relawan',
  charter: 'Maklumat pelayanan',
  charterText:
    'Kami sanggup melayani sesuai standar pelayanan yang telah ditetapkan, dan menerima sanksi bila tidak menepatinya.',
  delivery: 'Yang Anda urus',
  management: 'Yang kami jamin',
  print: 'Cetak (PDF)',
  version: 'Versi {{number}}, berlaku sejak {{date}}',
  decree: 'Ditetapkan dengan {{decree}}.',
  complain: 'Ada yang tidak sesuai? Sampaikan di meja layanan, atau lewat',
};

/** Gives the shape that every language must fill. */
export type ServicesWords = typeof words;
