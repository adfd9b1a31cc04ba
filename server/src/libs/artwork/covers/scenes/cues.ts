import { hills, flowers, leaves, road } from './land';
import { arcs, folds, pixels } from './mosaic';
import type { Scene } from './scene';
import { birds, moon, rainbow, stars, sun } from './sky';
import { bars, bowl, figures, heart, openBook } from './things';
import { columns, houses, mosque, towers } from './town';
import { boat, fish, rainfall, sea } from './water';

/** Words of a title that choose its picture; the first that is found wins. */
const CUES: readonly (readonly [RegExp, Scene])[] = [
  [/\b(?:hujan|gerimis|rain)/iu, rainfall],
  [/\b(?:perahu|kapal|pelayaran|nelayan|supernova)/iu, boat],
  [/\bikan\b|\bakuarium/iu, fish],
  [/\b(?:laut|samudra|ombak|pantai|arus|sungai|selat|ocean|river)/iu, sea],
  [/\bpelangi/iu, rainbow],
  [/\b(?:matahari|surya|fajar|senja|pagi|sun)\b/iu, sun],
  [/\b(?:bulan|malam|rembulan|purnama|moon|night)\b/iu, moon],
  [/\b(?:bintang|langit|angkasa|star)/iu, stars],
  [/\b(?:burung|sayap|terbang|elang|merpati)/iu, birds],
  [/\b(?:masjid|m[ou]sh?alla|salat|sh?[ao]lat|haji|umrah|puasa|ramad[h]?an)\b/iu, mosque],
  [
    /\b(?:masak|memasak|masakan|resep|dapur|kue|makanan|menu|sambal|hidangan|kuliner|roti|kopi|camilan)\b/iu,
    bowl,
  ],
  [/\b(?:cinta|hati|kasih|sayang|rindu|love|mencintai)\b/iu, heart],
  [/\b(?:menara|gedung|kota|pasar|city)\b/iu, towers],
  [/\b(?:rumah|kampung|desa|dukuh|negeri|keluarga)\b/iu, houses],
  [/\b(?:gunung|bukit|bumi|tanah|sawah)\b/iu, hills],
  [/\b(?:bunga|mawar|melati|anggrek|kembang)\b/iu, flowers],
  [/\b(?:daun|hutan|pohon|taman|cemara|akar|kebun|tanaman|sayuran|herbal|tumbuhan)\b/iu, leaves],
  [/\b(?:pulang|jalan|jejak|langkah|perjalanan)\b/iu, road],
  [/\b(?:hukum|undang-undang|negara|pemerintah(?:an)?|peradilan|politik|pajak)\b/iu, columns],
  [/\b(?:ekonomi|bisnis|manajemen|akuntansi|keuangan|pemasaran|statistika?|investasi|saham)\b/iu, bars],
  [/\b(?:komputer|pemrograman|program|data|digital|internet|robot|informatika|machine)\b/iu, pixels],
  [/\b(?:matematika|geometri|aljabar|kalkulus|logika|fisika|diferensial)\b/iu, figures],
  [/\b(?:membaca|menulis|buku|sekolah|pendidikan|belajar|guru|literasi)\b/iu, openBook],
  [/\b(?:waktu|dunia|semesta|masa)\b/iu, arcs],
];

/** The pictures of titles whose words choose none. */
export const plainScenes: readonly [Scene, ...Scene[]] = [arcs, leaves, hills, folds, sea, moon, birds];

/** The bright pictures of children's books whose words choose none. */
export const childrenScenes: readonly [Scene, ...Scene[]] = [
  arcs,
  hills,
  fish,
  flowers,
  houses,
  birds,
  rainbow,
  stars,
];

/** Finds the picture that a word of the title asks for. */
export function sceneFor(title: string): Scene | undefined {
  return CUES.find(([words]) => words.test(title))?.[1];
}
