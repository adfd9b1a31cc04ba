import type { LocalizedText } from '../../../shared/locale';
import { classPlace } from './class-notation';

/**
 * Labels of the class tree by notation: ten hundreds and the 2X family for Islam, below them their tens.
 * Words of our own, in both languages.
 */
const CAPTIONS: ReadonlyMap<string, LocalizedText> = new Map(
  `
0|Karya umum dan komputer|General works and computing
00|Ilmu pengetahuan, sistem, dan komputer|Knowledge, systems and computers
01|Bibliografi|Bibliographies
02|Perpustakaan dan informasi|Libraries and information
03|Ensiklopedia dan buku fakta|Encyclopaedias and books of facts
05|Majalah dan terbitan berseri|Magazines and serials
06|Organisasi dan museum|Organisations and museums
07|Pers, jurnalisme, dan penerbitan|Press, journalism and publishing
08|Kumpulan karya umum|General collections
09|Naskah dan buku langka|Manuscripts and rare books
1|Filsafat dan psikologi|Philosophy and psychology
10|Filsafat|Philosophy
11|Metafisika|Metaphysics
12|Teori pengetahuan|Theory of knowledge
13|Parapsikologi dan dunia gaib|Parapsychology and the occult
14|Aliran filsafat|Schools of philosophy
15|Psikologi|Psychology
16|Logika|Logic
17|Etika|Ethics
18|Filsafat kuno dan Timur|Ancient and Eastern philosophy
19|Filsafat Barat modern|Modern Western philosophy
2|Agama|Religion
20|Agama secara umum|Religion in general
21|Filsafat dan teori agama|Philosophy and theory of religion
22|Alkitab|The Bible
23|Kekristenan dan teologi Kristen|Christianity and Christian theology
24|Hidup dan ibadah Kristen|Christian life and worship
25|Gereja setempat dan tarekat|Local church and orders
26|Teologi sosial Kristen|Christian social theology
27|Sejarah gereja|Church history
28|Gereja dan aliran Kristen|Christian denominations
29|Agama lain|Other religions
2X|Islam|Islam
2X0|Islam secara umum|Islam in general
2X1|Al-Qur’an dan ilmunya|The Qur’an and its sciences
2X2|Hadis dan ilmunya|Hadith and its sciences
2X3|Akidah dan ilmu kalam|Creed and theology
2X4|Fikih|Islamic law
2X5|Akhlak dan tasawuf|Ethics and Sufism
2X6|Sosial dan budaya Islam|Islamic society and culture
2X7|Filsafat dan pendidikan Islam|Islamic philosophy and education
2X8|Aliran dan mazhab|Schools and movements
2X9|Sejarah dan biografi Islam|Islamic history and biography
3|Ilmu sosial|Social sciences
30|Sosiologi dan antropologi|Sociology and anthropology
31|Statistik|Statistics
32|Politik dan pemerintahan|Politics and government
33|Ekonomi|Economics
34|Hukum|Law
35|Administrasi negara dan militer|Public administration and the military
36|Layanan dan masalah sosial|Social services and problems
37|Pendidikan|Education
38|Perdagangan, komunikasi, dan angkutan|Trade, communication and transport
39|Adat, etiket, dan cerita rakyat|Customs, etiquette and folk tales
4|Bahasa|Language
40|Bahasa secara umum|Language in general
41|Linguistik|Linguistics
42|Bahasa Inggris|English
43|Bahasa Jerman dan sekerabatnya|German and related languages
44|Bahasa Prancis|French
45|Bahasa Italia dan Rumania|Italian and Romanian
46|Bahasa Spanyol dan Portugis|Spanish and Portuguese
47|Bahasa Latin|Latin
48|Bahasa Yunani|Greek
49|Bahasa lain, termasuk Indonesia dan daerah|Other languages, Indonesian and regional ones included
5|Sains|Science
50|Sains secara umum|Science in general
51|Matematika|Mathematics
52|Astronomi|Astronomy
53|Fisika|Physics
54|Kimia|Chemistry
55|Ilmu bumi|Earth sciences
56|Fosil dan kehidupan purba|Fossils and prehistoric life
57|Biologi|Biology
58|Tumbuhan|Plants
59|Hewan|Animals
6|Teknologi dan ilmu terapan|Technology and applied sciences
60|Teknologi secara umum|Technology in general
61|Kedokteran dan kesehatan|Medicine and health
62|Teknik|Engineering
63|Pertanian, peternakan, dan perikanan|Farming, livestock and fisheries
64|Rumah tangga, masakan, dan keluarga|Home, cooking and family
65|Manajemen dan usaha|Management and business
66|Teknologi kimia dan pangan|Chemical and food technology
67|Industri pengolahan|Manufacturing
68|Kerajinan dan produk khusus|Crafts and special products
69|Bangunan|Building
7|Kesenian dan olahraga|Arts and sports
70|Kesenian secara umum|Arts in general
71|Tata kota dan taman|Town planning and gardens
72|Arsitektur|Architecture
73|Seni patung dan keramik|Sculpture and ceramics
74|Menggambar, komik, dan kriya|Drawing, comics and crafts
75|Seni lukis|Painting
76|Seni grafis|Graphic arts
77|Fotografi dan komputer grafis|Photography and computer graphics
78|Musik|Music
79|Olahraga, permainan, dan pertunjukan|Sports, games and performance
8|Sastra|Literature
80|Teori sastra dan penulisan|Literary theory and writing
81|Sastra Indonesia dan Amerika|Indonesian and American literature
82|Sastra Inggris|English literature
83|Sastra Jerman|German literature
84|Sastra Prancis|French literature
85|Sastra Italia|Italian literature
86|Sastra Spanyol dan Portugis|Spanish and Portuguese literature
87|Sastra Latin|Latin literature
88|Sastra Yunani|Greek literature
89|Sastra Indonesia, daerah, dan bahasa lain|Indonesian, regional and other literatures
9|Sejarah dan geografi|History and geography
90|Sejarah secara umum|History in general
91|Geografi dan perjalanan|Geography and travel
92|Biografi|Biography
93|Sejarah dunia kuno|Ancient history
94|Sejarah Eropa|History of Europe
95|Sejarah Asia, termasuk Indonesia|History of Asia, Indonesia included
96|Sejarah Afrika|History of Africa
97|Sejarah Amerika Utara|History of North America
98|Sejarah Amerika Selatan|History of South America
99|Sejarah Pasifik dan wilayah lain|History of the Pacific and other areas
`
    .trim()
    .split('\n')
    .map((line): [string, LocalizedText] => {
      const [notation = '', indonesian = '', english = ''] = line.split('|');
      return [notation, { indonesian, english }];
    }),
);

/** The notations of the tree's first level, in shelf order. */
export const CLASS_HUNDREDS = ['0', '1', '2', '2X', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Gives the label of a notation of the tree; an unknown one stands for itself. */
export function classCaption(notation: string): LocalizedText {
  return CAPTIONS.get(notation) ?? { indonesian: notation, english: notation };
}

/** Gives the label of the ten in which a class number stands; null outside of the tree. */
export function captionOfClassNumber(number: string): LocalizedText | null {
  const place = classPlace(number);
  return place ? (CAPTIONS.get(place.ten) ?? CAPTIONS.get(place.hundred) ?? null) : null;
}

/** Lists the notations below a hundred, in shelf order. */
export function listNotationsBelow(hundred: string): string[] {
  const tens = [...CAPTIONS.keys()].filter(
    (notation) => notation.length === hundred.length + 1 && notation.startsWith(hundred),
  );
  return hundred === '2' ? tens.filter((notation) => notation !== '2X') : tens;
}
