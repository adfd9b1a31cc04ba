import type { LocalizedText } from '../../../shared/locale';

/**
 * The divisions of KBLI: the first two digits of a code, which all editions share with ISIC. Names are
 * shortened from those of Peraturan BPS 2/2020.
 */
const DIVISIONS: Readonly<Record<string, LocalizedText>> = {
  '01': {
    indonesian: 'Pertanian tanaman, peternakan, perburuan',
    english: 'Crop and animal production, hunting',
  },
  '02': { indonesian: 'Kehutanan dan pemungutan hasil hutan', english: 'Forestry and logging' },
  '03': { indonesian: 'Perikanan', english: 'Fishing and aquaculture' },
  '05': { indonesian: 'Pertambangan batu bara', english: 'Mining of coal' },
  '06': {
    indonesian: 'Pertambangan minyak dan gas bumi',
    english: 'Extraction of petroleum and natural gas',
  },
  '07': { indonesian: 'Pertambangan bijih logam', english: 'Mining of metal ores' },
  '08': { indonesian: 'Pertambangan dan penggalian lainnya', english: 'Other mining and quarrying' },
  '09': { indonesian: 'Jasa penunjang pertambangan', english: 'Mining support services' },
  '10': { indonesian: 'Industri makanan', english: 'Manufacture of food products' },
  '11': { indonesian: 'Industri minuman', english: 'Manufacture of beverages' },
  '12': { indonesian: 'Industri pengolahan tembakau', english: 'Manufacture of tobacco products' },
  '13': { indonesian: 'Industri tekstil', english: 'Manufacture of textiles' },
  '14': { indonesian: 'Industri pakaian jadi', english: 'Manufacture of clothing' },
  '15': { indonesian: 'Industri kulit dan alas kaki', english: 'Manufacture of leather and footwear' },
  '16': {
    indonesian: 'Industri kayu, anyaman bambu dan rotan',
    english: 'Manufacture of wood, bamboo and rattan products',
  },
  '17': { indonesian: 'Industri kertas', english: 'Manufacture of paper' },
  '18': {
    indonesian: 'Percetakan dan reproduksi media rekaman',
    english: 'Printing and reproduction of recorded media',
  },
  '19': {
    indonesian: 'Industri produk batu bara dan minyak bumi',
    english: 'Manufacture of coke and refined petroleum',
  },
  '20': { indonesian: 'Industri bahan kimia', english: 'Manufacture of chemicals' },
  '21': {
    indonesian: 'Industri farmasi, obat kimia dan obat tradisional',
    english: 'Manufacture of pharmaceuticals and traditional medicines',
  },
  '22': { indonesian: 'Industri karet dan plastik', english: 'Manufacture of rubber and plastic products' },
  '23': {
    indonesian: 'Industri barang galian bukan logam',
    english: 'Manufacture of other non-metallic mineral products',
  },
  '24': { indonesian: 'Industri logam dasar', english: 'Manufacture of basic metals' },
  '25': {
    indonesian: 'Industri barang logam, bukan mesin',
    english: 'Manufacture of fabricated metal products',
  },
  '26': {
    indonesian: 'Industri komputer, elektronik dan optik',
    english: 'Manufacture of computers, electronic and optical products',
  },
  '27': { indonesian: 'Industri peralatan listrik', english: 'Manufacture of electrical equipment' },
  '28': { indonesian: 'Industri mesin dan perlengkapan', english: 'Manufacture of machinery' },
  '29': { indonesian: 'Industri kendaraan bermotor', english: 'Manufacture of motor vehicles' },
  '30': { indonesian: 'Industri alat angkutan lainnya', english: 'Manufacture of other transport equipment' },
  '31': { indonesian: 'Industri furnitur', english: 'Manufacture of furniture' },
  '32': { indonesian: 'Industri pengolahan lainnya', english: 'Other manufacturing' },
  '33': { indonesian: 'Reparasi dan pemasangan mesin', english: 'Repair and installation of machinery' },
  '35': {
    indonesian: 'Listrik, gas, uap dan udara dingin',
    english: 'Electricity, gas, steam and air conditioning',
  },
  '36': { indonesian: 'Pengadaan air', english: 'Water supply' },
  '37': { indonesian: 'Pengelolaan air limbah', english: 'Sewerage' },
  '38': { indonesian: 'Pengelolaan dan daur ulang sampah', english: 'Waste management and recycling' },
  '39': { indonesian: 'Remediasi', english: 'Remediation' },
  '41': { indonesian: 'Konstruksi gedung', english: 'Construction of buildings' },
  '42': { indonesian: 'Konstruksi bangunan sipil', english: 'Civil engineering' },
  '43': { indonesian: 'Konstruksi khusus', english: 'Specialised construction' },
  '45': {
    indonesian: 'Perdagangan dan reparasi mobil dan sepeda motor',
    english: 'Trade and repair of motor vehicles',
  },
  '46': { indonesian: 'Perdagangan besar', english: 'Wholesale trade' },
  '47': { indonesian: 'Perdagangan eceran', english: 'Retail trade' },
  '49': { indonesian: 'Angkutan darat', english: 'Land transport' },
  '50': { indonesian: 'Angkutan perairan', english: 'Water transport' },
  '51': { indonesian: 'Angkutan udara', english: 'Air transport' },
  '52': {
    indonesian: 'Pergudangan dan penunjang angkutan',
    english: 'Warehousing and support for transport',
  },
  '53': { indonesian: 'Pos dan kurir', english: 'Postal and courier services' },
  '55': { indonesian: 'Penyediaan akomodasi', english: 'Accommodation' },
  '56': { indonesian: 'Penyediaan makan minum', english: 'Food and beverage services' },
  '58': { indonesian: 'Penerbitan', english: 'Publishing' },
  '59': { indonesian: 'Produksi film, video, musik', english: 'Film, video and music production' },
  '60': { indonesian: 'Penyiaran dan pemrograman', english: 'Broadcasting and programming' },
  '61': { indonesian: 'Telekomunikasi', english: 'Telecommunications' },
  '62': {
    indonesian: 'Pemrograman dan konsultasi komputer',
    english: 'Computer programming and consultancy',
  },
  '63': { indonesian: 'Jasa informasi', english: 'Information services' },
  '64': { indonesian: 'Jasa keuangan', english: 'Financial services' },
  '65': { indonesian: 'Asuransi dan dana pensiun', english: 'Insurance and pension funds' },
  '66': { indonesian: 'Penunjang jasa keuangan dan asuransi', english: 'Support for finance and insurance' },
  '68': { indonesian: 'Real estat', english: 'Real estate' },
  '69': { indonesian: 'Jasa hukum dan akuntansi', english: 'Legal and accounting services' },
  '70': {
    indonesian: 'Kantor pusat dan konsultasi manajemen',
    english: 'Head offices and management consultancy',
  },
  '71': {
    indonesian: 'Arsitektur, keinsinyuran, uji teknis',
    english: 'Architecture, engineering and technical testing',
  },
  '72': { indonesian: 'Penelitian dan pengembangan', english: 'Research and development' },
  '73': { indonesian: 'Periklanan dan riset pasar', english: 'Advertising and market research' },
  '74': {
    indonesian: 'Jasa profesional, ilmiah, teknis lainnya',
    english: 'Other professional, scientific and technical services',
  },
  '75': { indonesian: 'Kesehatan hewan', english: 'Veterinary services' },
  '77': { indonesian: 'Penyewaan', english: 'Rental and leasing' },
  '78': { indonesian: 'Ketenagakerjaan', english: 'Employment services' },
  '79': {
    indonesian: 'Agen perjalanan dan penyelenggara tur',
    english: 'Travel agencies and tour operators',
  },
  '80': { indonesian: 'Keamanan dan penyelidikan', english: 'Security and investigation' },
  '81': { indonesian: 'Jasa untuk gedung dan pertamanan', english: 'Services to buildings and landscape' },
  '82': {
    indonesian: 'Administrasi kantor dan penunjang usaha',
    english: 'Office administration and business support',
  },
  '84': { indonesian: 'Administrasi pemerintahan', english: 'Public administration' },
  '85': { indonesian: 'Pendidikan', english: 'Education' },
  '86': { indonesian: 'Kesehatan manusia', english: 'Human health' },
  '87': { indonesian: 'Sosial di dalam panti', english: 'Residential care' },
  '88': { indonesian: 'Sosial di luar panti', english: 'Social work without accommodation' },
  '90': { indonesian: 'Hiburan, kesenian dan kreativitas', english: 'Arts and entertainment' },
  '91': {
    indonesian: 'Perpustakaan, arsip, museum, kebudayaan',
    english: 'Libraries, archives, museums and culture',
  },
  '92': { indonesian: 'Perjudian dan pertaruhan', english: 'Gambling and betting' },
  '93': { indonesian: 'Olahraga dan rekreasi', english: 'Sports and recreation' },
  '94': { indonesian: 'Keanggotaan organisasi', english: 'Membership organisations' },
  '95': {
    indonesian: 'Reparasi komputer dan barang pribadi',
    english: 'Repair of computers and personal goods',
  },
  '96': { indonesian: 'Jasa perorangan lainnya', english: 'Other personal services' },
  '97': { indonesian: 'Rumah tangga sebagai pemberi kerja', english: 'Households as employers' },
  '98': {
    indonesian: 'Produksi rumah tangga untuk keperluan sendiri',
    english: 'Households producing for their own use',
  },
  '99': { indonesian: 'Badan internasional', english: 'International bodies' },
};

/** Names the division that a code of five digits belongs to; null if no edition has one such. */
export function nameOfDivision(code: string): LocalizedText | null {
  return DIVISIONS[code.slice(0, 2)] ?? null;
}
