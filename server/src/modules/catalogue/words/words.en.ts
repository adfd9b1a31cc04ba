import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module catalogue says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  createSubject: {
    taken: 'The subject “{{heading}}” exists already. Use that one.',
  },
  saveContributor: {
    preferredName: 'the name',
    taken:
      'There is a heading with this name already. Use that one; if somebody else of the same name is meant, tell them apart by year of birth or save it as another person.',
    year: 'This year cannot be right. Check it.',
    order: 'The year of death is before the year of birth.',
  },
  checkTitleInput: {
    titleProper: 'the title',
    classNumber: 'the class number',
    identifier: 'the number',
    series: 'the title of the series',
    publicationYear: 'The year of publication is from 1 to {{latestYear}}.',
    languageCode: 'Use a language code of three letters, such as ind, jav or eng.',
    notesTooLong: 'The notes together are too long. Shorten them.',
  },
  deleteTitle: {
    hasCopy:
      'This title still has 1 copy. A title with copies cannot be deleted; mark the copies as withdrawn instead.',
    hasCopies:
      'This title still has {{count}} copies. A title with copies cannot be deleted; mark the copies as withdrawn instead.',
  },
  shared: {
    heading: 'the subject',
  },
  linkAuthorities: {
    noLetters: 'Use letters or digits, so that it can be found.',
    name: 'the name of the contributor',
    oneMainEntry: 'Only one contributor can be the main entry.',
  },
  setTitleCover: {
    notUploaded: 'The picture has not arrived yet. Upload it first, then save again.',
  },
  checkCopyInput: {
    busy: 'This copy is on loan, kept for somebody or on its way. Settle that at the circulation desk first.',
    notByHand: 'Only lending sets this status. Choose another one.',
    barcodeForm: 'A barcode has 1–40 letters, digits, dots, slashes, plus signs or hyphens.',
    barcodeWithoutNumber:
      'For several copies the first barcode must end in a number with enough room to count up.',
  },
  titleList: {
    title: 'Titles',
    year: 'Year',
    isbn: 'ISBN',
    onShelf: 'On the shelf',
    copies: '{{available}} of {{total}}',
    publisher: 'Publisher',
  },
  copyList: {
    title: 'Copies',
    barcode: 'Barcode',
    callNumber: 'Call number',
    status: 'State',
    branch: 'Branch',
    place: 'Shelf',
    material: 'Material',
    added: 'Added',
    acquired: 'Acquired',
    source: 'Source',
    supplier: 'Supplier',
    price: 'Price',
    note: 'Note of staff',
  },
  copyPlaces: {
    otherBranch: 'This shelf is in another branch. Choose a shelf of the same branch.',
  },
  makeCopies: {
    quantity: 'The number of copies is from 1 to {{atOnce}}.',
    barcodeTaken: 'Barcode {{barcode}} is on another copy. Use another barcode.',
  },
  searchIndex: {
    beingBuilt: 'The search index is being built. Try again in a moment.',
  },
  title: 'title',
  copy: 'copy',
  work: 'work',
  contributor: 'contributor',
  subject: 'subject',
  branch: 'branch',
  shelvingLocation: 'shelving location',
  upload: 'upload',
};
