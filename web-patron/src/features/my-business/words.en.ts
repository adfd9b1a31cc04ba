import type { MyBusinessWords } from "./words.id";

/** Words of the page on which owners keep their businesses, in English. */
export const words: MyBusinessWords = {
  title: "My business", lead: "Show your business in the city's directory. You decide what is seen, and can take it back at any time.", which: "Choose a business", add: "Add a business",
  save: "Save", saved: "Saved.", refused: "Not saved yet. Check the fields that are marked.",
  new: { title: "Add a business", text: "A name and a line of business are enough to begin. While it is a draft, only you and staff see it.", create: "Begin the profile" },
  accept: { title: "Have you got an invitation code?", code: "Code", hint: "Twelve letters and digits from an owner.", send: "Become an owner" },
  status: {
    title: "State",
    name: { DRAFT: "Draft.", SUBMITTED: "Waiting for staff.", PUBLISHED: "Published.", RETURNED: "Returned.", CLOSED: "Removed." },
    text: {
      DRAFT: "Complete the profile, agree to what may be shown, then submit it.", SUBMITTED: "Staff read it within a few working days. You can still change it.", PUBLISHED: "Changes are shown once staff have read them; what you remove or take back is gone at once.",
      RETURNED: "Change what the note below says, then submit it again.", CLOSED: "This profile is gone.",
    },
    reason: "Note from staff:", notShown: "The profile is published, but you have not agreed to show it.", submit: "Submit for publishing", see: "See it in the directory", takeBack: "Take back to draft", close: "Remove the profile",
    closeTitle: "Remove {{name}}?", closeText: "The profile, products, photos and your number are removed here and from the directory. This cannot be undone.", closeYes: "Yes, remove", closeNo: "Keep it",
  },
  waiting: {
    title: "Your changes have been waiting for staff since {{date}}.", text: "Until they are read, the public sees the old ones.", refused: "Your changes were not accepted yet ({{date}}).", refusedText: "The public goes on seeing the old ones. Put them right and save: staff read them again.",
    things: "Waiting: {{things}}.", photo: "main photo",
    fact: { NAME: "name", SECTOR: "line of business", SUMMARY: "sentence", DESCRIPTION: "story", PLACE: "place", STREET: "street", WHATSAPP: "WhatsApp number", NIB: "NIB", KBLI: "KBLI", SIZE: "size", LINKS: "links", OWNER_NAMES: "name of an owner" },
  },
  profile: {
    title: "Profile", name: "Name of the business", sector: "Line of business", summary: "One sentence about it", summaryHint: "At most 300 characters. This is what people read first.", description: "Its story", place: "Kelurahan",
    placeNone: "Not given", outside: "In Kabupaten Pasuruan", regencyPlace: "Place in the Kabupaten", regencyPlaceHint: "Such as Bangil or Kraton. The directory marks it Kab. Pasuruan.", street: "Street and number",
    streetHint: "Shown only if you agree.", whatsApp: "WhatsApp number", whatsAppHint: "Such as 0812 3456 7890. It becomes a WhatsApp button in the directory.", links: "Links",
  },
  link: { WEBSITE: "Website", INSTAGRAM: "Instagram", FACEBOOK: "Facebook", TIKTOK: "TikTok", YOUTUBE: "YouTube", SHOPEE: "Shopee", TOKOPEDIA: "Tokopedia", MAPS: "Map" },
  sector: {
    FOOD: "Food and drink", FURNITURE: "Furniture", METAL: "Metal craft", POTTERY: "Pottery", TEXTILE: "Batik and embroidery", SEAFOOD: "Seafood", CRAFT: "Crafts", FASHION: "Clothing", FARMING: "Farming",
    TRADE: "Trade", SERVICES: "Services", OTHER: "Other",
  },
  size: { MIKRO: "micro", KECIL: "small", MENENGAH: "medium", BESAR: "large" },
  paper: {
    nib: "NIB", nibHint: "13 digits from oss.go.id. Leave it empty if there is none yet.", nibVerified: "Changing NIB or name takes the verified badge back once staff accept it.", kbli: "KBLI code", kbliHint: "5 digits, zeros in front included.", edition: "KBLI edition",
    basis: "Work out the size from", basisName: { SALES: "Sales of a year", CAPITAL: "Capital without land and buildings (new business)" }, noSize: "The size has not been worked out.", sizeNow: "Now: a {{size}} business (PP 7/2021).",
    amount: "Amount in rupiah", amountHint: "Only to work out the size. The amount is not kept.",
  },
  photo: { choose: "Choose a photo", change: "Change the photo",
    main: "Main photo", ofProduct: "Photo of the product", hint: "JPEG, PNG or WebP, at most 5 MB. The place inside the photo is removed.", sending: "Sending the photo …", alt: "What the photo shows", altHint: "For people who cannot see it.",
    remove: "Remove photo", wrongKind: "Use a JPEG, PNG or WebP picture.", failed: "The photo was not sent. Try once more.",
  },
  product: {
    title: "Photo and products", none: "No products yet.", add: "Add a product", save: "Save photo and products", number: "Product {{number}}", name: "Name of the product", price: "Price (rupiah)", priceHint: "Leave it empty if people should ask.",
    unit: "For", unitHint: "Such as 200 g, a pair, a metre.", description: "A few words", pirt: "P-IRT", pirtHint: "For home-made food, such as P-IRT 2063575010001-29.", halal: "Number of the halal certificate", halalHint: "From the certificate of BPJPH, such as ID35110000123450126. Leave it empty if there is none yet.", isAvailable: "Available now", remove: "Remove product",
  },
  consent: {
    title: "What the public sees", text: "You agree to each thing by itself. What you take back is gone from the directory at once, and its photos can no longer be opened.", shown: "{{what}}: now shown.", hidden: "{{what}}: no longer shown.",
    since: "Since {{date}}.", atDesk: "Recorded by staff, {{date}}.",
    field: {
      PROFILE: { name: "Show the profile", text: "Name, line of business, sentence and story. Without it nothing is shown." }, LOCATION: { name: "Kelurahan", text: "Or the place in the Kabupaten." }, STREET: { name: "Street and number", text: "Think about it if you work at home." },
      WHATSAPP: { name: "WhatsApp number", text: "People can reach you directly." }, PERMITS: { name: "NIB, KBLI, P-IRT and halal", text: "They make buyers trust you." }, SIZE: { name: "Size", text: "Micro, small or medium." },
      PRODUCTS: { name: "Products and prices", text: "All products above." }, PHOTOS: { name: "Photos", text: "The main photo and those of products." }, LINKS: { name: "Links", text: "Online shops and social media." },
      OPEN_DATA: { name: "Open data", text: "What is shown may also be downloaded as a file by anybody. What people have downloaded we cannot take back." },
    },
  },
  owner: {
    title: "Owners", you: "you", since: "Since {{date}}.", unnamed: "Not named in the directory.", named: "Shown as {{name}}.", publicName: "Your name in the directory", publicNameHint: "Leave it empty if you do not want to be named.",
    inviteText: "A code is valid for seven days, for one person with a library card. Handing over means that you leave as soon as it is used.", invite: "Invite another owner", handOver: "Hand the business over", codeText: "Valid until {{date}}. It is shown this once.",
    leave: "Leave this business",
  },
};
