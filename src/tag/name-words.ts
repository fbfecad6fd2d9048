import { calendarWords } from './calendar.ts'
import { isEnglishWord } from './english-words.ts'

/** Forms of companies: they stand behind a name and are no part of it. */
export const companyForms: ReadonlySet<string> = new Set(
  'Inc Inc. Corp Corp. Corporation Ltd Ltd. LLC L.L.C. PLC plc GmbH AG SA S.A. NV BV Co Co. Oy AB AS Pty'.split(
    ' ',
  ),
)

/** Last words of the names of organisations. */
export const orgHeads: ReadonlySet<string> = new Set(
  `Administration Agency Alliance Association Authority Bank Board Bureau Capital Center Centre Church Club
  College Commission Committee Company Conservancy Consortium Consulting Council Court Department Enterprises
  Federation Foundation Fund Games Group Holdings Hospital House Industries Initiative Institute Institution
  Journal Labs Laboratories Laboratory Library Magazine Media Ministry Museum Navy Networks News Office
  Organization Parliament Partners Party Police Post Press Records Republic School Securities Security Senate
  Service Services Society Software Solutions Studio Studios Syndicate Systems Team Technologies Technology Telecom
  Times Tribune Trust Union University Ventures Force Army Guard Corps Command Academy Airlines Airways Bancorp
  Brewing Caucus Chamber Clinic Coalition Collective Computing Contractors Cooperative Conservatory Directorate
  District Electric Energy Entertainment Facility Gallery Gazette Herald Insurance Investments Lab Legislature
  Logistics Ministries Motors Nation Network Observatory Orchestra Pharmaceuticals Pharmacy Pictures Plc Power
  Project Publishing Robotics Station Survey Symphony Tribe Utilities`.split(/\s+/),
)

/** Words that link the parts of an organisation's name when `of` follows them. */
export const ofHeads: ReadonlySet<string> = new Set(
  `Academy Army Bank Board Bureau Center Centre Chamber Church City College Committee Council County Court Department
  Director Federation Hospital House Institute Isle Kingdom League Library Ministry Museum National Office Port Province
  Republic School Society State Survey University`.split(/\s+/),
)

/** Of these a place is what it is: the City of London, the Port of Los Angeles. */
export const areaHeads: ReadonlySet<string> = new Set([
  'City',
  'County',
  'Isle',
  'Kingdom',
  'Port',
  'Province',
  'Republic',
  'State',
])

export const eventHeads: ReadonlySet<string> = new Set(
  `Summit Conference Conf Con Expo Festival Fest Hackathon Olympics Championship Championships Cup Awards Award
  Convention Forum Symposium Meetup Games War Revolution Marathon Parade Fair Hearings`.split(/\s+/),
)

export const workHeads: ReadonlySet<string> = new Set(
  'Podcast Show Radio Weekly Nightly Daily Newsletter Hour Minutes Diaries Movie Trilogy Book Handbook Manifesto'.split(
    ' ',
  ),
)

export const placeHeads: ReadonlySet<string> = new Set(
  `Avenue Bay Beach Bridge Canyon City Coast County Creek Desert District Falls Island Islands Lake Mountain
  Mountains Ocean Park Peninsula Province River Sea Square Street Valley Village Airport Arena Bluff Boulevard
  Cathedral Theater Theatre Cemetery Crater Crossing Dam Drive Expressway Field Forest Fort Glacier Gorge Harbor Harbour Heights
  Highway Hill Hills Hotel Interstate Lane Mall Meadows Mesa Neighborhood Parish Parkway Plaza Port Prairie Ranch
  Reef Reservoir Ridge Road Route Springs Stadium Township Trail Tunnel Volcano Woods`.split(/\s+/),
)

export const productHeads: ReadonlySet<string> = new Set(
  `API App Assistant Browser Cloud Compiler Database Editor Edition Engine Framework IDE Language Library Linux
  OS Phone Platform Pro SDK Server Studio Suite Toolkit Wallet Watch Workspace Laptop Rover Telescope Pin`.split(
    /\s+/,
  ),
)

/** Words that a number follows in the name of a road. */
export const roadHeads: ReadonlySet<string> = new Set(
  'Interstate Highway Road Route Turnpike Motorway'.split(' '),
)

/** Words that make another place of a place: New Albany, Port Washington. */
export const placePrefixes: ReadonlySet<string> = new Set(
  'New North South East West Port Fort Lake Mount Upper Lower'.split(' '),
)

/** The states and other places that stand behind a town. */
export const statesBehind: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois
  Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
  Montana Nebraska Nevada New North Ohio Oklahoma Oregon Pennsylvania Rhode South Tennessee Texas Utah Vermont
  Virginia Washington West Wisconsin Wyoming Ontario Quebec Alberta Manitoba England Scotland Wales Ireland France
  Germany Italy Spain Portugal Australia India Japan Canada Mexico Brazil Poland Sweden Norway`.split(/\s+/),
)

const peoples =
  `American Canadian Mexican British English Scottish Welsh Irish French German Italian Spanish Portuguese
  Dutch Belgian Swiss Austrian Danish Norwegian Swedish Finnish Icelandic Polish Czech Slovak Hungarian Romanian
  Bulgarian Greek Croatian Serbian Slovenian Albanian Ukrainian Belarusian Russian Estonian Latvian Lithuanian
  Turkish Israeli Palestinian Lebanese Syrian Iraqi Iranian Saudi Egyptian Moroccan Nigerian Kenyan Ethiopian
  African Asian European Australian Chinese Taiwanese Japanese Korean Indian Pakistani Vietnamese Thai Filipino
  Indonesian Malaysian Brazilian Argentinian Argentine Chilean Colombian Peruvian Venezuelan Cuban Latino Latina
  Hispanic Arab Arabic Hebrew Latin Western Eastern Northern Southern Californian Texan Parisian Londoner
  Roman Soviet Nordic Scandinavian Salvadoran Salvadorian Afghan Kiwi Aussie Brit Scot Yiddish Mandarin Cantonese
  Hindi Victorian Shakespearean Orwellian Dickensian`.split(/\s+/)

const demonyms: ReadonlySet<string> = new Set(peoples.flatMap((word) => [word, `${word}s`]))

/** Days, months, peoples and languages: written with a capital, and no names here. */
export function isNoName(word: string): boolean {
  return calendarWords.has(word) || calendarWords.has(word.replace(/s$/, '')) || demonyms.has(word)
}

/** Whether a word is written as only names are: SolarWinds, N-able, Log4j, Whisper.cpp. */
export function hasNameShape(word: string): boolean {
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) return true
  if (/^\p{L}+\d/u.test(word)) return /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)
  const parts = word.split(/[-.]/)
  return parts.length > 1 && /^\p{Lu}/u.test(word) && parts.some((part) => !isEnglishWord(part.toLowerCase()))
}
